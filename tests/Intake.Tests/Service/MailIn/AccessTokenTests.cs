using System.Text;
using Intake.Service.MailIn;
using Intake.Service.Pipeline;
using Intake.Service.Serving;
using Intake.Tests.Service.Storing;
using Microsoft.Extensions.Time.Testing;

namespace Intake.Tests.Service.MailIn;

/// <summary>Fetching with an access token in the place of a password, from a real server that asks whether the token is good.</summary>
public sealed class AccessTokenTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly MemoryBlobs blobs = new(new FakeTimeProvider());
    private readonly ListedLog<ReadMailboxStage> log = new();

    [Theory]
    [InlineData("xoauth2")]
    [InlineData("oauthbearer")]
    [InlineData("xoauth2 oauthbearer")]
    public async Task Mails_are_fetched_with_a_good_token_and_a_new_one_is_asked_for_each_time(string mechanisms)
    {
        using var tokens = new TokenService { Good = { ["first-token"] = "officer", ["second-token"] = "officer" } };
        using var server = await Dovecot.Begin((mechanisms, tokens.Address));
        var given = new Queue<string>(["first-token", "second-token"]);
        server.Deliver(Mail(1));

        Assert.Equal(1, await Fetch(server, _ => Task.FromResult(given.Dequeue())));
        server.Deliver(Mail(2));
        Assert.Equal(1, await Fetch(server, _ => Task.FromResult(given.Dequeue())));

        Assert.Empty(log.Said);
        Assert.Equal(["first-token", "second-token"], tokens.Asked);
        Assert.NotNull(await blobs.Read(MailId.Blob(MailId.Of(Mail(2))), None));
    }

    [Theory]
    [InlineData("xoauth2")]
    [InlineData("oauthbearer")]
    public async Task A_token_that_is_no_longer_good_or_is_anothers_is_said_without_the_token(string mechanism)
    {
        using var tokens = new TokenService { Good = { ["of-another"] = "somebody" } };
        using var server = await Dovecot.Begin((mechanism, tokens.Address));
        server.Deliver(Mail(1));

        Assert.Equal(0, await Fetch(server, _ => Task.FromResult("expired-token")));
        Assert.Equal(0, await Fetch(server, _ => Task.FromResult("of-another")));

        Assert.Equal(2, log.Said.Count);
        Assert.All(log.Said, s => Assert.Contains("cannot be read", s.Text, StringComparison.Ordinal));
        Assert.DoesNotContain(log.Said, s => s.Text.Contains("expired-token", StringComparison.Ordinal) || s.Text.Contains("of-another", StringComparison.Ordinal));
        tokens.Good["expired-token"] = "officer";
        Assert.Equal(1, await Fetch(server, _ => Task.FromResult("expired-token")));
    }

    private Task<int> Fetch(Dovecot server, Func<CancellationToken, Task<string>> token) =>
        new ReadMailboxStage(server.Options with { Password = null, AccessToken = token }, blobs, new ReceiveStage(blobs), new MailSignal(), log).Run(None);

    private static byte[] Mail(int number) => Encoding.ASCII.GetBytes($"From: a@mission-ury.example\r\nTo: comments@secretariat.example\r\nSubject: {number}\r\n\r\nPara 8: delete\r\n");
}
