using System.Globalization;
using System.IO.Compression;
using System.Text;
using Intake.Tests.Service.Recognizing;

namespace Intake.Tests.Service.Hostile;

/// <summary>Mails that an attacker, or a broken program, might send: each made here, from an address that the border has let in, so that nothing but their content speaks against them.</summary>
internal static class HostileMails
{
    private const string Instruction = "Para 8: replace \"do not increase\" with \"reduce\".";

    /// <summary>All of them by name.</summary>
    public static IReadOnlyDictionary<string, Func<byte[]>> All { get; } = new Dictionary<string, Func<byte[]>>(StringComparer.Ordinal)
    {
        ["Word file with 100,000 nested controls"] = () => Mime.With("sdt", "a.docx", Zips.Docx(Repeat("<w:sdt><w:sdtContent>", 100_000) + Repeat("</w:sdtContent></w:sdt>", 100_000))),
        ["Word file that inflates to 256 MiB"] = () => Mime.With("inflating", "a.docx", Zips.Docx("<w:p><w:r><w:t>" + new string(' ', 256 << 20) + "</w:t></w:r></w:p>")),
        ["Word file with entities that grow"] = () => Mime.With("entities", "a.docx", Zips.Docx("<w:p><w:r><w:t>&d;</w:t></w:r></w:p>",
            "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>")),
        ["Word file with an entity that names a file"] = () => Mime.With("external", "a.docx", Zips.Docx("<w:p><w:r><w:t>&a;</w:t></w:r></w:p>", "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>")),
        ["Word file with a table of 20,000 rows"] = () => Mime.With("table", "a.docx", Zips.Docx("<w:tbl>" + Repeat("<w:tr><w:tc><w:p><w:r><w:t>8</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr>", 20_000) + "</w:tbl>")),
        ["workbook of a million rows"] = () => Mime.With("rows", "a.xlsx", Zips.Xlsx(Repeat("<row><c t=\"inlineStr\"><is><t>x</t></is></c></row>", 1_000_000))),
        ["PDF that inflates"] = () => Mime.With("pdf", "a.pdf", PdfBomb(), "application/pdf"),
        ["PDF of nothing"] = () => Mime.With("nopdf", "a.pdf", "%PDF-1.7\n%%EOF"u8.ToArray(), "application/pdf"),
        ["multiparts nested 200 deep"] = () => Mime.Bytes(Mime.Head("deep") + string.Concat(Enumerable.Range(0, 200).Select(i => $"Content-Type: multipart/mixed; boundary=b{i}\r\n\r\n--b{i}\r\n")) + "\r\n" + Instruction),
        ["5,000 parts"] = () => Mime.Bytes(Mime.Head("parts") + "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + Repeat("--b\r\n\r\nx\r\n", 5_000) + "--b--\r\n"),
        ["5,000 fields"] = () => Mime.Bytes(Mime.Head("fields") + Repeat("X-Y: z\r\n", 5_000) + "\r\n" + Instruction),
        ["field of a megabyte"] = () => Mime.Bytes(Mime.Head("field") + "X-Y: " + new string('z', 1 << 20) + "\r\n\r\n" + Instruction),
        ["NUL in the address"] = () => Mime.Bytes(Mime.Head("nul").Replace("geneva@mission-ury.example", "geneva@mission-ury.example\0.attacker.example", StringComparison.Ordinal) + "\r\n" + Instruction),
        ["part of a message"] = () => Mime.Text("partial", Instruction, "message/partial; id=a; number=1; total=2"),
        ["encrypted mail"] = () => Mime.Text("encrypted", "MIAGCSqGSIb3DQEHA6CAMIACAQAxggE=", "application/pkcs7-mime; smime-type=enveloped-data"),
        ["winmail.dat"] = () => Mime.With("tnef", "winmail.dat", [0x78, 0x9F, 0x3E, 0x22, 1, 0, 1, 6, 0x90, 8, 0, 0xFF, 0xFF, 0xFF, 0x7F], "application/ms-tnef"),
        ["archive that inflates"] = () => Mime.With("bomb", "a.zip", Zips.Of(("a.txt", new byte[256 << 20])), "application/zip"),
        ["archive of archives of archives"] = () => Mime.With("nested", "a.zip", Zips.Of(("b.zip", Zips.Of(("c.zip", Zips.Of(("d.txt", "x"u8.ToArray())))))), "application/zip"),
        ["archive whose names climb"] = () => Mime.With("slip", "a.zip", Zips.Of(("../../../etc/passwd", "x"u8.ToArray()), ("..\\..\\a.txt", "y"u8.ToArray()), ("/absolute.txt", "z"u8.ToArray())), "application/zip"),
        ["archive of 20,000 files"] = () => Mime.With("many", "a.zip", Zips.Of(Enumerable.Range(0, 20_000).Select(i => ($"{i}.txt", "x"u8.ToArray()))), "application/zip"),
        ["bidi and control characters"] = () => Mime.Text("bidi", Latin("Para 8: replace \"do not increase\" with \"\u202Eecuder\u202C\u0001\u0007\u2066x\".")),
        ["name that turns itself round"] = () => Mime.With("name", Latin("a\u202Excod.exe"), [77, 90]),
        ["half characters"] = () => Mime.Text("half", "Para 8: replace \"do not increase\" with \"\u00ED\u00A0\u0080\u00ED\u00B0\u0080\u00FF\u00FE\"."),
        ["half characters in HTML"] = () => Mime.Text("halfhtml", "<p>Para 8: replace \"do not increase\" with \"&#xD800;&#xDFFF;&#x0;&#xFFFF;\".</p>", "text/html; charset=utf-8"),
        ["charset that does not exist"] = () => Mime.Text("charset", Instruction, "text/plain; charset=klingon-8"),
        ["charset that does not fit"] = () => Mime.Text("utf16", "\u00FF\u00FEP\0a\0r", "text/plain; charset=utf-16"),
        ["HTML nested 100,000 deep"] = () => Mime.Text("html", Repeat("<div>", 100_000) + Instruction, "text/html; charset=utf-8"),
        ["HTML that would run"] = () => Mime.Text("script", "<script>alert(1)</script><img src=http://attacker.example/a onerror=alert(1)><p>Para 8: replace \"do not increase\" with \"=HYPERLINK(1)\".</p>", "text/html"),
        ["line of a million letters"] = () => Mime.Text("line", "Para 8: replace \"" + new string('a', 1_000_000) + "\" with \"b\"."),
        ["text of 5,000 quotation marks"] = () => Mime.Text("quotes", "Para 8: replace " + Repeat("\"a ", 5_000)),
        ["picture that says it is huge"] = () => Mime.With("huge", "a.png", HugePicture(), "image/png"),
        ["mail attached to itself 100 times"] = () => Mime.Bytes(Enumerable.Range(0, 100).Aggregate(Mime.Head("inner") + "\r\n" + Instruction, (inner, i) => Mime.Head($"outer{i}") + "Content-Type: message/rfc822\r\n\r\n" + inner)),
        ["RTF nested 100,000 deep"] = () => Mime.With("rtf", "a.rtf", Encoding.ASCII.GetBytes("{\\rtf1 " + Repeat("{", 100_000)), "application/rtf"),
        ["mail of 40 MiB and one byte"] = () => Full("large", (40 << 20) + 1),
        ["no field at all"] = () => "\r\n"u8.ToArray(),
        ["no byte at all"] = () => [],
        ["random bytes"] = () => RandomBytes(64 << 10),
    };

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Latin(string text) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));

    private static byte[] Full(string name, int length)
    {
        var start = Mime.Text(name, Instruction + "\r\n");
        var mail = new byte[length];
        Array.Fill(mail, (byte)'x');
        start.CopyTo(mail, 0);
        return mail;
    }

    private static byte[] RandomBytes(int length)
    {
        var bytes = new byte[length];
        new Random(20261126).NextBytes(bytes);
        return bytes;
    }

    /// <summary>A page whose content is 512 MiB of spaces, packed.</summary>
    private static byte[] PdfBomb()
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var spaces = Enumerable.Repeat((byte)' ', 1 << 20).ToArray();
            for (var i = 0; i < 512; i++) deflate.Write(spaces);
        }

        var pdf = new PdfText();
        pdf.Add("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.Add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        pdf.Add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>");
        pdf.Add("/Filter /FlateDecode", packed.ToArray());
        return pdf.Bytes();
    }

    /// <summary>A header of 60,000 by 60,000 pixels and nothing behind it.</summary>
    private static byte[] HugePicture() => Convert.FromHexString("89504E470D0A1A0A0000000D49484452" + 60_000.ToString("X8", CultureInfo.InvariantCulture) + 60_000.ToString("X8", CultureInfo.InvariantCulture) + "0802000000");
}
