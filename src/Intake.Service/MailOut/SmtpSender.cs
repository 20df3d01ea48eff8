using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace Intake.Service.MailOut;

/// <summary>Gives mails to a mail server (RFC 5321).</summary>
/// <param name="server">Its address, such as <c>smtps://user:password@mail.example.org:465</c>; <c>smtp</c> for STARTTLS where the server has it.</param>
/// <param name="clock">Dates the mails.</param>
public sealed class SmtpSender(Uri server, TimeProvider clock) : IMailSender
{
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(30);

    /// <summary>Reads the address of a server.</summary>
    /// <exception cref="UnusableInputException">It is no such address.</exception>
    public static Uri Parse(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is ("smtp" or "smtps") && uri.Port > 0
        ? uri
        : throw new UnusableInputException("Cannot use the server for receipts: it is not of the form smtps://user:password@mail.example.org:465.");

    /// <inheritdoc/>
    public async Task<SendResult> Send(OutgoingMail mail, CancellationToken stop)
    {
        var isGiven = false;
        try
        {
            using var client = new SmtpClient { Timeout = (int)Time.TotalMilliseconds };
            await client.ConnectAsync(server.Host, server.Port, server.Scheme == "smtps" ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTlsWhenAvailable, stop);
            if (server.UserInfo.Split(':', 2) is [var user, var password]) await client.AuthenticateAsync(Uri.UnescapeDataString(user), Uri.UnescapeDataString(password), stop);
            isGiven = true;
            await client.SendAsync(MimeMail.Of(mail, clock.GetUtcNow()), stop);
            await client.DisconnectAsync(quit: true, CancellationToken.None);
            return new SendResult(SendEnd.Taken);
        }
        catch (SmtpCommandException e) when ((int)e.StatusCode is >= 400 and < 500)
        {
            return new SendResult(SendEnd.Busy, $"the mail server answers {(int)e.StatusCode}");
        }
        catch (Exception e) when (e is SmtpCommandException or AuthenticationException or SslHandshakeException)
        {
            return new SendResult(SendEnd.Refused, e is SmtpCommandException command ? $"the mail server answers {(int)command.StatusCode}" : "the mail server does not let us in");
        }
        catch (Exception e) when (e is SocketException or IOException or ProtocolException or TimeoutException)
        {
            return isGiven ? new SendResult(SendEnd.InDoubt, "the mail server did not answer") : new SendResult(SendEnd.Busy, "the mail server cannot be reached");
        }
    }
}
