using System.IO.Compression;
using System.Text;
using Intake.Reading;

namespace Intake.Tests.Reading;

public sealed class FileFormatTests
{
    [Theory]
    [InlineData("%PDF-1.7\n", "x.txt", "", FileFormat.Pdf)]
    [InlineData("\r\n%PDF-1.4", "x", "", FileFormat.Pdf)]
    [InlineData("{\\rtf1\\ansi}", "x.doc", "", FileFormat.Rtf)]
    [InlineData("GIF89a\u0001", "x", "", FileFormat.Image)]
    [InlineData("BMS7 Draft 2: our comments", "x", "", FileFormat.Text)]
    [InlineData("MM", "x", "", FileFormat.Text)]
    [InlineData("", "x", "", FileFormat.Text)]
    [InlineData("<!DOCTYPE html><p>a", "x.txt", "text/plain", FileFormat.Html)]
    [InlineData("<!-- a --><!-- b -->\n<HTML>", "x", "", FileFormat.Html)]
    [InlineData("<div>a</div>", "x", "", FileFormat.Html)]
    [InlineData("a<br>b", "body", "text/html", FileFormat.Html)]
    [InlineData("a only", "body", "text/html", FileFormat.Html)]
    [InlineData("replace <s>a</s> with <b>b</b>", "body", "text/plain", FileFormat.Text)]
    [InlineData("replace <s>a</s> with <b>b</b>", "x.txt", "", FileFormat.Text)]
    [InlineData("a < b, and <x@example.org>", "x", "", FileFormat.Text)]
    [InlineData("text", "x.html", "", FileFormat.Html)]
    [InlineData("text", "x.docx", "", FileFormat.Text)]
    [InlineData("a\0b\u0001\u0002", "x.txt", "", FileFormat.Unknown)]
    public void Bytes_decide_and_the_name_only_breaks_ties(string content, string name, string mediaType, FileFormat expected) =>
        Assert.Equal(expected, FileFormats.Of(Encoding.Latin1.GetBytes(content), name, mediaType));

    [Theory]
    [InlineData("D0CF11E0A1B11AE1", FileFormat.Ole)]
    [InlineData("89504E470D0A1A0A", FileFormat.Image)]
    [InlineData("FFD8FFE0", FileFormat.Image)]
    [InlineData("49492A00", FileFormat.Image)]
    [InlineData("4D4D002A", FileFormat.Image)]
    [InlineData("424D460000000000000036000000280000000100", FileFormat.Image)]
    [InlineData("FFFE41004200", FileFormat.Text)]
    [InlineData("41004200430044004500", FileFormat.Text)]
    [InlineData("00010203", FileFormat.Unknown)]
    public void Signatures_decide(string hex, FileFormat expected) => Assert.Equal(expected, FileFormats.Of(Convert.FromHexString(hex)));

    [Theory]
    [InlineData("[Content_Types].xml word/document.xml", "x", FileFormat.Docx)]
    [InlineData("[Content_Types].xml word/document2.xml", "x.xlsx", FileFormat.Docx)]
    [InlineData("[Content_Types].xml xl/workbook.xml", "x.docx", FileFormat.Xlsx)]
    [InlineData("[Content_Types].xml ppt/presentation.xml", "x.docx", FileFormat.Zip)]
    [InlineData("a.txt b.txt", "x.docx", FileFormat.Zip)]
    [InlineData("content.xml META-INF/manifest.xml", "x.odt", FileFormat.Odt)]
    [InlineData("mimetype content.xml", "x.zip", FileFormat.Odt)]
    public void An_archive_is_what_its_parts_say(string parts, string name, FileFormat expected) => Assert.Equal(expected, FileFormats.Of(Zip(parts), name));

    [Fact]
    public void A_cut_off_archive_is_what_its_name_says()
    {
        var zip = Zip("[Content_Types].xml word/document.xml").AsMemory(0, 60);

        Assert.Equal(FileFormat.Docx, FileFormats.Of(zip, "x.docx"));
        Assert.Equal(FileFormat.Zip, FileFormats.Of(zip, "x"));
    }

    internal static byte[] Zip(string parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts.Split(' '))
            {
                using var entry = zip.CreateEntry(part, CompressionLevel.NoCompression).Open();
                entry.Write(Encoding.ASCII.GetBytes(part == "mimetype" ? "application/vnd.oasis.opendocument.text" : "x"));
            }
        }

        return stream.ToArray();
    }
}
