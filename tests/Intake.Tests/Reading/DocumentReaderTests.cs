using System.Text;
using Intake.Reading;

namespace Intake.Tests.Reading;

public sealed class DocumentReaderTests
{
    static DocumentReaderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("255044462D312E37", "letter.pdf", FileFormat.Pdf, "a PDF file")]
    [InlineData("89504E470D0A1A0A", "scan.png", FileFormat.Image, "a picture")]
    [InlineData("504B0506000000000000000000000000000000000000", "all.zip", FileFormat.Zip, "an archive")]
    [InlineData("00010203", "x", FileFormat.Unknown, "a file of an unknown kind")]
    public void A_format_that_is_not_read_is_named_in_a_finding(string hex, string name, FileFormat format, string words)
    {
        var document = DocumentReader.Read(name, Convert.FromHexString(hex), new Limits());

        Assert.Equal(format, document.Format);
        Assert.Empty(document.Paragraphs);
        var finding = Assert.Single(document.Findings);
        Assert.Equal("INT001", finding.Code);
        Assert.StartsWith($"\"{name}\" is {words}, which", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html><body><p>a</p></body></html>", "comments.doc", FileFormat.Html)]
    [InlineData("<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><p>a", "table.xls", FileFormat.Html)]
    [InlineData("{\\rtf1 a}", "comments.doc", FileFormat.Rtf)]
    [InlineData("{\\rtf1 a}", "comments.docx", FileFormat.Rtf)]
    [InlineData("a", "comments.doc", FileFormat.Text)]
    public void A_file_of_the_wrong_name_is_read_as_what_it_is(string content, string name, FileFormat format)
    {
        var document = DocumentReader.Read(name, Encoding.ASCII.GetBytes(content), new Limits());

        Assert.Equal((format, "a"), (document.Format, Compact.Of(document)));
        Assert.Empty(document.Findings);
    }

    [Theory]
    [InlineData("utf-8", "« é » — “x”")]
    [InlineData("windows-1252", "« é » — “x”")]
    [InlineData("utf-16", "« é » — “x”")]
    [InlineData("utf-16BE", "« é » and Latin letters")]
    [InlineData("windows-1252", "café")]
    public void Plain_text_is_decoded(string encoding, string text) =>
        Assert.Equal(text, Compact.Of(DocumentReader.Read("x.txt", Encoding.GetEncoding(encoding).GetBytes(text), new Limits())));

    [Theory]
    [InlineData("koi8-r", "koi8-r", "Пункт 16 исключить.")]
    [InlineData("utf-8", "windows-1252", "Пункт 16 исключить.")]
    [InlineData("windows-1252", "no-such-thing", "« é »")]
    [InlineData("windows-1252", "utf-8", "« é »")]
    public void A_page_is_UTF8_if_it_can_be_and_else_what_it_claims(string encoding, string claim, string text)
    {
        var html = $"<html><head><meta http-equiv=Content-Type content='text/html; charset={claim}'></head><p>{text}</p>";

        Assert.Equal(text, Compact.Of(DocumentReader.Read("body", Encoding.GetEncoding(encoding).GetBytes(html), new Limits())));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("\uFEFF \n", "")]
    [InlineData("<html><body><img src=x></body></html>", "text/html")]
    public void A_file_without_text_says_so(string text, string mediaType) =>
        Assert.Equal(["INT004"], DocumentReader.Read("x", Encoding.UTF8.GetBytes(text), new Limits(), mediaType).Findings.Select(f => f.Code));

    [Fact]
    public void A_text_beyond_the_limit_is_not_read()
    {
        var document = DocumentReader.Read("x", Encoding.UTF8.GetBytes(new string('a', 2000)), new Limits { InflatedPartBytes = 1999 });

        Assert.Equal(["INT003"], document.Findings.Select(f => f.Code));
        Assert.Empty(document.Paragraphs);
    }
}
