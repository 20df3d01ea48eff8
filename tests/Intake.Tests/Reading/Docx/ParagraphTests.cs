using Intake.Reading;
using static Intake.Tests.Reading.Docx.Markup;

namespace Intake.Tests.Reading.Docx;

/// <summary>Where paragraphs stand, and what stands beside them.</summary>
public class ParagraphTests
{
    private const string Styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"Titel\"><w:name w:val=\"Title\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"berschrift2\"><w:name w:val=\"heading 2\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Sub\"><w:name w:val=\"Sub\"/><w:basedOn w:val=\"Lvl3\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Lvl3\"><w:name w:val=\"Third\"/><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr></w:style>";

    [Theory]
    [InlineData("", ParagraphKind.Body, 0)]
    [InlineData("<w:pStyle w:val=\"Titel\"/>", ParagraphKind.Title, 0)]
    [InlineData("<w:pStyle w:val=\"berschrift2\"/>", ParagraphKind.Heading, 2)]
    [InlineData("<w:pStyle w:val=\"Sub\"/>", ParagraphKind.Heading, 3)]
    [InlineData("<w:outlineLvl w:val=\"0\"/>", ParagraphKind.Heading, 1)]
    [InlineData("<w:pStyle w:val=\"Sub\"/><w:outlineLvl w:val=\"9\"/>", ParagraphKind.Body, 0)]
    [InlineData("<w:framePr w:w=\"100\"/>", ParagraphKind.TextBox, 0)]
    public void Styles_and_outline_levels_make_headings(string properties, ParagraphKind kind, int level)
    {
        var paragraph = new DocxBuilder { Body = PP(properties, R("a")), Styles = Styles }.Read().Paragraphs[0];
        Assert.Equal((kind, level), (paragraph.Kind, paragraph.HeadingLevel));
    }

    [Fact]
    public void Cells_know_their_place()
    {
        var inner = Table(Row(Cell(P(R("inner")))));
        var document = DocxBuilder.Read(
            Table(
                Row($"<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/></w:tcPr>{P(R("wide"))}</w:tc>", Cell(P(R("right")))),
                "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + Cell(P(R("late"))) + "</w:tr>",
                Row($"<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/><w:vMerge/></w:tcPr>{P(R("below"))}</w:tc>", $"<w:sdt><w:sdtContent>{Cell(inner, P(R("after")))}</w:sdtContent></w:sdt>"))
            + P(R("out")) + Table(Row(Cell(P(R("next"))))));
        Assert.Equal(
            [
                ("wide", new TableCell(1, 1, 1, 2)), ("right", new TableCell(1, 1, 3)), ("late", new TableCell(1, 2, 2)), ("below", new TableCell(1, 3, 1, 2, true)),
                ("inner", new TableCell(2, 1, 1)), ("after", new TableCell(1, 3, 3)), ("out", null), ("next", new TableCell(3, 1, 1)),
            ],
            document.Paragraphs.Select(p => (p.Text(), p.Cell)));
        Assert.Equal(ParagraphKind.Body, document.Paragraphs[6].Kind);
    }

    [Fact]
    public void Notes_boxes_comments_and_margins_have_their_order()
    {
        var box = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>" + P(R("box")) + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice>"
            + "<mc:Fallback><w:pict><v:textbox><w:txbxContent>" + P(R("box again")) + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        var document = new DocxBuilder
        {
            Body = P(R("one"), box, "<w:r><w:footnoteReference w:id=\"7\"/></w:r>", R(" end"))
                + P("<w:commentRangeStart w:id=\"3\"/>", R("two"), "<w:commentRangeEnd w:id=\"3\"/><w:r><w:commentReference w:id=\"3\"/></w:r>")
                + P(R("three")) + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/></w:sectPr>",
            Footnotes = "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"7\">" + P(R("note")) + "</w:footnote>",
            Comments = $"<w:comment {By().Replace("\"1\"", "\"3\"", StringComparison.Ordinal)}>{P(R("why"))}{P(R("so"))}</w:comment>",
            Header = P(R("head")) + P(),
        }.Read();
        Assert.Equal("one end|box|note|two|why|so|three|head", ViewTests.Lines(document, View.All));
        Assert.Equal(
            [
                ParagraphKind.Body, ParagraphKind.TextBox, ParagraphKind.Note, ParagraphKind.Body, ParagraphKind.Comment, ParagraphKind.Comment, ParagraphKind.Body,
                ParagraphKind.Margin,
            ],
            document.Paragraphs.Select(p => p.Kind));
        Assert.Equal(Enumerable.Range(1, 8), document.Paragraphs.Select(p => p.Position));
        Assert.Equal(new Annotation("Ann", new DateTimeOffset(2021, 7, 1, 10, 0, 0, TimeSpan.Zero), "why\nso", 4, 4, "two", 5), Assert.Single(document.Annotations));
    }

    [Theory]
    [InlineData("a comment over two paragraphs", "<w:p><w:commentRangeStart w:id=\"1\"/>{a}</w:p><w:p>{b}<w:commentRangeEnd w:id=\"1\"/>{c}</w:p>", 1, 2, "a\nb")]
    [InlineData("an anchor that ends before the words of a paragraph ends with the one before", "<w:p><w:commentRangeStart w:id=\"1\"/>{a}</w:p><w:p><w:commentRangeEnd w:id=\"1\"/>{b}</w:p>", 1, 1, "a")]
    [InlineData("an anchor that ends between paragraphs", "<w:p><w:commentRangeStart w:id=\"1\"/>{a}</w:p><w:commentRangeEnd w:id=\"1\"/><w:p>{b}</w:p>", 1, 1, "a")]
    [InlineData("a mark without a range", "<w:p>{a}</w:p><w:p>{b}<w:r><w:commentReference w:id=\"1\"/></w:r></w:p>", 2, 2, "")]
    [InlineData("a range without an end ends at its mark", "<w:p><w:commentRangeStart w:id=\"1\"/>{a}<w:r><w:commentReference w:id=\"1\"/></w:r>{b}</w:p>", 1, 1, "a")]
    [InlineData("a range without an end or a mark ends with the text", "<w:p>{a}</w:p><w:p><w:commentRangeStart w:id=\"1\"/>{b}</w:p>", 2, 2, "b")]
    [InlineData("a comment without an anchor", "<w:p>{a}</w:p>", null, null, "")]
    public void A_comment_is_anchored_to_its_words(string law, string body, int? first, int? last, string anchor)
    {
        var text = body.Replace("{a}", R("a"), StringComparison.Ordinal).Replace("{b}", R("b"), StringComparison.Ordinal).Replace("{c}", R("c"), StringComparison.Ordinal);
        var document = new DocxBuilder { Body = text, Comments = $"<w:comment {By()}>{P(R("note"))}</w:comment>" }.Read();
        var annotation = Assert.Single(document.Annotations);
        Assert.Equal((law, first, last, anchor), (law, annotation.Paragraph, annotation.LastParagraph, annotation.Anchor));
        Assert.Equal((ParagraphKind.Comment, "note"), (document.Paragraphs[annotation.Position - 1].Kind, document.Paragraphs[annotation.Position - 1].Text()));
        Assert.Equal((annotation.LastParagraph ?? document.Paragraphs.Length - 1) + 1, annotation.Position);
    }

    [Fact]
    public void A_note_goes_with_its_mark()
    {
        var document = new DocxBuilder
        {
            Body = P(R("a"), $"<w:del {By()}><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:del>", R("b")),
            Footnotes = "<w:footnote w:id=\"1\">" + P(R("note")) + "</w:footnote>",
        }.Read();
        Assert.Equal(("ab|note", "ab", "ab|note"), (ViewTests.Lines(document, View.All), ViewTests.Lines(document, View.Accepted), ViewTests.Lines(document, View.Rejected)));
    }

    [Fact]
    public void A_note_between_joined_paragraphs_follows_them()
    {
        var document = new DocxBuilder
        {
            Body = Marked("del", R("a"), "<w:r><w:footnoteReference w:id=\"1\"/></w:r>") + P(R("b")) + P(R("c")),
            Footnotes = "<w:footnote w:id=\"1\">" + P(R("note")) + "</w:footnote>",
        }.Read();
        Assert.Equal(("a|note|b|c", "ab|note|c"), (ViewTests.Lines(document, View.All), ViewTests.Lines(document, View.Accepted)));
    }

    [Fact]
    public void A_mark_typed_for_a_note_is_no_text()
    {
        var document = new DocxBuilder
        {
            Body = P(R("a"), "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"1\"/><w:t>*</w:t></w:r>"),
            Footnotes = "<w:footnote w:id=\"1\">" + P(R("note")) + "</w:footnote>",
        }.Read();
        Assert.Equal("a|note", ViewTests.Lines(document, View.All));
    }
}
