using Intake.Reading;
using Intake.Reading.Xlsx;

namespace Intake.Tests.Reading.Xlsx;

/// <summary>Workbooks: each sheet is a table.</summary>
public class XlsxTests
{
    private const string Styles = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"0.00\"/><numFmt numFmtId=\"165\" formatCode=\"dd/mm/yyyy;@\"/><numFmt numFmtId=\"166\" formatCode=\"&quot;day&quot; 0\"/></numFmts>"
        + "<fonts><font/><font><b/><strike/><color rgb=\"FFFF0000\"/></font></fonts>"
        + "<cellXfs><xf numFmtId=\"0\" fontId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"14\"/><xf numFmtId=\"0\" fontId=\"1\"/><xf numFmtId=\"9\"/><xf numFmtId=\"165\"/><xf numFmtId=\"22\"/><xf numFmtId=\"49\"/><xf numFmtId=\"3\"/><xf numFmtId=\"166\"/></cellXfs>";

    private const string Strings = "<si><t>plain</t></si><si><r><t xml:space=\"preserve\">old </t></r><r><rPr><strike/></rPr><t>gone</t></r><r><rPr><b/><u/><color rgb=\"FF0000FF\"/></rPr><t>new</t></r><rPh><t>no</t></rPh></si>"
        + "<si><t>one_x000D_\ntwo</t></si><si><t>a_x0041_b_x_</t></si><si><t>end_x000D_</t></si>";

    public static TheoryData<string, string, string> Cells => new()
    {
        { "a shared text", "<c r=\"A1\" t=\"s\"><v>0</v></c>", "[1.1.1] plain" },
        { "a shared text of different looks", "<c r=\"A1\" t=\"s\"><v>1</v></c>", "[1.1.1] old [-gone-](0000FF *{+new+}*)" },
        { "lines are paragraphs of the cell", "<c r=\"A1\" t=\"s\"><v>2</v></c>", "[1.1.1] one\n[1.1.1] two" },
        { "an escaped character", "<c r=\"A1\" t=\"s\"><v>3</v></c>", "[1.1.1] aAb_x_" },
        { "an escaped character at the end", "<c r=\"A1\" t=\"s\"><v>4</v></c>", "[1.1.1] end" },
        { "a shared text that is not there", "<c r=\"A1\" t=\"s\"><v>9</v></c><c r=\"B1\"><v>1</v></c>", "[1.1.2] 1" },
        { "a text of its own", "<c r=\"A1\" t=\"inlineStr\"><is><r><rPr><i/></rPr><t>a</t></r></is></c>", "[1.1.1] /a/" },
        { "a font of the whole cell", "<c r=\"A1\" t=\"s\" s=\"3\"><v>0</v></c>", "[1.1.1] (FF0000 *[-plain-]*)" },
        { "a number", "<c r=\"A1\"><v>23</v></c>", "[1.1.1] 23" },
        { "a number as it was typed", "<c r=\"A1\"><v>4.2000000000000002</v></c>", "[1.1.1] 4.2" },
        { "decimals", "<c r=\"A1\" s=\"1\"><v>4.1</v></c>", "[1.1.1] 4.10" },
        { "per cent", "<c r=\"A1\" s=\"4\"><v>0.5</v></c>", "[1.1.1] 50%" },
        { "thousands", "<c r=\"A1\" s=\"8\"><v>12345</v></c>", "[1.1.1] 12,345" },
        { "a date", "<c r=\"A1\" s=\"2\"><v>44391</v></c>", "[1.1.1] 2021-07-14" },
        { "a date of its own format", "<c r=\"A1\" s=\"5\"><v>44391.75</v></c>", "[1.1.1] 2021-07-14" },
        { "a date with its time", "<c r=\"A1\" s=\"6\"><v>44391.75</v></c>", "[1.1.1] 2021-07-14 18:00" },
        { "words in a format are no date", "<c r=\"A1\" s=\"9\"><v>7</v></c>", "[1.1.1] 7" },
        { "an impossible date is a number", "<c r=\"A1\" s=\"2\"><v>1E+300</v></c>", "[1.1.1] 1E+300" },
        { "a truth value", "<c r=\"A1\" t=\"b\"><v>1</v></c>", "[1.1.1] TRUE" },
        { "a formula shows what it gave", "<c r=\"A1\" t=\"str\"><f>CONCAT(1)</f><v>shown</v></c>", "[1.1.1] shown" },
        { "an error", "<c r=\"A1\" t=\"e\"><v>#REF!</v></c>", "[1.1.1] #REF!" },
        { "places that are left out", "<c><v>1</v></c><c><v>2</v></c><c r=\"E1\"><v>3</v></c><c><v>4</v></c>", "[1.1.1] 1\n[1.1.2] 2\n[1.1.5] 3\n[1.1.6] 4" },
    };

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_cell_reads_as_it_is_shown(string law, string cells, string expected)
    {
        var document = new XlsxBuilder { Sheets = [$"<sheetData><row r=\"1\">{cells}</row></sheetData>"], Strings = Strings, Styles = Styles }.Read();
        Assert.Equal((law, expected), (law, Compact.Of(document)));
        Assert.Empty(document.Findings);
    }

    [Fact]
    public void Days_may_be_counted_from_1904() =>
        Assert.Equal("[1.1.1] 2021-07-14", Compact.Of(new XlsxBuilder { Sheets = ["<sheetData><row><c s=\"2\"><v>42929</v></c></row></sheetData>"], Styles = Styles, Properties = "date1904=\"1\"" }.Read()));

    [Fact]
    public void A_table_of_comments_has_its_rows_and_columns()
    {
        var document = XlsxBuilder.Read(XlsxBuilder.Rows("Para|Type|Comment|Proposed change|Reason", "23|ed||Replace \"a\" by \"b\"|clearer", "24|te|Delete||"));
        Assert.Equal("[1.1.1] Para\n[1.1.2] Type\n[1.1.3] Comment\n[1.1.4] Proposed change\n[1.1.5] Reason\n[1.2.1] 23\n[1.2.2] ed\n[1.2.4] Replace \"a\" by \"b\"\n[1.2.5] clearer\n[1.3.1] 24\n[1.3.2] te\n[1.3.3] Delete", Compact.Of(document));
        Assert.All(document.Paragraphs, p => Assert.Equal(ParagraphKind.Cell, p.Kind));
    }

    [Fact]
    public void Merged_cells_span_and_continue()
    {
        var document = XlsxBuilder.Read(XlsxBuilder.Rows("title||", "23|a|b", "|c|d") + "<mergeCells><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"nonsense\"/><mergeCell ref=\"B9:A1\"/></mergeCells>");
        Assert.Equal("[1.1.1+2] title\n[1.2.1] 23\n[1.2.2] a\n[1.2.3] b\n[1.3.1^]\n[1.3.2] c\n[1.3.3] d", Compact.Of(document));
    }

    [Theory]
    [InlineData("<sheetData><row r=\"1\" hidden=\"1\"><c><v>1</v></c></row><row r=\"2\"><c><v>2</v></c></row></sheetData>", "")]
    [InlineData("<cols><col min=\"2\" max=\"16384\" hidden=\"1\"/></cols><sheetData><row r=\"2\"><c><v>2</v></c><c><v>1</v></c></row></sheetData>", "")]
    public void Hidden_rows_and_columns_are_left_out_and_noticed(string sheet, string attributes)
    {
        var document = new XlsxBuilder { Sheets = [sheet], SheetAttributes = [attributes] }.Read();
        Assert.Equal("[1.2.1] 2", Compact.Of(document));
        Assert.Equal("INT005", Assert.Single(document.Findings).Code);
    }

    [Theory]
    [InlineData("hidden")]
    [InlineData("veryHidden")]
    public void A_hidden_sheet_is_left_out_and_noticed(string state)
    {
        var document = new XlsxBuilder { Sheets = [XlsxBuilder.Rows("a"), XlsxBuilder.Rows("b"), XlsxBuilder.Rows("c")], SheetAttributes = ["", $"state=\"{state}\""] }.Read();
        Assert.Equal("[1.1.1] a\n[2.1.1] c", Compact.Of(document));
        Assert.Equal("INT005", Assert.Single(document.Findings).Code);
    }

    [Fact]
    public void Comments_hang_on_their_cells()
    {
        const string comments = "<authors><author>Ann</author></authors><commentList><comment ref=\"B1\" authorId=\"0\"><text><r><t>Ann:</t></r><r><t>\nWhy?</t></r></text></comment>"
            + "<comment ref=\"Z9\" authorId=\"7\"><text><t>[Threaded comment]\n\nnotice\nComment:\n    loose</t></text></comment></commentList>";
        var document = new XlsxBuilder { Sheets = [XlsxBuilder.Rows("a|b\nc|d")], Comments = comments }.Read();
        Assert.Equal("[1.1.1] a\n[1.1.2] b\n[1.1.2] c\nWhy?\n[1.1.3] d\nloose", Compact.Of(document));
        Assert.Equal([new Annotation("Ann", null, "Why?", 2, 3, "b\nc", 4), new Annotation("", null, "loose", null, null, "", 6)], document.Annotations.ToArray());
    }

    public static TheoryData<string, string, Limits> Floods => new()
    {
        { "cells", XlsxBuilder.Rows([.. Enumerable.Repeat("a|b|c|d", 100)]), new Limits { Paragraphs = 100 } },
        { "lines", XlsxBuilder.Rows("a" + new string('\n', 1000) + "b"), new Limits { Paragraphs = 100 } },
        { "characters", XlsxBuilder.Rows(new string('a', 1000), "b"), new Limits { TextCharacters = 100 } },
        { "elements nested too deep", XlsxBuilder.Rows("a") + string.Concat(Enumerable.Repeat("<x>", 100_000)), new Limits() },
        { "cells nested too deep", "<sheetData><row><c><v>1</v></c></row>" + string.Concat(Enumerable.Repeat("<row><c><is><r>", 100_000)), new Limits() },
        { "space without end", XlsxBuilder.Rows("a") + "<sheetData>" + new string(' ', 40 << 20) + "</sheetData>", new Limits() },
    };

    [Theory]
    [MemberData(nameof(Floods))]
    public void A_flood_is_read_up_to_its_limit(string of, string sheet, Limits limits)
    {
        var document = XlsxReader.Read("x.xlsx", new XlsxBuilder { Sheets = [sheet] }.Build(), limits);
        Assert.Equal((of, "INT003"), (of, Assert.Single(document.Findings, f => f.Code != "INT002").Code));
        Assert.NotEmpty(document.Paragraphs);
    }

    [Fact]
    public void One_text_in_a_million_cells_is_bounded()
    {
        var cell = "<c t=\"s\"><v>0</v></c>";
        var sheet = $"<sheetData><row>{string.Concat(Enumerable.Repeat(cell, 2000))}</row></sheetData>";
        var document = new XlsxBuilder { Sheets = [sheet], Strings = $"<si><t>{new string('a', 10_000)}</t></si>" }.Read();
        Assert.Contains(document.Findings, f => f.Code == "INT003");
        Assert.InRange(document.Paragraphs.Length, 900, 1100);
    }

    [Fact]
    public void Rows_and_columns_far_away_cost_nothing() =>
        Assert.Equal("[1.1048576.16384] a", Compact.Of(XlsxBuilder.Read("<sheetData><row r=\"1048576\">" + XlsxBuilder.Cell("XFD1048576", "a") + "</row></sheetData><mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>")).Split('\n')[^1]);

    [Fact]
    public void A_file_without_words_is_noticed() => Assert.Equal("INT004", Assert.Single(XlsxBuilder.Read("<sheetData/>").Findings).Code);

    [Fact]
    public void An_archive_without_a_workbook_is_damaged() =>
        Assert.Equal("INT002", Assert.Single(DocumentReader.Read("x.xlsx", FileFormatTests.Zip("[Content_Types].xml xl/other.xml"), new Limits()).Findings).Code);

    [Fact]
    public void A_workbook_is_known_by_its_bytes() =>
        Assert.Equal("[1.1.1] a", Compact.Of(DocumentReader.Read("x.docx", new XlsxBuilder { Sheets = [XlsxBuilder.Rows("a")] }.Build(), new Limits())));

    [Fact]
    public void Damage_anywhere_never_throws()
    {
        var whole = new XlsxBuilder
        {
            Sheets = [XlsxBuilder.Rows("a|b", "c|d") + "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>"],
            Strings = Strings,
            Styles = Styles,
            Comments = "<authors><author>A</author></authors><commentList><comment ref=\"A1\" authorId=\"0\"><text><t>x</t></text></comment></commentList>",
        }.Build();
        for (var i = 0; i < whole.Length; i++)
        {
            var damaged = whole.ToArray();
            damaged[i] ^= 0x15;
            Assert.NotNull(XlsxReader.Read("damaged.xlsx", damaged, new Limits()));
            Assert.NotNull(XlsxReader.Read("cut.xlsx", whole.AsMemory(0, i), new Limits()));
        }
    }

    [Theory]
    [InlineData("B12", 12, 2)]
    [InlineData("$AA$1", 1, 27)]
    [InlineData("XFD1048576", 1_048_576, 16_384)]
    [InlineData("XFE1", 0, 0)]
    [InlineData("A1048577", 0, 0)]
    [InlineData("A0", 0, 0)]
    [InlineData("12", 0, 0)]
    [InlineData("A1x", 0, 0)]
    [InlineData("", 0, 0)]
    [InlineData("AAAAAAAAAAAAAAAAAAAA99999999999999999999", 0, 0)]
    public void A_place_is_one_of_the_sheet_or_none(string text, int row, int column) => Assert.Equal(row == 0 ? null : new CellPlace(row, column), CellPlace.Read(text));
}
