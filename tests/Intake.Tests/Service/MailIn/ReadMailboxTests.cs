using System.Text;
using Intake.Service.MailIn;
using Intake.Service.Pipeline;
using Intake.Service.Serving;
using Intake.Service.Storing;
using Intake.Tests.Service.Storing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Intake.Tests.Service.MailIn;

/// <summary>Fetching from a real IMAP server: everything once, and nothing in the mailbox is changed.</summary>
public sealed class ReadMailboxTests : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly MemoryBlobs blobs = new(new FakeTimeProvider());
    private readonly ListedLog<ReadMailboxStage> log = new();
    private Dovecot server = null!;

    public async Task InitializeAsync() => server = await Dovecot.Begin();

    public Task DisposeAsync()
    {
        server.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task New_mails_are_fetched_once_byte_for_byte_and_the_mailbox_stays_as_it_was()
    {
        Assert.Equal(0, await Fetch()); // an empty mailbox
        var mails = new[] { Mail(1), Mail(2) };
        foreach (var mail in mails) server.Deliver(mail);
        var before = server.Files();

        Assert.Equal(2, await Fetch());
        Assert.Equal(0, await Fetch());
        server.Deliver(Mail(3));
        Assert.Equal(1, await Fetch());

        Assert.Equal([.. mails.Append(Mail(3)).Select(m => MailId.Of(m)).Order(StringComparer.Ordinal)], await Stored());
        Assert.Equal(before, server.Files().SkipLast(1));
        Assert.Empty(log.Said);
    }

    [Fact]
    public async Task After_another_numbering_everything_is_fetched_again_and_stored_once()
    {
        for (var i = 1; i <= 3; i++) server.Deliver(Mail(i));
        Assert.Equal(3, await Fetch());

        await server.Renumber(77);
        Assert.Equal(3, await Fetch());
        server.Deliver(Mail(4));
        Assert.Equal(1, await Fetch());

        Assert.Equal(4, (await Stored()).Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"uidVali")]
    [InlineData("{\"zebra\":1}")]
    [InlineData("null")]
    public async Task Where_nobody_can_tell_how_far_it_was_read_everything_is_fetched_again_and_stored_once(string damage)
    {
        for (var i = 1; i <= 3; i++) server.Deliver(Mail(i));
        Assert.Equal(3, await Fetch());
        var cursor = (await blobs.List(Containers.Consultations, "imap_", None).SingleAsync()).Name;
        await blobs.Replace(cursor, Encoding.ASCII.GetBytes(damage), (await blobs.Read(cursor, None))!.ETag, None);
        server.Deliver(Mail(4));

        Assert.Equal(4, await Fetch());
        Assert.Equal(0, await Fetch());

        Assert.Equal(4, (await Stored()).Count);
        Assert.Equal((LogLevel.Error, $"\"{cursor}\" in the store cannot be read, so the mailbox is fetched from its beginning; what is there already is not stored twice. Look what damaged it."), Assert.Single(log.Said));
    }

    [Fact]
    public async Task When_the_mailbox_took_a_mail_is_kept_since_it_may_be_fetched_much_later()
    {
        server.Deliver(Mail(1));
        Assert.Equal(1, await Fetch());

        var arrival = (await blobs.Read(Arrival.Blob(Assert.Single(await Stored())), PipelineJson.Default.Arrival, None))!.Value.Value;
        Assert.InRange(arrival.At, DateTimeOffset.UtcNow.AddMinutes(-10), DateTimeOffset.UtcNow.AddSeconds(1));
    }

    [Fact]
    public async Task A_fault_of_storage_in_the_middle_loses_nothing()
    {
        for (var i = 1; i <= 5; i++) server.Deliver(Mail(i));
        var faults = new Faults(seed: 4, rate: 0.4);
        for (var i = 0; i < 100 && (await Stored()).Count < 5; i++)
        {
            try
            {
                await Fetch(new FaultyBlobs(blobs, faults));
            }
            catch (StorageException)
            {
                // The timer comes again.
            }
        }

        Assert.Equal(5, (await Stored()).Count);
        Assert.Equal(5, server.Files().Count);
        await Fetch();
        Assert.Equal(0, await Fetch());
    }

    [Fact]
    public async Task A_mail_that_is_too_large_stays_there_with_an_alarm_and_the_next_ones_come()
    {
        server.Deliver(Mail(1));
        server.Deliver(Mail(2, filler: 3_000_000));
        server.Deliver(Mail(3));

        Assert.Equal(2, await Fetch(options: server.Options with { MostBytes = 2 << 20 }));

        Assert.Equal(2, (await Stored()).Count);
        Assert.Equal((LogLevel.Error, "Message 2 of the mailbox is larger than 2 MiB and was not fetched; it is still there: handle it by hand."), Assert.Single(log.Said));
        Assert.Equal(3, server.Files().Count);
    }

    [Fact]
    public async Task A_server_that_is_down_is_said_and_tried_again()
    {
        server.Deliver(Mail(1));
        server.End();

        Assert.Equal(0, await Fetch());
        Assert.Contains("it is tried again", Assert.Single(log.Said).Text, StringComparison.Ordinal);

        await server.Start();
        Assert.Equal(1, await Fetch());
    }

    [Fact]
    public async Task A_wrong_password_or_folder_is_said_without_the_password()
    {
        Assert.Equal(0, await Fetch(options: server.Options with { Password = "another-word" }));
        Assert.Equal(0, await Fetch(options: server.Options with { Folder = "Nowhere" }));

        Assert.Equal(2, log.Said.Count);
        Assert.All(log.Said, s => Assert.DoesNotContain("another-word", s.Text, StringComparison.Ordinal));
    }

    private Task<int> Fetch(IBlobStore? store = null, ImapOptions? options = null) =>
        new ReadMailboxStage(options ?? server.Options, store ?? blobs, new ReceiveStage(store ?? blobs), new MailSignal(), log).Run(None);

    private async Task<List<string>> Stored()
    {
        var ids = new List<string>();
        await foreach (var entry in blobs.List(Containers.Mail, "", None)) if (MailId.From(entry.Name.Path) is { } id) ids.Add(id);
        return ids;
    }

    /// <summary>A mail with a byte that is no UTF-8.</summary>
    private static byte[] Mail(int number, int filler = 0) =>
        Encoding.Latin1.GetBytes($"From: Jos\u00e9 <jose@mission-ury.example>\r\nTo: comments@secretariat.example\r\nSubject: {number}\r\n\r\nPara 8: d\u00e9l\u00e9tion {number}\r\n{string.Concat(Enumerable.Repeat(new string('y', 70) + "\r\n", filler / 72))}");
}
