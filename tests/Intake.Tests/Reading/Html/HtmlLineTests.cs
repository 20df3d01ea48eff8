using Intake.Reading;
using Intake.Reading.Html;

namespace Intake.Tests.Reading.Html;

public sealed class HtmlLineTests
{
    [Theory]
    [InlineData("<p>One</p><p>Two</p>", "One\nTwo")]
    [InlineData("<div>One</div><div><br></div><div>Two</div>", "One\nTwo")]
    [InlineData("One<br>Two<br><br>Three", "One\nTwo\nThree")]
    [InlineData("<div>One<div>Two</div>Three</div>", "One\nTwo\nThree")]
    [InlineData("<p>One<p>Two<p>Three", "One\nTwo\nThree")]
    [InlineData("<span>One</span><span> two</span>", "One two")]
    [InlineData("<p>One</p>two<p>Three</p>", "One\ntwo\nThree")]
    [InlineData("<p>&nbsp;</p><p>\u200b</p><p>One</p>", "One")]
    [InlineData("One<hr>Two", "One\nTwo")]
    [InlineData("<dl><dt>Term<dd>Meaning</dl>", "Term\nMeaning")]
    [InlineData("<div style='display:inline'>One </div><div style='display:inline'>two</div>", "One two")]
    [InlineData("<span style='display:block'>One</span><span style='display:block'>Two</span>", "One\nTwo")]
    public void Every_line_the_page_breaks_is_a_paragraph(string html, string expected) => Assert.Equal(expected, Read(html));

    [Theory]
    [InlineData("<p>  One \n\t two  </p>", "One two")]
    [InlineData("<p>22.&nbsp;&nbsp; To take</p>", "22. To take")]
    [InlineData("<p>One <b> two</b> three</p>", "One *two* three")]
    [InlineData("<p><s>seriously </s>consider</p>", "[-seriously -]consider")]
    [InlineData("<p>«&nbsp;a&nbsp;»</p>", "« a »")]
    [InlineData("<p>co&shy;operation</p>", "cooperation")]
    [InlineData("<p>a\u200bb\ufeffc\u200ed\u200fe</p>", "abcde")]
    [InlineData("<p>&lt;b&gt; &amp; &eacute; &#8220;x&#8221; &euro;</p>", "<b> & é “x” €")]
    [InlineData("<p dir=rtl>الفقرة 12: تحذف</p>", "الفقرة 12: تحذف")]
    [InlineData("<p>One<wbr>two</p>", "Onetwo")]
    public void White_space_collapses_and_invisible_characters_go(string html, string expected) => Assert.Equal(expected, Read(html));

    [Theory]
    [InlineData("<pre>One\nTwo   spaced\n\n\tThree</pre>", "One\nTwo   spaced\nThree")]
    [InlineData("<pre>a\tb</pre>", "a\tb")]
    [InlineData("<div style='white-space:pre-wrap'>One\nTwo</div>", "One\nTwo")]
    [InlineData("<pre>One\r\nTwo</pre>", "One\nTwo")]
    public void Preserved_white_space_breaks_lines(string html, string expected) => Assert.Equal(expected, Read(html));

    [Fact]
    public void A_wrapped_plain_text_in_a_page_is_joined_again_with_its_marks()
    {
        const string Html = """
            <pre class="moz-quote-pre">47. To strengthen the cooperation with civil society, including
            women’s and youth civil society organizations, <s>parliamentarians,
            industry</s> and the private sector for the full and effective
            implementation of the PoA and ITI.
            48. To recognize.

            Best regards,
            Ana</pre>
            """;

        Assert.Equal(
            "47. To strengthen the cooperation with civil society, including women’s and youth civil society organizations, [-parliamentarians, industry-]"
            + " and the private sector for the full and effective implementation of the PoA and ITI.\n48. To recognize.\nBest regards,\nAna",
            Read(Html));
    }

    [Theory]
    [InlineData("<head><title>T</title><style>p{color:red}</style></head><p>One</p>", "(FF0000 One)")]
    [InlineData("<p>One<!-- two --></p>", "One")]
    [InlineData("<p>One</p><script>var two = '<p>3</p>';</script>", "One")]
    [InlineData("<p>One</p><style>p{}</style><template>two</template><svg><text>three</text></svg>", "One")]
    [InlineData("<!--[if gte mso 9]><xml><o:x>1</o:x></xml><![endif]--><p>One</p>", "One")]
    [InlineData("<p>One<noscript> two</noscript></p>", "One two")]
    [InlineData("<p>One <img src='cid:x' alt='two'></p>", "One")]
    public void What_is_not_text_of_the_page_is_not_read(string html, string expected) => Assert.Equal(expected, Read(html));

    [Theory]
    [InlineData("<h1>One</h1><h3>Two</h3><p>Three</p>", "h1 One\nh3 Two\nThree")]
    [InlineData("<h2>One<br>more</h2>", "h2 One\nh2 more")]
    public void Headings_keep_their_level(string html, string expected) => Assert.Equal(expected, Read(html));

    [Fact]
    public void A_title_by_Words_style_is_a_title() =>
        Assert.Equal(ParagraphKind.Title, HtmlReader.Read("x", "<p class=MsoTitle>Outcome</p>", new Limits()).Paragraphs[0].Kind);

    [Fact]
    public void Positions_count_from_one() =>
        Assert.Equal([1, 2, 3], HtmlReader.Read("x", "<p>a<p><p>b<p>c", new Limits()).Paragraphs.Select(p => p.Position));

    private static string Read(string html) => Compact.Of(HtmlReader.Read("body", html, new Limits()));
}
