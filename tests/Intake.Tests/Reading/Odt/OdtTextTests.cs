using Intake.Reading;
using static Intake.Tests.Reading.Odt.OdtMarkup;

namespace Intake.Tests.Reading.Odt;

/// <summary>What is text in an OpenDocument file, how it looks, and where it stands.</summary>
public class OdtTextTests
{
    public static TheoryData<string, string, string> Texts => new()
    {
        { "white space is one space, and none at the beginning", P("  a \n\t b  ", Span("x", "  c")), "a b c" },
        { "a space between spans is text", P(Span("x", "a"), " ", Span("x", "b")), "a b" },
        { "spaces that count are elements", P("a", "<text:s text:c=\"2\"/>", "b", "<text:s/>"), "a  b " },
        { "tabs and line breaks", P("a<text:tab/>b<text:line-break/>c<text:soft-page-break/>d"), "a\tb\ncd" },
        { "a soft hyphen is no character", P("a\u00ADb"), "ab" },
        { "a field shows its content", P("page <text:page-number>7</text:page-number> of <text:bookmark-ref>3</text:bookmark-ref>"), "page 7 of 3" },
        { "conditional text shows what its condition gave", P("<text:conditional-text text:current-value=\"true\">a</text:conditional-text>"), "a" },
        { "a link shows its text", P("at <text:a>un.org</text:a>"), "at <un.org>" },
        { "ruby text is not text, its base is", P("<text:ruby><text:ruby-base>漢</text:ruby-base><text:ruby-text>kan</text:ruby-text></text:ruby>"), "漢" },
        { "bookmarks and marks of indexes are nothing", P("a<text:bookmark text:name=\"b\"/><text:toc-mark/>b"), "ab" },
        { "a section is transparent", "<text:section>" + P("a") + "</text:section>", "a" },
        { "an index shows its body, and not how it is made", "<text:table-of-content><text:table-of-content-source><text:index-title-template>no</text:index-title-template></text:table-of-content-source><text:index-body><text:index-title>" + P("Contents") + "</text:index-title>" + P("A 1") + "</text:index-body></text:table-of-content>", "Contents\nA 1" },
        { "a heading has its outline level", H(2, "A"), "h2 A" },
        { "words of unknown elements are not shown", P("a", "<office:event-listeners>b</office:event-listeners>"), "a" },
        { "an extension is transparent", P("a", "<loext:content-control>b</loext:content-control>"), "ab" },
        { "a picture is nothing, its text box is", P("a", "<draw:frame><draw:image><text:p>b</text:p></draw:image></draw:frame><draw:frame><draw:text-box>" + P("c") + "</draw:text-box></draw:frame>"), "a\nc" },
        { "a footnote stands behind its paragraph", P("a<text:note><text:note-citation>1</text:note-citation><text:note-body>" + P("note") + "</text:note-body></text:note>b") + P("c"), "ab\nnote\nc" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_reads_as_it_is_shown(string law, string text, string expected)
    {
        var document = OdtBuilder.Read(text);
        Assert.Equal((law, expected), (law, Compact.Of(document)));
        Assert.Empty(document.Findings);
    }

    public static TheoryData<string, string> Looks => new()
    {
        { "fo:font-weight=\"bold\"", "*a*" },
        { "fo:font-weight=\"700\"", "*a*" },
        { "fo:font-weight=\"normal\"", "a" },
        { "fo:font-style=\"italic\"", "/a/" },
        { "style:text-underline-style=\"wave\"", "{+a+}" },
        { "style:text-underline-style=\"none\"", "a" },
        { "style:text-line-through-style=\"solid\"", "[-a-]" },
        { "style:text-line-through-type=\"double\"", "[-a-]" },
        { "style:text-line-through-style=\"none\" style:text-line-through-type=\"none\"", "a" },
        { "fo:background-color=\"#ffff00\"", "=a=" },
        { "fo:background-color=\"transparent\"", "a" },
        { "fo:color=\"#ff0000\"", "(FF0000 a)" },
        { "fo:color=\"#000000\"", "a" },
        { "fo:color=\"#ff0000\" style:use-window-font-color=\"true\"", "a" },
        { "style:text-position=\"super 58%\"", "^a^" },
        { "style:text-position=\"-33% 58%\"", "_a_" },
        { "style:text-position=\"0% 100%\"", "a" },
        { "fo:color=\"red\" style:text-position=\"\" fo:font-weight=\"\"", "a" },
    };

    [Theory]
    [MemberData(nameof(Looks))]
    public void A_span_looks_as_its_style_says(string look, string expected) =>
        Assert.Equal(expected, Compact.Of(OdtBuilder.Read(P(Span("T", "a")), Style("T", look))));

    public static TheoryData<string, string, string> Inheritance => new()
    {
        { "a span adds to its paragraph", PS("P", Span("T", "a")), "/*a*/" },
        { "a span in a span adds to it", P(Span("T", "a" + Span("U", "b"))), "/a//{+b+}/" },
        { "a style has what its parent has", P(Span("Child", "a")), "/{+a+}/" },
        { "an inner span overrules an outer one", P(Span("T", Span("Upright", "a"))), "a" },
        { "a named paragraph style is inherited by an automatic one", PS("Auto", "a"), "*a*" },
        { "styles that inherit from one another in a circle end", PS("C1", "a"), "*a*" },
        { "a style that is not there is none", PS("none", Span("none", "a")), "a" },
    };

    [Theory]
    [MemberData(nameof(Inheritance))]
    public void Looks_come_from_all_styles_around(string law, string text, string expected)
    {
        var automatic = Style("T", "fo:font-style=\"italic\"") + Style("U", "style:text-underline-style=\"solid\"") + Style("Upright", "fo:font-style=\"normal\"")
            + Style("Child", "style:text-underline-style=\"solid\"", more: "style:parent-style-name=\"T\"") + Style("Auto", "", "paragraph", "style:parent-style-name=\"P\"");
        var named = Style("P", "fo:font-weight=\"bold\"", "paragraph") + Style("C1", "", "paragraph", "style:parent-style-name=\"C2\"") + Style("C2", "fo:font-weight=\"bold\"", "paragraph", "style:parent-style-name=\"C1\"");
        Assert.Equal((law, expected), (law, Compact.Of(new OdtBuilder { Text = text, Automatic = automatic, Named = named }.Read())));
    }

    [Theory]
    [InlineData("<text:p><text:span text:style-name=\"Gone\">a</text:span>b</text:p>", "b")]
    [InlineData("<text:p>b<text:hidden-text text:is-hidden=\"true\">a</text:hidden-text></text:p>", "b")]
    [InlineData("<text:section text:display=\"none\"><text:p>a</text:p></text:section><text:p>b</text:p>", "|b")]
    [InlineData("<text:section text:display=\"condition\" text:is-hidden=\"true\"><text:p>a</text:p></text:section><text:p>b</text:p>", "|b")]
    public void Hidden_text_is_in_no_view_and_noticed(string text, string expected)
    {
        var document = OdtBuilder.Read(text, Style("Gone", "text:display=\"none\""));
        Assert.Equal(expected, string.Join('|', document.In(View.Accepted).Select(p => p.Text)));
        Assert.Equal("INT005", Assert.Single(document.Findings).Code);
    }

    [Fact]
    public void Margins_stand_last_and_have_the_styles_of_their_own_part()
    {
        var document = new OdtBuilder
        {
            Text = PS("P1", "a"),
            Automatic = Style("P1", "fo:font-weight=\"bold\"", "paragraph"),
            MarginStyles = Style("P1", "fo:font-style=\"italic\"", "paragraph"),
            Margins = "<style:master-page><style:header>" + PS("P1", "head") + "</style:header><style:footer>" + P() + "</style:footer><style:footer-first style:display=\"false\">" + P("no") + "</style:footer-first></style:master-page>",
        }.Read();
        Assert.Equal("*a*\n/head/", Compact.Of(document));
        Assert.Equal(ParagraphKind.Margin, document.Paragraphs[1].Kind);
    }

    [Fact]
    public void A_title_is_known_by_its_style() =>
        Assert.Equal(ParagraphKind.Title, new OdtBuilder { Text = PS("P1", "a"), Automatic = Style("P1", "", "paragraph", "style:parent-style-name=\"Title\""), Named = Style("Title", "", "paragraph") }.Read().Paragraphs[0].Kind);

    [Fact]
    public void Comments_hang_on_their_words()
    {
        const string comment = "<office:annotation office:name=\"c\"><dc:creator>Ann</dc:creator><dc:date>2021-07-12T10:00:00.000000000</dc:date><text:p>Why?</text:p><text:p>Really.</text:p></office:annotation>";
        var document = OdtBuilder.Read(P("a ", comment, "b") + P("c<office:annotation-end office:name=\"c\"/> d") + P("e<office:annotation><text:p>point</text:p></office:annotation>"));
        Assert.Equal("a b\nc d\nWhy?\nReally.\ne\npoint", Compact.Of(document));
        Assert.Equal([new Annotation("Ann", new DateTimeOffset(2021, 7, 12, 10, 0, 0, default), "Why?\nReally.", 1, 2, "b\nc", 3), new Annotation("", null, "point", 5, 5, "", 6)], document.Annotations.ToArray());
        Assert.All(document.Annotations, a => Assert.Equal(ParagraphKind.Comment, document.Paragraphs[a.Position - 1].Kind));
    }

    public static TheoryData<string, string, string> Tables => new()
    {
        { "cells by row and column", Table(Row(Cell(P("a")), Cell(P("b"))), Row(Cell(P("c") + P("d")))), "[1.1.1] a\n[1.1.2] b\n[1.2.1] c\n[1.2.1] d" },
        { "header rows are rows", "<table:table><table:table-header-rows>" + Row(Cell(P("a"))) + "</table:table-header-rows>" + Row(Cell(P("b"))) + "</table:table>", "[1.1.1] a\n[1.2.1] b" },
        { "a cell over two columns", Table(Row(Cell(P("a"), "table:number-columns-spanned=\"2\""), Covered, Cell(P("b")))), "[1.1.1+1] a\n[1.1.3] b" },
        { "a cell over two rows", Table(Row(Cell(P("a"), "table:number-rows-spanned=\"2\""), Cell(P("b"))), Row(Covered, Cell(P("c"))), Row(Cell(P("d")))), "[1.1.1] a\n[1.1.2] b\n[1.2.1^]\n[1.2.2] c\n[1.3.1] d" },
        { "a row that stands twice", Table("<table:table-row table:number-rows-repeated=\"2\">" + Cell(P("a")) + "</table:table-row>", Row(Cell(P("b")))), "[1.1.1] a\n[1.2.1] a\n[1.3.1] b" },
        { "a cell that stands twice", Table(Row(Cell(P("a"), "table:number-columns-repeated=\"2\""), Cell(P("b")))), "[1.1.1] a\n[1.1.2] a\n[1.1.3] b" },
        { "a million empty rows are none", Table(Row(Cell(P("a"), "")), "<table:table-row table:number-rows-repeated=\"1048575\">" + Cell("", "table:number-columns-repeated=\"16384\"") + "</table:table-row>"), "[1.1.1] a" },
        { "a table in a table", Table(Row(Cell(P("a") + Table(Row(Cell(P("b")))) + P("c")))), "[1.1.1] a\n[2.1.1] b\n[1.1.1] c" },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void Cells_have_their_place_in_the_grid(string law, string text, string expected) => Assert.Equal((law, expected), (law, Compact.Of(OdtBuilder.Read(text))));
}
