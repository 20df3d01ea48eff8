using Intake.Extraction.Places;

namespace Intake.Tests.Extraction.Places;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("  ", "")]
    [InlineData(" To  Prevent\tand\u00a0COMBAT ", "to prevent and combat")]
    [InlineData("the “Programme’s” aims", "the \"programme's\" aims")]
    [InlineData("trans\u2011shipment \u2013 re\u00adtransfer", "trans-shipment - retransfer")]
    [InlineData("Zero\u200b width", "zero width")]
    [InlineData("الفقرة ١٢", "الفقرة 12")]
    [InlineData("Ｐａｒａ １２", "para 12")]
    public void Quotes_hyphens_spaces_digits_and_case_are_one(string text, string folded)
    {
        Assert.Equal(folded, FoldedText.Of(text));
        Assert.Equal(folded, new FoldedText(text).Folded);
    }

    [Theory]
    [InlineData("  a  “b”  c ", "\"b\"", "“b”")]
    [InlineData("one\u200btwo three", "onetwo", "one\u200btwo")]
    [InlineData("last  word", "word", "word")]
    public void A_folded_place_leads_back_to_the_characters(string text, string folded, string source)
    {
        var fold = new FoldedText(text);
        var span = fold.ToSource(fold.Folded.IndexOf(folded, StringComparison.Ordinal), folded.Length);
        Assert.Equal(source, text.Substring(span.Start, span.Length));
    }

    [Fact]
    public void A_long_text_folds_as_a_short_one()
    {
        var text = string.Concat(Enumerable.Repeat("Long – Text ", 500));
        Assert.Equal(string.Concat(Enumerable.Repeat("long - text ", 500)).TrimEnd(), FoldedText.Of(text));
        Assert.Equal(FoldedText.Of(text), new FoldedText(text).Folded);
    }
}
