using Intake.Reading;
using Intake.Reading.Numbering;
using static Intake.Tests.Reading.Docx.Markup;

namespace Intake.Tests.Reading.Docx;

/// <summary>Automatic numbers as Word prints them.</summary>
public class NumberingTests
{
    private static readonly string Outline = Definition(0, Level(0, "decimal", "%1."), Level(1, "decimal", "%1.%2"), Level(2, "lowerLetter", "(%3)")) + List(1, 0);

    public static TheoryData<string, string, string, string> Rows => new()
    {
        { "a list counts", Outline, Numbered("a") + Numbered("b") + Numbered("c"), "1.|2.|3." },
        { "paragraphs without a number do not count", Outline, Numbered("a") + P(R("x")) + Numbered("b"), "1.||2." },
        { "a lower level starts again under each higher one", Outline, Numbered("a") + Numbered("b", 1) + Numbered("c", 1) + Numbered("d") + Numbered("e", 1), "1.|1.1|1.2|2.|2.1" },
        { "a level that was left out is printed as its start", Outline, Numbered("a", 1) + Numbered("b", 1) + Numbered("c"), "1.1|1.2|1." },
        { "a level without a definition has no number", Outline, Numbered("a", 5), "" },
        { "a list that is not there gives no number", Outline, Numbered("a", 0, 9), "" },
        { "list 0 takes the number away", Outline, Numbered("a", 0, 0), "" },
        { "lists of one definition go on counting", Outline + List(2, 0), Numbered("a") + Numbered("b", 0, 2) + Numbered("c"), "1.|2.|3." },
        { "a list with its own start begins there, once", Outline + List(2, 0, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>"), Numbered("a") + Numbered("b") + Numbered("c", 0, 2) + Numbered("d", 0, 2) + Numbered("e"), "1.|2.|1.|2.|3." },
        { "a list may have a level of its own", Outline + List(2, 0, "<w:lvlOverride w:ilvl=\"0\">" + Level(0, "upperRoman", "%1)") + "</w:lvlOverride>"), Numbered("a") + Numbered("b", 0, 2), "1.|II)" },
        { "a start other than one", Definition(0, Level(0, "decimal", "%1", start: 5)) + List(1, 0), Numbered("a") + Numbered("b"), "5|6" },
        { "a level that never starts again", Definition(0, Level(0, "decimal", "%1."), Level(1, "decimal", "%2)", "<w:lvlRestart w:val=\"0\"/>")) + List(1, 0), Numbered("a") + Numbered("b", 1) + Numbered("c") + Numbered("d", 1), "1.|1)|2.|2)" },
        {
            "a level that starts again only after the first", Definition(0, Level(0, "decimal", "%1."), Level(1, "decimal", "%1.%2"), Level(2, "decimal", "%3)", "<w:lvlRestart w:val=\"1\"/>")) + List(1, 0),
            Numbered("a") + Numbered("b", 1) + Numbered("c", 2) + Numbered("d", 1) + Numbered("e", 2) + Numbered("f") + Numbered("g", 2), "1.|1.1|1)|1.2|2)|2.|1)"
        },
        { "legal numbering writes decimals", Definition(0, Level(0, "upperRoman", "Article %1"), Level(1, "decimal", "%1.%2", "<w:isLgl/>")) + List(1, 0), Numbered("a") + Numbered("b") + Numbered("c", 1), "Article I|Article II|2.1" },
        { "a bullet is no number", Definition(0, Level(0, "bullet", "•"), Level(1, "decimal", "%1%2.")) + List(1, 0), Numbered("a") + Numbered("b", 1), "|1." },
        { "a level without a number prints its words", Definition(0, Level(0, "none", "Note %1:")) + List(1, 0), Numbered("a"), "Note :" },
        { "a level without words prints nothing but counts", Definition(0, Level(0, "decimal", ""), Level(1, "decimal", "%1.%2")) + List(1, 0), Numbered("a") + Numbered("b") + Numbered("c", 1), "||2.1" },
        {
            "a custom format is taken from the choice that is understood",
            Definition(0, "<w:lvl w:ilvl=\"0\"><w:start w:val=\"7\"/><mc:AlternateContent><mc:Choice Requires=\"w14\"><w:numFmt w:val=\"custom\" w:format=\"001, 002, 003, ...\"/></mc:Choice><mc:Fallback><w:numFmt w:val=\"decimal\"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val=\"%1\"/></w:lvl>") + List(1, 0),
            Numbered("a"), "007"
        },
        { "numbers in cells and text count together", Outline, Numbered("a") + Table(Row(Cell(Numbered("b")))) + Numbered("c"), "1.|2.|3." },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Numbers_are_printed_as_Word_prints_them(string law, string numbering, string body, string expected)
    {
        var document = new DocxBuilder { Body = body, Numbering = numbering }.Read();
        Assert.Equal((law, expected), (law, Numbers(document, View.All)));
        Assert.Equal((law, expected), (law, Numbers(document, View.Accepted)));
        Assert.Equal((law, expected), (law, Numbers(document, View.Rejected)));
    }

    [Fact]
    public void Styles_put_paragraphs_in_lists()
    {
        var document = new DocxBuilder
        {
            Body = Styled("H1") + Styled("H2") + Styled("Child") + PP("<w:pStyle w:val=\"H1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", R("a")) + Styled("H1")
                + PP("<w:pStyle w:val=\"H1\"/><w:numPr><w:ilvl w:val=\"1\"/></w:numPr>", R("a")),
            Styles = Style("H1", null, "<w:numPr><w:numId w:val=\"1\"/></w:numPr>") + Style("H2", "H1", "<w:numPr><w:ilvl w:val=\"1\"/></w:numPr>") + Style("Child", "H2", ""),
            Numbering = Definition(0, Level(0, "decimal", "%1.", "<w:pStyle w:val=\"H1\"/>"), Level(1, "decimal", "%1.%2", "<w:pStyle w:val=\"H2\"/>")) + List(1, 0),
        }.Read();
        Assert.Equal("1.|1.1|1.2||2.|2.1", Numbers(document, View.All));
    }

    [Fact]
    public void A_definition_may_be_that_of_a_numbering_style()
    {
        var document = new DocxBuilder
        {
            Body = Numbered("a", 0, 2) + Numbered("b"),
            Styles = "<w:style w:type=\"numbering\" w:styleId=\"Legal\"><w:name w:val=\"Legal\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>",
            Numbering = Definition(0, "<w:styleLink w:val=\"Legal\"/>", Level(0, "decimal", "§ %1")) + Definition(1, "<w:numStyleLink w:val=\"Legal\"/>") + List(1, 0) + List(2, 1),
        }.Read();
        Assert.Equal("§ 1|§ 2", Numbers(document, View.All));
    }

    [Theory]
    [InlineData("an inserted paragraph shifts the numbers after it", "ins", true, "1.|2.|3.|4.", "1.|2.|3.|4.", "1.||2.|3.")]
    [InlineData("a deleted paragraph keeps its number until it is accepted", "del", true, "1.|2.|3.|4.", "1.||2.|3.", "1.|2.|3.|4.")]
    [InlineData("an inserted mark gives the number to the second part", "ins", false, "1.|2.|3.|4.", "1.|2.|3.|4.", "1.||2.|3.")]
    public void Each_view_counts_for_itself(string law, string change, bool withText, string all, string accepted, string rejected)
    {
        var numbering = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
        var text = !withText ? R("b") : change == "ins" ? Ins("b") : Del("b");
        var body = Numbered("a") + PP($"{numbering}<w:rPr><w:{change} {By()}/></w:rPr>", text) + Numbered("c") + Numbered("d");
        var document = new DocxBuilder { Body = body, Numbering = Outline }.Read();
        Assert.Equal((law, all, accepted, rejected), (law, Numbers(document, View.All), Numbers(document, View.Accepted), Numbers(document, View.Rejected)));
    }

    [Fact]
    public void A_joined_paragraph_has_the_number_of_its_last_part()
    {
        var numbering = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
        var document = new DocxBuilder { Body = Numbered("a") + PP($"{numbering}<w:rPr><w:ins {By()}/></w:rPr>", R("b")) + PP(numbering, Ins("c")) + Numbered("d"), Numbering = Outline }.Read();
        Assert.Equal("1. a|2. b|3. d", ViewTests.Lines(document, View.Rejected));
        Assert.Equal("1. a|2. b|3. c|4. d", ViewTests.Lines(document, View.Accepted));
    }

    [Fact]
    public void A_paragraph_taken_out_of_its_list_keeps_its_number_when_that_is_rejected()
    {
        var change = $"<w:pPrChange {By()}><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:pPrChange>";
        var document = new DocxBuilder { Body = Numbered("a") + PP(change, R("b")) + Numbered("c"), Numbering = Outline }.Read();
        Assert.Equal(("1.||2.", "1.||2.", "1.|2.|3."), (Numbers(document, View.All), Numbers(document, View.Accepted), Numbers(document, View.Rejected)));
    }

    [Theory]
    [InlineData("decimalZero", 7, "07")]
    [InlineData("decimalZero", 123, "123")]
    [InlineData("upperRoman", 1994, "MCMXCIV")]
    [InlineData("lowerRoman", 48, "xlviii")]
    [InlineData("upperRoman", 0, "0")]
    [InlineData("upperLetter", 26, "Z")]
    [InlineData("lowerLetter", 27, "aa")]
    [InlineData("lowerLetter", 54, "bbb")]
    [InlineData("russianLower", 10, "к")]
    [InlineData("arabicAlpha", 2, "ب")]
    [InlineData("arabicAbjad", 3, "ج")]
    [InlineData("hebrew2", 1, "א")]
    [InlineData("chicago", 5, "**")]
    [InlineData("ordinal", 1, "1st")]
    [InlineData("ordinal", 12, "12th")]
    [InlineData("ordinal", 22, "22nd")]
    [InlineData("ordinal", 103, "103rd")]
    [InlineData("cardinalText", 21, "Twenty-one")]
    [InlineData("cardinalText", 100, "One hundred")]
    [InlineData("cardinalText", 101, "101")]
    [InlineData("ordinalText", 12, "Twelfth")]
    [InlineData("ordinalText", 30, "Thirtieth")]
    [InlineData("ordinalText", 45, "Forty-fifth")]
    [InlineData("chineseCounting", 10, "十")]
    [InlineData("chineseCountingThousand", 23, "二十三")]
    [InlineData("hindiNumbers", 12, "١٢")]
    [InlineData("decimalFullWidth", 12, "１２")]
    [InlineData("decimalEnclosedCircle", 3, "③")]
    [InlineData("numberInDash", 3, "- 3 -")]
    [InlineData("hebrew1", 3, "3")]
    [InlineData("none", 3, "")]
    public void A_number_is_written_in_its_format(string format, int value, string expected) => Assert.Equal(expected, NumberFormat.Write(value, format));

    private static string Numbers(Document document, View view) => string.Join('|', document.Paragraphs.Select(p => p.Number?.In(view) ?? ""));

    private static string Level(int level, string format, string text, string more = "", int start = 1) =>
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"{start}\"/><w:numFmt w:val=\"{format}\"/>{more}<w:lvlText w:val=\"{text}\"/></w:lvl>";

    private static string Definition(int id, params string[] levels) => $"<w:abstractNum w:abstractNumId=\"{id}\">{string.Concat(levels)}</w:abstractNum>";

    private static string List(int id, int definition, string overrides = "") =>
        $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{definition}\"/>{overrides}</w:num>";

    private static string Style(string id, string? basedOn, string properties) =>
        $"<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{id}\"/>{(basedOn is null ? "" : $"<w:basedOn w:val=\"{basedOn}\"/>")}<w:pPr>{properties}</w:pPr></w:style>";

    private static string Styled(string style) => PP($"<w:pStyle w:val=\"{style}\"/>", R("a"));
}
