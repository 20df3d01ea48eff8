using System.Text;
using Intake.Mail;

namespace Intake.Tests.Mail;

/// <summary>Mails written by hand: one character is one byte, so that any damage can be written.</summary>
internal static class Eml
{
    public const string Head = "From: Amina Otieno <amina@example.org>\nTo: comments@example.net\nSubject: Comments\nMessage-ID: <1@example.org>\n";

    public static MailMessage Read(string mail, string? authservId = null, Limits? limits = null) =>
        MailReader.Read(Encoding.Latin1.GetBytes(mail.ReplaceLineEndings("\r\n")), authservId, limits ?? new Limits());

    /// <summary>A mail with the usual head, and the rest of the head and the body as given.</summary>
    public static MailMessage With(string rest, Limits? limits = null) => Read(Head + "MIME-Version: 1.0\n" + rest, null, limits);

    public static string Text(MailPart part) => Encoding.UTF8.GetString(part.Content.Span).ReplaceLineEndings("\n").TrimEnd('\n');

    /// <summary>Every part as <c>Kind name: text</c>, the text of binary parts left out.</summary>
    public static string Parts(MailMessage mail) => string.Join(
        " | ", mail.Parts.Select(p => $"{p.Kind} {p.Name}" + (p.MediaType.StartsWith("text/", StringComparison.Ordinal) ? $": {Text(p)}" : "")));

    public static string Base64(byte[] bytes) => Convert.ToBase64String(bytes, Base64FormattingOptions.InsertLineBreaks).ReplaceLineEndings("\n");

    public static string Base64(string latin1) => Base64(Encoding.Latin1.GetBytes(latin1));
}
