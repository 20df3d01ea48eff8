using Intake.Reading.Html;

namespace Intake.Tests.Reading.Html;

public sealed class HtmlMarkTests
{
    [Theory]
    [InlineData("<p>a <s>b</s> c</p>", "a [-b-] c")]
    [InlineData("<p>a <strike>b</strike> <del>c</del></p>", "a [-b-] [-c-]")]
    [InlineData("<p><span style='text-decoration:line-through'>b</span></p>", "[-b-]")]
    [InlineData("<p><span style='TEXT-DECORATION: LINE-THROUGH underline'>b</span></p>", "{+[-b-]+}")]
    [InlineData("<p><span style='text-decoration-line:underline'>b</span></p>", "{+b+}")]
    [InlineData("<p><u>b</u> <ins>c</ins></p>", "{+b+} {+c+}")]
    [InlineData("<p><u>a<span style='text-decoration:none'>b</span></u></p>", "{+ab+}")]
    public void Struck_and_underlined_words_are_marked(string html, string expected) => Assert.Equal(expected, Read(html));

    [Theory]
    [InlineData("<p><b>a</b> <strong>b</strong></p>", "*a* *b*")]
    [InlineData("<p><span style='font-weight:700'>a</span><span style='font-weight:500'>b</span></p>", "*a*b")]
    [InlineData("<p><b>a<span style='font-weight:normal'>b</span></b></p>", "*a*b")]
    [InlineData("<p><span style='font:bold italic 12px Arial'>a</span></p>", "/*a*/")]
    [InlineData("<p><i>a</i> <em>b</em></p>", "/a/ /b/")]
    [InlineData("<p><mark>a</mark><span style='background:yellow'>b</span><span style='background-color:white'>c</span></p>", "=ab=c")]
    [InlineData("<div style='background:#eee'>a</div>", "a")]
    [InlineData("<p>a<sup>1</sup> H<sub>2</sub>O</p>", "a^1^ H_2_O")]
    [InlineData("<p>see <a href='https://x.example'>this</a> <a name=y>that</a></p>", "see <this> that")]
    [InlineData("<p><a href='x' style='color:blue;text-decoration:underline'><u><span style='color:#0563C1'>a</span></u></a></p>", "<{+a+}>")]
    [InlineData("<h1>a</h1><table><tr><th>b</table>", "h1 a\n[1.1.1] b")]
    public void Looks_that_writers_give_meaning_to_are_kept(string html, string expected) => Assert.Equal(expected, Read(html));

    [Theory]
    [InlineData("red", "(FF0000 a)")]
    [InlineData("#c00", "(CC0000 a)")]
    [InlineData("#1F497D", "(1F497D a)")]
    [InlineData("rgb(0, 112, 192)", "(0070C0 a)")]
    [InlineData("rgb(100% 0% 0%)", "(FF0000 a)")]
    [InlineData("rgba(0,0,255,.5)", "(0000FF a)")]
    [InlineData("rebeccapurple", "(663399 a)")]
    [InlineData("black", "a")]
    [InlineData("#000", "a")]
    [InlineData("windowtext", "a")]
    [InlineData("inherit", "a")]
    [InlineData("rgb(1,2)", "a")]
    [InlineData("#12", "a")]
    public void Colours_are_six_digits_and_black_is_none(string color, string expected) => Assert.Equal(expected, Read($"<p><span style='color:{color}'>a</span></p>"));

    [Theory]
    [InlineData("s1{}.del{text-decoration:line-through}", "<p><span class=del>a</span></p>", "[-a-]")]
    [InlineData("span.n, .m { color : red ; font-weight : bold !important }", "<p><span class='x n'>a</span></p>", "(FF0000 *a*)")]
    [InlineData("em{text-decoration:underline}", "<p><em>a</em></p>", "/{+a+}/")]
    [InlineData("<!-- .d{text-decoration:line-through} /* } */ -->", "<p class=d>a</p>", "[-a-]")]
    [InlineData("@media print{.d{display:none}} @import url(x.css); .d{color:red}", "<p class=d>a</p>", "(FF0000 a)")]
    [InlineData(".q .d{display:none}", "<p class=d>a</p>", "a")]
    [InlineData("p{color:red}.d{color:blue}", "<p class=d style='color:green'>a</p>", "(008000 a)")]
    [InlineData("a:link{text-decoration:line-through}", "<p><a href=x>a</a></p>", "<a>")]
    [InlineData(".d{", "<p class=d>a</p>", "a")]
    public void Simple_selectors_of_a_style_sheet_apply(string css, string html, string expected) => Assert.Equal(expected, Read($"<style>{css}</style>{html}"));

    [Theory]
    [InlineData("display:none")]
    [InlineData("visibility:hidden")]
    [InlineData("font-size:0")]
    [InlineData("font-size:1px")]
    [InlineData("mso-hide:all")]
    [InlineData("max-height:0;overflow:hidden")]
    public void Hidden_text_is_kept_hidden_and_reported_once(string style)
    {
        var document = HtmlReader.Read("body", $"<p>a <span style='{style}'> secret  words </span> c<i style='{style}'>more</i></p>", new Limits());

        Assert.Equal("a?secret words? c?/more/?", Compact.Of(document));
        Assert.Equal("a c", document.Paragraphs[0].Text());
        Assert.Equal(["INT005"], document.Findings.Select(f => f.Code));
    }

    [Theory]
    [InlineData("<p>a</p><div style='display:none'>&nbsp;\u200c&nbsp;</div>", "a")]
    [InlineData("<div style='font-size:0'><span style='font-size:12pt'>a</span></div>", "a")]
    [InlineData("<div style='visibility:hidden'><b style='visibility:visible'>a</b></div>", "*a*")]
    [InlineData("<p style='font-size:smaller'>a</p>", "a")]
    public void Text_that_shows_is_not_hidden(string html, string expected)
    {
        var document = HtmlReader.Read("body", html, new Limits());

        Assert.Equal(expected, Compact.Of(document));
        Assert.Empty(document.Findings);
    }

    private static string Read(string html) => Compact.Of(HtmlReader.Read("body", html, new Limits()));
}
