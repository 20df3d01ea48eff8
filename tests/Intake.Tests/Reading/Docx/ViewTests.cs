using Intake.Reading;
using static Intake.Tests.Reading.Docx.Markup;

namespace Intake.Tests.Reading.Docx;

/// <summary>What Word shows, with changes marked, accepted, and rejected; lines are separated by <c>|</c>.</summary>
public class ViewTests
{
    public static TheoryData<string, string, string, string, string> Rows => new()
    {
        { "plain text is the same in every view", P(R("one")) + P(R("two")), "one|two", "one|two", "one|two" },
        { "an insertion is gone when rejected", P(R("a "), Ins("b "), R("c")), "a b c", "a b c", "a c" },
        { "a deletion is gone when accepted", P(R("a "), Del("b "), R("c")), "a b c", "a c", "a b c" },
        { "one author deletes what another inserted", P(R("a"), $"<w:ins {By("Ann")}>{Del("b", "Bob")}{R("c")}</w:ins>"), "abc", "ac", "a" },
        { "an insertion inside a deletion counts as both", P(R("a"), $"<w:del {By("Ann")}>{Ins("b", "Bob")}</w:del>"), "ab", "a", "a" },
        { "text written as w:t inside a deletion is deleted", P($"<w:del {By()}>{R("x")}</w:del>", R("y")), "xy", "y", "xy" },
        { "a deleted mark joins with the next paragraph", Marked("del", R("a ")) + P(R("b")), "a |b", "a b", "a |b" },
        { "an inserted mark joins when rejected", Marked("ins", R("a ")) + P(R("b")), "a |b", "a |b", "a b" },
        { "a paragraph whose text and mark are inserted is gone when rejected", P(R("a")) + Marked("ins", Ins("b")) + P(R("c")), "a|b|c", "a|b|c", "a|c" },
        { "a paragraph typed behind another has the mark of the other inserted", Marked("ins", R("a")) + P(Ins("b")) + P(R("c")), "a|b|c", "a|b|c", "a|c" },
        { "a deleted paragraph leaves nothing behind", P(R("a")) + Marked("del", Del("b")) + P(R("c")), "a|b|c", "a|c", "a|b|c" },
        { "three paragraphs become one", Marked("del", R("a")) + Marked("del", R("b")) + P(R("c")), "a|b|c", "abc", "a|b|c" },
        { "a deleted text without its mark leaves an empty paragraph", P(Del("a")) + P(R("b")), "a|b", "|b", "a|b" },
        { "a joined paragraph never crosses into a table", Marked("del", R("a")) + Table(Row(Cell(P(R("b"))))) + P(R("c")), "a|b|c", "a|b|c", "a|b|c" },
        { "a joined paragraph never crosses into the next cell", Table(Row(Cell(Marked("del", R("a"))), Cell(P(R("b"))))), "a|b", "a|b", "a|b" },
        { "paragraphs of one cell join", Table(Row(Cell(Marked("del", R("a")), P(R("b"))))), "a|b", "ab", "a|b" },
        { "an inserted row carries its paragraphs", Table(Row(Cell(P(R("a")))), $"<w:tr><w:trPr><w:ins {By()}/></w:trPr>{Cell(P(R("b")))}</w:tr>"), "a|b", "a|b", "a" },
        { "a deleted row carries its paragraphs", Table($"<w:tr><w:trPr><w:del {By()}/></w:trPr>{Cell(P(R("a")))}{Cell(P(R("b")))}</w:tr>", Row(Cell(P(R("c"))))), "a|b|c", "c", "a|b|c" },
        { "a deleted cell carries its paragraphs", Table(Row($"<w:tc><w:tcPr><w:cellDel {By()}/></w:tcPr>{P(R("a"))}</w:tc>", Cell(P(R("b"))))), "a|b", "b", "a|b" },
        { "an inserted cell carries its paragraphs", Table(Row($"<w:tc><w:tcPr><w:cellIns {By()}/></w:tcPr>{P(R("a"))}</w:tc>", Cell(P(R("b"))))), "a|b", "a|b", "b" },
        { "a change of formatting is no change of text", PP($"<w:pPrChange {By()}><w:pPr/></w:pPrChange>", R("a", $"<w:b/><w:rPrChange {By()}><w:rPr/></w:rPrChange>")), "a", "a", "a" },
        { "an inserted equation counts as text", P(R("x = "), $"<w:ins {By()}><m:oMath><m:r><m:t>y</m:t></m:r></m:oMath></w:ins>"), "x = y", "x = y", "x = " },
        { "a deleted object has no text", P($"<w:del {By()}><w:r><w:object/></w:r></w:del>", R("a")), "a", "a", "a" },
        {
            "a moved paragraph stands twice", P(R("a")) + Marked("moveFrom", $"<w:moveFromRangeStart w:id=\"5\" w:name=\"m\"/><w:moveFrom {By()}>{R("b")}</w:moveFrom>")
            + "<w:moveFromRangeEnd w:id=\"5\"/>" + P(R("c")) + Marked("moveTo", $"<w:moveToRangeStart w:id=\"6\" w:name=\"m\"/><w:moveTo {By()}>{R("b")}</w:moveTo>")
            + "<w:moveToRangeEnd w:id=\"6\"/>" + P(R("d")),
            "a|b|c|b|d", "a|c|b|d", "a|b|c|d"
        },
        { "a heading joins with the text typed behind it", PP($"<w:outlineLvl w:val=\"0\"/><w:rPr><w:ins {By()}/></w:rPr>", R("A")) + P(Ins("new")) + P(R("b")), "A|new|b", "A|new|b", "A|b" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_view_shows_what_Word_shows(string law, string body, string all, string accepted, string rejected)
    {
        var document = DocxBuilder.Read(body);
        Assert.Empty(document.Findings);
        Assert.Equal((law, all), (law, Lines(document, View.All)));
        Assert.Equal((law, accepted), (law, Lines(document, View.Accepted)));
        Assert.Equal((law, rejected), (law, Lines(document, View.Rejected)));
    }

    [Fact]
    public void A_joined_paragraph_knows_its_sources_and_has_the_properties_of_the_last()
    {
        var document = DocxBuilder.Read(P(R("x")) + Marked("del", R("a")) + Marked("del", Del("gone")) + PP("<w:outlineLvl w:val=\"1\"/>", R("b")));
        var joined = document.In(View.Accepted)[1];
        Assert.Equal([2, 4], joined.Positions.ToArray());
        Assert.Equal((ParagraphKind.Heading, 2), (joined.Last.Kind, joined.Last.HeadingLevel));
    }

    [Fact]
    public void A_move_pairs_its_ends_by_name()
    {
        var body = Marked("moveFrom", $"<w:moveFromRangeStart w:id=\"5\" w:name=\"move1\"/><w:moveFrom {By()}>{R("b")}</w:moveFrom><w:moveFromRangeEnd w:id=\"5\"/>")
            + P(R("c"), $"<w:moveToRangeStart w:id=\"6\" w:name=\"move1\"/><w:moveTo {By()}>{R("b")}</w:moveTo><w:moveToRangeEnd w:id=\"6\"/>");
        var document = DocxBuilder.Read(body);
        Assert.Equal("move1", document.Paragraphs[0].MarkDeleted?.Move);
        Assert.Equal("move1", document.Paragraphs[0].Runs[0].Deleted?.Move);
        Assert.Equal("move1", document.Paragraphs[1].Runs[1].Inserted?.Move);
        Assert.Null(document.Paragraphs[1].MarkInserted);
    }

    [Fact]
    public void Every_change_keeps_its_author_and_time()
    {
        var document = DocxBuilder.Read(Marked("ins", R("a"), $"<w:ins {By("Ann")}>{Del("b", "Bob")}</w:ins>"));
        var both = document.Paragraphs[0].Runs[1];
        Assert.Equal(("Ann", "Bob"), (both.Inserted?.Author, both.Deleted?.Author));
        Assert.Equal(new DateTimeOffset(2021, 7, 1, 10, 0, 0, TimeSpan.Zero), document.Paragraphs[0].MarkInserted?.Date);
    }

    [Theory]
    [InlineData("2021-07-01T10:00:00", "2021-07-01T10:00:00.0000000+00:00")]
    [InlineData("2021-07-01T10:00:00+02:00", "2021-07-01T10:00:00.0000000+02:00")]
    [InlineData("2021-07-01T10:00:00.5Z", "2021-07-01T10:00:00.5000000+00:00")]
    [InlineData("10:00", null)]
    [InlineData("soon", null)]
    [InlineData("", null)]
    public void A_malformed_time_is_no_time(string written, string? expected)
    {
        var document = DocxBuilder.Read(P($"<w:ins w:author=\"Ann\" w:date=\"{written}\">{R("a")}</w:ins>"));
        Assert.Equal(expected, document.Paragraphs[0].Runs[0].Inserted?.Date?.ToString("O"));
    }

    internal static string Lines(Document document, View view) => string.Join('|', document.In(view).Select(p => (p.Number.Length > 0 ? p.Number + " " : "") + p.Text));
}
