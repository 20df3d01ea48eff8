using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace Intake.Service.MailOut;

/// <summary>Gives mails to a mail server (RFC 5321).</summary>
/// <param name="server">Its address, such as <c>smtps://user:password@mail.example.org:465</c>; <c>smtp</c> for STARTTLS, which a server elsewhere must have where a password goes to it.</param>
/// <param name="clock">Dates the mails, and tells when the server takes too long.</param>
public sealed class SmtpSender(Uri server, TimeProvider clock) : IMailSender
{
    /// <inheritdoc/>
    public bool MayBeAskedAgain => false;

    /// <summary>How long a mail may take; after that it is in doubt.</summary>
    internal static readonly TimeSpan Time = TimeSpan.FromSeconds(60);

    /// <summary>Reads the address of a server.</summary>
    /// <exception cref="UnusableInputException">It is no such address.</exception>
    public static Uri Parse(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is ("smtp" or "smtps") && uri.Port > 0
        ? uri
        : throw new UnusableInputException("Cannot use the server for receipts: it is not of the form smtps://user:password@mail.example.org:465.");

    /// <inheritdoc/>
    public async Task<SendResult> Send(OutgoingMail mail, CancellationToken stop)
    {
        var isGiven = false;
        using var time = new CancellationTokenSource(Time, clock);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop, time.Token);
        try
        {
            using var client = new SmtpClient();
            await Connect(client, end.Token);
            isGiven = true;
            await client.SendAsync(MimeMail.Of(mail, clock.GetUtcNow()), end.Token);
            await Leave(client, end.Token);
            return new SendResult(SendEnd.Taken);
        }
        catch (SmtpCommandException e) when ((int)e.StatusCode is >= 400 and < 500)
        {
            return new SendResult(SendEnd.Busy, $"the mail server answers {(int)e.StatusCode}");
        }
        catch (Exception e) when (e is SmtpCommandException or AuthenticationException or SslHandshakeException or InvalidOperationException or NotSupportedException)
        {
            // Without a login, or an extension that the address needs, the client does not even begin.
            return new SendResult(SendEnd.Refused, e is SmtpCommandException command ? $"the mail server answers {(int)command.StatusCode}" : "the mail server does not let us in");
        }
        catch (Exception e) when (e is SocketException or IOException or ProtocolException or TimeoutException || (e is OperationCanceledException && !stop.IsCancellationRequested))
        {
            return isGiven ? new SendResult(SendEnd.InDoubt, "the mail server did not answer") : new SendResult(SendEnd.Busy, "the mail server cannot be reached");
        }
    }

    private async Task Connect(SmtpClient client, CancellationToken stop)
    {
        await client.ConnectAsync(server.Host, server.Port, Security, stop);
        if (server.UserInfo.Split(':', 2) is [var user, var password]) await client.AuthenticateAsync(Uri.UnescapeDataString(user), Uri.UnescapeDataString(password), stop);
    }

    /// <summary>Whoever sits in between can hide that a server offers STARTTLS: a password never goes out then.</summary>
    internal SecureSocketOptions Security => server.Scheme == "smtps" ? SecureSocketOptions.SslOnConnect
        : server.UserInfo.Length > 0 && !server.IsLoopback ? SecureSocketOptions.StartTls
        : SecureSocketOptions.StartTlsWhenAvailable;

    /// <summary>The mail is the server's once it answered the data (RFC 5321 §4.1.1.4); how it takes leave changes nothing.</summary>
    private static async Task Leave(SmtpClient client, CancellationToken stop)
    {
        try
        {
            await client.DisconnectAsync(quit: true, stop);
        }
        catch (Exception e) when (e is SocketException or IOException or ProtocolException or SmtpCommandException or TimeoutException or OperationCanceledException)
        {
            // Nothing is left to say.
        }
    }
}
