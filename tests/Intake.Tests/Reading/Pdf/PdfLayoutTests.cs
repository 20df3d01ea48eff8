using Intake.Reading;

namespace Intake.Tests.Reading.Pdf;

public sealed class PdfLayoutTests
{
    private const string First = "Reaffirming respect for and commitment to the obligations under international law and the purposes and principles of the Charter";
    private const string Second = "Welcoming the progress made since the adoption of the Programme, but bearing in mind the different situations of States.";

    [Theory]
    [InlineData(true, 0, 18)] // space between paragraphs
    [InlineData(false, 0, 18)]
    [InlineData(true, 24, 12)] // an indented first line
    [InlineData(false, 24, 12)]
    [InlineData(true, 0, 12)] // nothing but a line that ends early
    public void Wrapped_lines_are_joined_and_paragraphs_parted(bool drawsSpaces, double indent, double distance)
    {
        var sheet = new PdfSheet { DrawsSpaces = drawsSpaces }.Page();
        var y = sheet.Wrapped(72, 700, 60, First + ".", indent: indent);
        sheet.Wrapped(72, y + 12 - distance, 60, Second, indent: indent);

        Assert.Equal($"{First}.\n{Second}", sheet.Compact());
    }

    [Fact]
    public void A_number_begins_a_paragraph_but_not_in_the_middle_of_a_sentence()
    {
        var sheet = new PdfSheet().Page().Text(72, 700, "1. To apply the measures that are described in paragraph").Text(72, 688, "12. above, and to report on them every year to the Office").Text(72, 676, "2. To end it.");

        Assert.Equal("1. To apply the measures that are described in paragraph 12. above, and to report on them every year to the Office\n2. To end it.", sheet.Compact());
    }

    [Fact]
    public void A_number_in_the_margin_belongs_to_its_paragraph()
    {
        var sheet = new PdfSheet().Page().Text(72, 700, "1.").Text(72, 664, "2.");
        sheet.Wrapped(108, 700, 60, First + ".");
        sheet.Wrapped(108, 664, 60, Second);

        Assert.Equal($"1. {First}.\n2. {Second}", sheet.Compact());
    }

    [Theory]
    [InlineData("the pre-", "vention of it", "prevention", "the prevention of it")]
    [InlineData("the self-", "defence of it", "", "the self-defence of it")]
    [InlineData("of record-", "keeping and more", "record-keeping", "of record-keeping and more")]
    [InlineData("the Secretary-", "General said", "", "the Secretary-General said")]
    [InlineData("the sex- and age-", "disaggregated data", "", "the sex- and age-disaggregated data")]
    [InlineData("put in sex-", "and age data", "", "put in sex- and age data")]
    [InlineData("for trans-", "shipment of arms", "shipment", "for trans-shipment of arms")]
    [InlineData("or 2020-", "2021 in it", "", "or 2020-2021 in it")]
    public void A_hyphen_at_the_end_of_a_line_stays_unless_it_parts_a_word(string line, string next, string elsewhere, string expected) =>
        Assert.Equal($"{elsewhere} {elsewhere}.".Trim() + "\n" + expected, new PdfSheet().Text(72, 700, $"{elsewhere} {elsewhere}.".Trim()).Text(72, 650, line).Text(72, 638, next).Compact());

    [Fact]
    public void Columns_are_read_one_after_the_other_and_joined()
    {
        var sheet = new PdfSheet().Page().Text(150, 750, "A title over both columns of the page", 12);
        sheet.Wrapped(60, 700, 36, $"{First}, {First}");
        sheet.Wrapped(330, 700, 36, $"and {First}. {Second}");

        Assert.Equal($"h1 A title over both columns of the page\n{First}, {First} and {First}. {Second}", sheet.Compact());
    }

    [Fact]
    public void A_paragraph_goes_on_over_a_page_and_margins_stand_last()
    {
        var sheet = new PdfSheet();
        for (var page = 1; page <= 3; page++)
        {
            sheet.Page().Text(200, 770, "Draft 2 of the outcome").Text(290, 30, $"{page}/3");
            sheet.Wrapped(72, 700, 60, page == 1 ? First : page == 2 ? "of the United Nations. Paragraph 2" : "Paragraph 3");
        }

        var document = sheet.Read();
        Assert.Equal($"{First} of the United Nations. Paragraph 2\nParagraph 3\nDraft 2 of the outcome\n1/3", Compact.Of(document));
        Assert.Equal([ParagraphKind.Body, ParagraphKind.Body, ParagraphKind.Margin, ParagraphKind.Margin], document.Paragraphs.Select(p => p.Kind));
        Assert.Equal([1, 3, 1, 1], document.Paragraphs.Select(p => p.Page!.Value));
    }

    [Fact]
    public void Lines_at_the_head_of_pages_that_do_not_count_them_are_text()
    {
        var sheet = new PdfSheet().Page().Text(72, 740, "Paragraph 4").Text(72, 700, "Delete.").Page().Text(72, 740, "Paragraph 9").Text(72, 700, "Retain.");

        Assert.Equal("Paragraph 4\nDelete.\nParagraph 9\nRetain.", sheet.Compact());
    }

    [Fact]
    public void A_footnote_stands_behind_its_paragraph_and_its_mark_is_no_word()
    {
        var document = new PdfSheet().Page().Text(72, 700, "The agenda provides guidance.^1^ And more.").Text(72, 660, "Another paragraph of the text.")
            .Rule(72, 90, 200, 90).Text(72, 78, "^1^ See document A/CONF.192/15.", 8).Read();

        Assert.Equal("The agenda provides guidance. And more.\n^1^ See document A/CONF.192/15.\nAnother paragraph of the text.", Compact.Of(document));
        Assert.Equal([ParagraphKind.Body, ParagraphKind.Note, ParagraphKind.Body], document.Paragraphs.Select(p => p.Kind));
    }

    [Fact]
    public void Larger_type_makes_headings_by_its_size()
    {
        var sheet = new PdfSheet().Page().Text(72, 740, "Outcome", 18).Text(72, 700, "Section A", 13);
        sheet.Wrapped(72, 660, 60, First + ".");

        Assert.Equal($"h1 Outcome\nh2 Section A\n{First}.", sheet.Compact());
    }

    [Fact]
    public void Letters_drawn_twice_to_look_bold_are_read_once() =>
        Assert.Equal("*Note*", new PdfSheet().Text(72, 700, "Note").Text(72.3, 700, "Note").Compact());

    [Fact]
    public void Letters_set_apart_are_one_word() =>
        Assert.Equal("RESOLUTION", new PdfSheet { DrawsSpaces = false }.Raw("BT /R 10 Tf 3 Tc 72 700 Td (RESOLUTION) Tj ET").Compact());
}
