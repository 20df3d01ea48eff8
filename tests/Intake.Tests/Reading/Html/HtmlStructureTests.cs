using Intake.Reading;
using Intake.Reading.Html;

namespace Intake.Tests.Reading.Html;

public sealed class HtmlStructureTests
{
    [Theory]
    [InlineData("<ol><li>a<li>b</ol>", "1.|a\n2.|b")]
    [InlineData("<ol start=23><li>a</li><li value=30>b</li><li>c</li></ol>", "23.|a\n30.|b\n31.|c")]
    [InlineData("<ol type=a><li>a<li>b</ol>", "a.|a\nb.|b")]
    [InlineData("<ol type=I start=4><li>a</ol>", "IV.|a")]
    [InlineData("<ol style='list-style-type:lower-roman'><li>a<li>b</ol>", "i.|a\nii.|b")]
    [InlineData("<ol type=a start=27><li>a</ol>", "aa.|a")]
    [InlineData("<ol reversed><li>a<li>b</ol>", "2.|a\n1.|b")]
    [InlineData("<ul><li>a<li>b</ul>", "a\nb")]
    [InlineData("<ol><li>a<ol type=a><li>b</ol><li>c</ol>", "1.|a\na.|b\n2.|c")]
    [InlineData("<ol><li><p>a</p><p>more</p></li><li>b</ol>", "1.|a\nmore\n2.|b")]
    [InlineData("<ol><li></li><li>b</ol>", "2.|b")]
    [InlineData("<ol><li style='list-style-type:\"(a) \"'>x</ol>", "(a)|x")]
    [InlineData("<ol><li style='list-style-type:none'>x</ol>", "x")]
    public void List_items_carry_the_number_that_is_printed(string html, string expected) => Assert.Equal(expected, Read(html));

    [Theory]
    [InlineData("<table><tr><td>a<td>b<tr><td colspan=2>c</table>", "[1.1.1] a\n[1.1.2] b\n[1.2.1+1] c")]
    [InlineData("<table><tr><td rowspan=2>a<td>b<tr><td>c</table>", "[1.1.1] a\n[1.1.2] b\n[1.2.1^]\n[1.2.2] c")]
    [InlineData("<table><tr><td>a<td rowspan=3>b<tr><td>c<tr><td>d</table>", "[1.1.1] a\n[1.1.2] b\n[1.2.1] c\n[1.2.2^]\n[1.3.1] d\n[1.3.2^]")]
    [InlineData("<table><tr><td>a<br>b<p>c</table>d", "[1.1.1] a\n[1.1.1] b\n[1.1.1] c\nd")]
    [InlineData("<table><tr><td>a<table><tr><td>b</table>c<td>d</table>", "[1.1.1] a\n[2.1.1] b\n[1.1.1] c\n[1.1.2] d")]
    [InlineData("<table><caption>t</caption><tr><td></td><td>b</table>", "t\n[1.1.2] b")]
    public void Cells_know_their_place_in_the_grid(string html, string expected) => Assert.Equal(expected, Read(html));

    [Theory]
    [InlineData("<p>a</p><blockquote>b<blockquote>c</blockquote></blockquote>d", "a\n> b\n>> c\nd")]
    [InlineData("<blockquote style='margin:0 0 0 40px;border:none;padding:0px'><div>a</div></blockquote>", "a")]
    [InlineData("<blockquote type=cite style='border:none'><div>a</div></blockquote>", "> a")]
    [InlineData("<div class=yahoo_quoted>a</div>", "> a")]
    [InlineData("<div class=moz-cite-prefix>On 2 July X wrote:</div><blockquote type=cite>a</blockquote>", "> On 2 July X wrote:\n> a")]
    [InlineData("<div id=appendonsend></div><hr><div id=divRplyFwdMsg><b>From:</b> X<br><b>Sent:</b> Friday</div><div>a</div>", "*From:* X\n*Sent:* Friday\na")]
    [InlineData("<div class=gmail_quote><div class=gmail_attr>---------- Forwarded message ---------<br>From: X<br></div>a</div>", "---------- Forwarded message ---------\nFrom: X\na")]
    public void Quotations_are_told_from_indents(string html, string expected) => Assert.Equal(expected, Read(html));

    [Fact]
    public void A_reply_between_the_lines_of_a_quotation_is_the_senders()
    {
        const string Html = """
            <div dir="ltr">Please see below.</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Fri, Jul 2, 2021 X wrote:<br></div>
            <blockquote class="gmail_quote" style="border-left:1px solid rgb(204,204,204)"><div>23. To prohibit.</div></blockquote>
            <div>Delete.</div><blockquote class="gmail_quote" style="border-left:1px solid"><div>24. To take.</div></blockquote></div>
            """;

        Assert.Equal("Please see below.\n> On Fri, Jul 2, 2021 X wrote:\n> 23. To prohibit.\nDelete.\n> 24. To take.", Read(Html));
        Assert.Equal(ParagraphKind.Quote, HtmlReader.Read("body", Html, new Limits()).Paragraphs[2].Kind);
    }

    private static string Read(string html) => Compact.Of(HtmlReader.Read("body", html, new Limits()));
}
