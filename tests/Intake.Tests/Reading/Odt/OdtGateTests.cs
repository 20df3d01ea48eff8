using Intake.Reading;
using Intake.Reading.Odt;
using static Intake.Tests.Reading.Odt.OdtMarkup;

namespace Intake.Tests.Reading.Odt;

/// <summary>Damaged and hostile files: what can be read is read, the rest is a Finding, and nothing throws.</summary>
public class OdtGateTests
{
    public static TheoryData<string, string, Limits> Floods => new()
    {
        { "sections nested too deep", P("a") + Repeat("<text:section>", 100_000) + P("b") + Repeat("</text:section>", 100_000), new Limits() },
        { "spans nested too deep", P("a") + "<text:p>" + Repeat("<text:span>", 100_000) + Repeat("</text:span>", 100_000) + "</text:p>", new Limits() },
        { "tables nested too deep", P("a") + Repeat("<table:table><table:table-row><table:table-cell>", 10_000), new Limits() },
        { "text that inflates without end", P("a") + new string(' ', 40 << 20), new Limits() },
        { "rows that repeat without end", P("a") + Table($"<table:table-row table:number-rows-repeated=\"1000000\">{Cell(P("b"), "table:number-columns-repeated=\"16384\"")}</table:table-row>"), new Limits() },
        { "paragraphs", Repeat("<text:p/>", 200), new Limits { Paragraphs = 100 } },
        { "characters", P(new string('a', 50)) + P(new string('b', 50)) + P("c"), new Limits { TextCharacters = 100 } },
        { "spaces", P("<text:s text:c=\"2000000000\"/>", Repeat("<text:s text:c=\"2000000000\"/>", 1000)), new Limits { TextCharacters = 100_000 } },
    };

    [Theory]
    [MemberData(nameof(Floods))]
    public void A_flood_is_read_up_to_its_limit(string of, string text, Limits limits)
    {
        var document = new OdtBuilder { Text = text }.Read(limits);
        Assert.Equal((of, "INT003"), (of, Assert.Single(document.Findings, f => f.Code != "INT002").Code));
        Assert.NotEmpty(document.Paragraphs);
    }

    [Theory]
    [InlineData("<!DOCTYPE x>")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>")]
    [InlineData("<!DOCTYPE x SYSTEM \"file:///etc/passwd\">")]
    public void A_document_type_is_refused(string declaration)
    {
        var document = new OdtBuilder { Text = P("a"), Prolog = declaration }.Read();
        Assert.Empty(document.Paragraphs);
        Assert.Equal("INT002", Assert.Single(document.Findings).Code);
    }

    [Fact]
    public void An_encrypted_file_is_for_a_person()
    {
        var document = new OdtBuilder { Text = P("a"), Manifest = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>" }.Read();
        Assert.Empty(document.Paragraphs);
        Assert.Contains("encrypted", Assert.Single(document.Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_words_is_noticed() => Assert.Equal("INT004", Assert.Single(OdtBuilder.Read(P()).Findings).Code);

    [Fact]
    public void An_archive_without_a_text_is_damaged() =>
        Assert.Equal("INT002", Assert.Single(OdtReader.Read("x.odt", FileFormatTests.Zip("mimetype x"), new Limits(), FileFormat.Odt).Findings).Code);

    [Fact]
    public void A_single_XML_file_is_read_alike()
    {
        var builder = new OdtBuilder { Text = Changes(("d", "deletion", P("b"))) + P("a ", Del("d"), Span("T", "c")), Automatic = Style("T", "fo:font-weight=\"bold\"") };
        var document = DocumentReader.Read("x.fodt", builder.Flat(), new Limits());
        Assert.Equal(FileFormat.Odt, document.Format);
        Assert.Equal("a (-Ann: b-)*c*", Compact.Of(document));
    }

    [Fact]
    public void A_spreadsheet_is_tables_and_a_hidden_sheet_is_left_out()
    {
        const string hidden = "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>";
        var sheets = Table(Row(Cell(P("23")), Cell(P("delete")))) + "<table:table table:style-name=\"ta2\">" + Row(Cell(P("no"))) + "</table:table>";
        var document = DocumentReader.Read("x.ods", new OdtBuilder { Text = sheets, Automatic = hidden, Body = "spreadsheet" }.Build(), new Limits());
        Assert.Equal(FileFormat.Ods, document.Format);
        Assert.Equal("[1.1.1] 23\n[1.1.2] delete", Compact.Of(document));
        Assert.Equal("INT005", Assert.Single(document.Findings).Code);
    }

    [Fact]
    public void Damage_anywhere_never_throws()
    {
        var builder = new OdtBuilder
        {
            Text = Changes(("d", "deletion", P("b") + P("c"))) + P("a ", Del("d"), Span("T", "c")) + List("text:style-name=\"L\"", Item(P("x"))) + Table(Row(Cell(P("y")))),
            Automatic = Style("T", "fo:font-weight=\"bold\"") + ListStyle("L", "style:num-format=\"1\""),
        };
        foreach (var whole in new[] { builder.Build(), builder.Flat() })
        {
            for (var i = 0; i < whole.Length; i++)
            {
                var damaged = whole.ToArray();
                damaged[i] ^= 0x15;
                Assert.NotNull(OdtReader.Read("damaged.odt", damaged, new Limits(), FileFormat.Odt));
                Assert.NotNull(OdtReader.Read("cut.odt", whole.AsMemory(0, i), new Limits(), FileFormat.Odt));
            }
        }
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
