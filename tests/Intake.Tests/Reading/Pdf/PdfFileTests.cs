using System.Text;
using Intake.Reading.Pdf;

namespace Intake.Tests.Reading.Pdf;

public sealed class PdfFileTests
{
    private const string Picture = "q 600 0 0 800 0 0 cm /I Do Q";

    [Fact]
    public void A_page_that_is_a_picture_is_named_for_recognition()
    {
        var document = new PdfSheet().Page().Text(72, 700, "Please see the scan.").Page().Raw(Picture).Page().Raw(Picture).Text(72, 30, "stamp").Read();

        Assert.Equal([2, 3], document.PicturePages.ToArray());
        Assert.Equal("Please see the scan.\nstamp", Compact.Of(document));
    }

    [Fact]
    public void Text_that_lies_unseen_over_a_picture_was_recognised()
    {
        var document = new PdfSheet().Page().Raw(Picture).Raw("3 Tr").Text(72, 700, "Paragraph 12: delete.").Read();

        Assert.Equal("Paragraph 12: delete.", Compact.Of(document));
        Assert.True(document.IsRecognized);
        Assert.Equal(["INT015"], document.Findings.Select(f => f.Code));
    }

    [Fact]
    public void A_file_without_text_is_no_success() => Assert.Equal(["INT004"], new PdfSheet().Page().Rule(72, 700, 90, 700).Read().Findings.Select(f => f.Code));

    [Theory]
    [InlineData("%PDF-1.7")]
    [InlineData("%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF")]
    [InlineData("%PDF-1.7\nxref\n0 1\ntrailer <</Root 9 0 R/Prev 9>>\nstartxref\n9\n%%EOF")]
    public void A_file_that_does_not_open_is_damaged(string file)
    {
        var document = PdfReader.Read("a.pdf", Encoding.Latin1.GetBytes(file), new Limits());

        Assert.Empty(document.Paragraphs);
        Assert.Equal("INT002", Assert.Single(document.Findings).Code);
    }

    [Fact]
    public void A_file_cut_short_is_read_as_far_as_it_goes()
    {
        var bytes = new PdfSheet().Page().Text(72, 700, "Paragraph 12: delete.").Bytes();

        for (var length = 0; length < bytes.Length; length += 97)
        {
            var document = PdfReader.Read("a.pdf", bytes.AsMemory(0, length), new Limits());
            Assert.True(document.Findings.Length > 0 || Compact.Of(document) == "Paragraph 12: delete.", $"{length} bytes of it");
        }
    }

    [Theory]
    [InlineData(1, 1000, 1000, "1 pages")]
    [InlineData(500, 1, 1000, "1 paragraphs")]
    [InlineData(500, 1000, 5, "5 characters")]
    public void What_lies_beyond_a_limit_is_not_read_and_said(int pages, int paragraphs, int characters, string limit)
    {
        var sheet = new PdfSheet().Page().Text(72, 700, "One.").Page().Text(72, 700, "Two.");

        var document = sheet.Read(new Limits { Pages = pages, Paragraphs = paragraphs, TextCharacters = characters });

        Assert.Equal("One.", Compact.Of(document));
        var finding = Assert.Single(document.Findings);
        Assert.Equal("INT003", finding.Code);
        Assert.Contains(limit, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_filled_into_a_form_is_read_at_its_place() =>
        Assert.Equal("Paragraph: 12 bis", new PdfSheet().Text(72, 700, "Paragraph:").Annotate("/Subtype/Widget/FT/Tx/V(12 bis)/Rect[140 696 240 710]").Compact());
}
