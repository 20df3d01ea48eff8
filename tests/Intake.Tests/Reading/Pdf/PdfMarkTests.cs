using Intake.Reading;

namespace Intake.Tests.Reading.Pdf;

public sealed class PdfMarkTests
{
    [Theory]
    [InlineData("To [-prohibit-] {+prevent+} diversion.")]
    [InlineData("To [-prohib-]it diversion.")]
    [InlineData("[-To prohibit diversion.-]")]
    [InlineData("To [-prohibit, deter-] and end it")]
    [InlineData("a =marked= word and a *bold* one")]
    [InlineData("both {+[-struck and underlined-]+} here")]
    [InlineData("a *{+bold and underlined+}* word")]
    public void Lines_and_rectangles_at_the_place_of_words_are_marks(string text)
    {
        Assert.Equal(text, new PdfSheet().Text(72, 700, text).Compact());
        Assert.Equal(text, new PdfSheet { FillsMarks = false }.Text(72, 700, text).Compact());
        Assert.Equal(text, new PdfSheet { DrawsSpaces = false }.Text(72, 700, text, 14).Compact());
    }

    [Theory]
    [InlineData(690, "A title")] // a rule below a line, as wide as the page
    [InlineData(698, "A title")]
    [InlineData(712, "A title")]
    public void A_rule_that_reaches_beyond_the_words_underlines_none(double y, string text) =>
        Assert.Equal(text, new PdfSheet().Text(72, 700, text).Rule(72, y, 528, y).Compact());

    [Theory]
    [InlineData("1 0 0", "(FF0000 red)")]
    [InlineData("0 0 1", "(0000FF red)")]
    [InlineData("0.13 0.12 0.12", "red")] // a print shop's black
    public void A_colour_is_kept_unless_it_is_a_black(string color, string expected) =>
        Assert.Equal(expected, new PdfSheet().Text(72, 700, "red", color: color).Compact());

    [Theory]
    [InlineData("/Subtype/StrikeOut/T(Ana)", "To (-Ana: [-prohibit-]-) diversion")]
    [InlineData("/Subtype/Underline/T(Ana)", "To {+prohibit+} diversion")]
    [InlineData("/Subtype/Squiggly/T(Ana)", "To {+prohibit+} diversion")]
    [InlineData("/Subtype/Highlight/T(Ana)", "To =prohibit= diversion")]
    [InlineData("/Subtype/Link", "To <prohibit> diversion")]
    [InlineData("/Subtype/Highlight/F 2", "To prohibit diversion")] // hidden
    public void Annotations_mark_the_words_they_cover(string kind, string expected) =>
        Assert.Equal(expected, new PdfSheet().Text(72, 700, "To prohibit diversion").Annotate($"{kind}/Rect[90 698 138 709]/QuadPoints[90 709 138 709 90 698 138 698]").Compact());

    [Theory]
    [InlineData(135, "prevent", "To (-Ana: [-prohibit-]-)(+Ana: prevent+) diversion")]
    [InlineData(141, "all", "To (-Ana: [-prohibit-]-) (+Ana: all +)diversion")]
    public void A_caret_with_words_is_an_insertion(double x, string words, string expected) =>
        Assert.Equal(expected, new PdfSheet().Text(72, 700, "To prohibit diversion")
            .Annotate("/Subtype/StrikeOut/T(Ana)/Rect[90 698 138 709]/QuadPoints[90 709 138 709 90 698 138 698]")
            .Annotate(FormattableString.Invariant($"/Subtype/Caret/T(Ana)/Contents({words})/Rect[{x} 696 {x + 6} 704]")).Compact());

    [Fact]
    public void A_note_hangs_on_the_words_that_it_covers_or_stands_at()
    {
        var document = new PdfSheet().Text(72, 700, "1. To prohibit diversion.").Text(72, 660, "2. To end it.")
            .Annotate("/Subtype/Highlight/T(Ana)/M(D:20210713150341+02'00')/Contents(Too weak.)/Rect[108 698 156 709]/QuadPoints[108 709 156 709 108 698 156 698]")
            .Annotate("/Subtype/Text/T(Ben)/Contents(Delete?)/Rect[560 655 580 675]").Read();

        Assert.Equal("1. To =prohibit= diversion.\nToo weak.\n2. To end it.\nDelete?", Compact.Of(document));
        Assert.Equal(
            [new Annotation("Ana", new DateTimeOffset(2021, 7, 13, 15, 3, 41, TimeSpan.FromHours(2)), "Too weak.", 1, 1, "prohibit", 2), new Annotation("Ben", null, "Delete?", 3, 3, "", 4)],
            document.Annotations.ToArray());
        Assert.Equal([ParagraphKind.Body, ParagraphKind.Comment, ParagraphKind.Body, ParagraphKind.Comment], document.Paragraphs.Select(p => p.Kind));
    }

    [Theory]
    [InlineData("3 Tr", "0 0 0")] // painted with nothing
    [InlineData("0 Tr", "1 1 1")] // white on white
    public void Text_that_nobody_sees_is_hidden_and_said(string mode, string color)
    {
        var document = new PdfSheet().Text(72, 700, "seen").Raw(mode).Text(72, 680, "unseen", color: color).Read();

        Assert.Equal("seen\n?unseen?", Compact.Of(document).Replace("(FFFFFF ?unseen?)", "?unseen?", StringComparison.Ordinal));
        Assert.Equal(["INT005"], document.Findings.Select(f => f.Code));
    }

    [Fact]
    public void White_letters_on_a_dark_ground_are_seen() =>
        Assert.Equal("(FFFFFF seen)", new PdfSheet().Fill(60, 690, 200, 30, "0 0 0.4").Text(72, 700, "seen", color: "1 1 1").Compact());
}
