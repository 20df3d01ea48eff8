using System.Text;
using MimeKit;

namespace Intake.Service.MailOut;

/// <summary>Puts mails into a folder as <c>.eml</c> files, each once: for trying out, and for a server that collects them.</summary>
/// <param name="directory">The folder; made if it is not there.</param>
/// <param name="clock">Dates the mails.</param>
public sealed class OutboxFolder(string directory, TimeProvider clock) : IMailSender
{
    /// <inheritdoc/>
    public async Task<SendResult> Send(OutgoingMail mail, CancellationToken stop)
    {
        try
        {
            Directory.CreateDirectory(directory);
            var path = Path.Combine(directory, FileName(mail));
            if (File.Exists(path)) return new SendResult(SendEnd.Taken);
            var unfinished = path + ".unfinished";
            await using (var file = File.Create(unfinished)) await MimeMail.Of(mail, clock.GetUtcNow()).WriteToAsync(FormatOptions.Default, file, stop);
            File.Move(unfinished, path, overwrite: true);
            return new SendResult(SendEnd.Taken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new SendResult(SendEnd.Busy, "the outbox folder cannot be written to");
        }
    }

    private static string FileName(OutgoingMail mail)
    {
        var name = new StringBuilder();
        foreach (var c in mail.MessageId.Split('@')[0]) name.Append(char.IsAsciiLetterOrDigit(c) || c is '-' or '.' ? c : '-');
        return name.Append(".eml").ToString();
    }
}
