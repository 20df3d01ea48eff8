using System.Text;
using Intake.Service;
using Intake.Service.MailOut;
using MailKit.Security;
using MimeKit;

namespace Intake.Tests.Service.MailOut;

/// <summary>What becomes of a receipt whatever a mail server does.</summary>
public sealed class SmtpSenderTests : IDisposable
{
    private readonly SteppedClock clock = new(TimeSpan.Zero);
    private readonly SmtpServer server = new();

    public void Dispose() => server.Dispose();

    [Fact]
    public async Task A_receipt_arrives_with_the_fields_of_an_automatic_answer()
    {
        Assert.Equal(new SendResult(SendEnd.Taken), await Send());

        var (from, to, text) = Assert.Single(server.Taken);
        Assert.Equal(("<comments@secretariat.example>", "<geneva@mission-ury.example>"), (from, to));
        var mail = MimeMessage.Load(new MemoryStream(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(Receipts.Of().Subject, mail.Subject);
        Assert.Equal(Receipts.Of().Text, mail.TextBody!.ReplaceLineEndings("\n"));
        Assert.Equal(Receipts.Of().MessageId, mail.MessageId);
        Assert.Equal("a@mission-ury.example", mail.InReplyTo);
        Assert.Equal(Receipts.Of().References, mail.References);
        Assert.Equal(("auto-replied", "All", "bulk"), (mail.Headers["Auto-Submitted"], mail.Headers["X-Auto-Response-Suppress"], mail.Headers["Precedence"]));
        Assert.Equal(Receipts.Of().FromName, mail.From.Mailboxes.Single().Name);
        Assert.Empty(mail.Attachments);
    }

    [Theory]
    [InlineData("MAIL", "451 later", SendEnd.Busy)]
    [InlineData("RCPT", "450 greylisted", SendEnd.Busy)]
    [InlineData("RCPT", "550 no such user", SendEnd.Refused)]
    [InlineData("DATA", "554 no", SendEnd.Refused)]
    [InlineData(".", "452 full", SendEnd.Busy)]
    [InlineData(".", "554 spam", SendEnd.Refused)]
    [InlineData("", null, SendEnd.Busy)] // dropped before anything was given
    [InlineData("", "421 too many", SendEnd.Busy)]
    [InlineData(".", null, SendEnd.InDoubt)]
    [InlineData("QUIT", null, SendEnd.Taken)] // the mail was the server's by then
    [InlineData("QUIT", "500 what?", SendEnd.Taken)]
    public async Task What_the_server_says_decides(string at, string? answer, SendEnd end)
    {
        server.Answer = command => command == at ? answer : SmtpServer.Usual(command);

        Assert.Equal(end, (await Send()).End);
    }

    [Theory]
    [InlineData("", SendEnd.Busy)]
    [InlineData(".", SendEnd.InDoubt)]
    public async Task A_server_that_says_nothing_is_given_up(string at, SendEnd end)
    {
        var arrived = new TaskCompletionSource();
        server.Answer = command => command == at ? "" : SmtpServer.Usual(command);
        server.Arrived = command =>
        {
            if (command == at) arrived.TrySetResult();
        };
        var sending = Send();
        await arrived.Task;
        clock.Advance(SmtpSender.Time);

        Assert.Equal(end, (await sending).End);
    }

    [Fact]
    public async Task Where_nobody_listens_nothing_was_sent()
    {
        var address = server.Address;
        server.Dispose();

        Assert.Equal(new SendResult(SendEnd.Busy, "the mail server cannot be reached"), await new SmtpSender(address, clock).Send(Receipts.Of(), CancellationToken.None));
    }

    [Fact]
    public async Task A_server_without_a_login_refuses_one() =>
        Assert.Equal(SendEnd.Refused, (await new SmtpSender(new Uri(server.Address.ToString().Replace("//", "//user:password@", StringComparison.Ordinal)), clock).Send(Receipts.Of(), CancellationToken.None)).End);

    [Theory]
    [InlineData("smtps://user:p%40ss@mail.example.org:465", true)]
    [InlineData("smtp://127.0.0.1:25", true)]
    [InlineData("https://mail.example.org", false)]
    [InlineData("smtp://mail.example.org", false)] // no port
    [InlineData("mail.example.org", false)]
    public void The_address_of_a_server_is_checked(string address, bool isGood)
    {
        if (isGood) Assert.Equal(address, SmtpSender.Parse(address).OriginalString);
        else Assert.Throws<UnusableInputException>(() => SmtpSender.Parse(address));
    }

    private Task<SendResult> Send() => new SmtpSender(server.Address, clock).Send(Receipts.Of(), CancellationToken.None);

    [Theory]
    [InlineData("smtps://u:p@mail.example.org:465", SecureSocketOptions.SslOnConnect)]
    [InlineData("smtp://u:p@mail.example.org:587", SecureSocketOptions.StartTls)] // a password never goes out in the clear
    [InlineData("smtp://mail.example.org:25", SecureSocketOptions.StartTlsWhenAvailable)]
    [InlineData("smtp://u:p@127.0.0.1:25", SecureSocketOptions.StartTlsWhenAvailable)]
    public void A_password_goes_out_encrypted_or_not_at_all(string server, SecureSocketOptions security) => Assert.Equal(security, new SmtpSender(new Uri(server), TimeProvider.System).Security);
}
