using System.Text;

namespace Intake.Tests.Service.Hostile;

/// <summary>Mails in Latin-1, byte for byte as written, from a delegation of the sample that the border has let in.</summary>
internal static class Mime
{
    private const string Boundary = "=_b";

    /// <summary>The fields of such a mail, each ended; a mail of its own for each name.</summary>
    public static string Head(string name, string local = "geneva", string subject = "Comments") =>
        "Authentication-Results: mx.secretariat.example; dkim=pass header.d=mission-ury.example header.s=s1; dmarc=pass header.from=mission-ury.example\r\n"
        + "Received: from mx.mission-ury.example by in.secretariat.example with ESMTPS id 1 for <quiet-zones@secretariat.example>; Mon, 12 Oct 2026 13:20:03 +0000\r\n"
        + $"From: Permanent Mission of Uruguay <{local}@mission-ury.example>\r\nTo: quiet-zones@secretariat.example\r\nSubject: {subject}\r\n"
        + $"Date: Mon, 12 Oct 2026 15:20:00 +0200\r\nMessage-ID: <{name}@mission-ury.example>\r\nMIME-Version: 1.0\r\n";

    /// <summary>A whole mail of one text.</summary>
    public static byte[] Text(string name, string body, string type = "text/plain; charset=utf-8") =>
        Bytes(Head(name) + $"Content-Type: {type}\r\n\r\n" + body);

    /// <summary>A mail with a line of text and a file.</summary>
    public static byte[] With(string name, string file, byte[] content, string type = "application/octet-stream", string text = "Para 8: replace \"do not increase\" with \"reduce\".") => Bytes(
        Head(name) + $"Content-Type: multipart/mixed; boundary=\"{Boundary}\"\r\n\r\n--{Boundary}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n"
        + $"--{Boundary}\r\nContent-Type: {type}; name=\"{file}\"\r\nContent-Disposition: attachment; filename=\"{file}\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + Convert.ToBase64String(content, Base64FormattingOptions.InsertLineBreaks) + $"\r\n--{Boundary}--\r\n");

    /// <summary>Text as the bytes of a mail.</summary>
    public static byte[] Bytes(string mail) => Encoding.Latin1.GetBytes(mail);
}
