using System.Globalization;
using System.Text;

namespace Intake.Tests.Generation;

/// <summary>Wraps what a mission sends into a mail (RFC 5322, RFC 2045).</summary>
internal sealed class MailWriter(string state, int index)
{
    private const string Boundary = "=_generated_boundary";
    private readonly string host = string.Create(CultureInfo.InvariantCulture, $"mission{index + 1:0000}.example");

    /// <summary>A short letter with a Word file.</summary>
    public byte[] WithCopy(byte[] file)
    {
        var body = $"""
            Excellency,

            Please find attached the edits of {state} to the draft.

            Please accept the assurances of our highest consideration.

            """;
        var attachment = Convert.ToBase64String(file, Base64FormattingOptions.InsertLineBreaks);
        return Bytes($"multipart/mixed; boundary=\"{Boundary}\"", "", $"""
            --{Boundary}
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: 8bit

            {body}
            --{Boundary}
            Content-Type: application/vnd.openxmlformats-officedocument.wordprocessingml.document
            Content-Disposition: attachment; filename="Draft with edits.docx"
            Content-Transfer-Encoding: base64

            {attachment}
            --{Boundary}--

            """);
    }

    /// <summary>Plain text.</summary>
    public byte[] WithText(string text) => Bytes("text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit\n", Letter(text, "\n\n"));

    /// <summary>Paragraphs in HTML.</summary>
    public byte[] WithHtml(string paragraphs, string? letter = null) => Bytes(
        "text/html; charset=utf-8", "Content-Transfer-Encoding: 8bit\n",
        $"<html><head><meta charset=\"utf-8\"></head><body><p>Excellency,</p><p>{letter ?? $"The comments of {state} on the draft follow; deletions are struck and additions are bold."}</p>\n{paragraphs}\n<p>Best regards,</p></body></html>\n");

    private string Letter(string text, string gap) => $"Excellency,{gap}The comments of {state} on the draft are as follows.{gap}{text}{gap}Best regards,\n";

    private byte[] Bytes(string contentType, string encoding, string content)
    {
        var at = new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.Zero).AddMinutes(index);
        var date = at.ToString("ddd, dd MMM yyyy HH:mm:ss", CultureInfo.InvariantCulture) + " +0000";
        var header = $"""
            Received: from mx.{host} (mx.{host} [192.0.2.1]) by in.secretariat.example with ESMTPS; {date}
            From: {EncodedName()} <drafts@{host}>
            To: comments@secretariat.example
            Subject: Comments on the draft outcome
            Date: {date}
            Message-ID: <{index}@{host}>
            MIME-Version: 1.0
            Content-Type: {contentType}

            """;
        return Encoding.UTF8.GetBytes((header + encoding + "\n" + content).ReplaceLineEndings("\r\n"));
    }

    /// <summary>The display name as an encoded word (RFC 2047 §2): names hold commas, brackets and accents.</summary>
    private string EncodedName() => $"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes($"Mission of {state}"))}?=";
}
