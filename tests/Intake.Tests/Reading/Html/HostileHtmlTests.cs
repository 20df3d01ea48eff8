using Intake.Reading.Html;

namespace Intake.Tests.Reading.Html;

public sealed class HostileHtmlTests
{
    [Theory]
    [InlineData("<div>", 100_000)]
    [InlineData("<span>", 200_000)]
    [InlineData("<table><tr><td>", 50_000)]
    [InlineData("<b a=N>", 50_000)]
    [InlineData("<blockquote><p>", 50_000)]
    [InlineData("<ul><li>", 50_000)]
    [InlineData("<svg>", 50_000)]
    [InlineData("<o:p>", 50_000)]
    public void A_page_nested_too_deep_is_read_flat_with_a_finding(string tag, int times)
    {
        string Page(int depth) => "<p>before</p>" + string.Concat(Enumerable.Range(0, depth).Select(i => tag.Replace("N", $"{i}", StringComparison.Ordinal))) + "inner" + "</div><p>after";

        var document = HtmlReader.Read("body", Page(times), new Limits());

        Assert.Equal(["INT003"], document.Findings.Select(f => f.Code));
        Assert.StartsWith("before", Compact.Of(document), StringComparison.Ordinal);
        if (tag != "<svg>") Assert.Contains("inner", document.Paragraphs.Select(p => p.Text()).Aggregate((a, b) => a + b), StringComparison.Ordinal);
        GrowsWithLength(Page(times / 4), Page(times));
    }

    [Theory]
    [InlineData("<p>x", 100_000)]
    [InlineData("<li>x", 100_000)]
    [InlineData("<p class=MsoNormal>x<o:p></o:p>", 50_000)]
    [InlineData("<br>x", 100_000)]
    [InlineData("<tr><td>x", 50_000)]
    [InlineData("<p><o:p>x", 50_000)]
    public void Long_pages_without_end_tags_are_not_deep(string tag, int times) =>
        Assert.Empty(HtmlReader.Read("body", "<table>" + string.Concat(Enumerable.Repeat(tag, times)), new Limits()).Findings);

    [Fact]
    public void Formatting_that_grows_in_every_paragraph_is_read_without_it()
    {
        var html = string.Concat(Enumerable.Range(0, 200).Select(i => $"<p><b class={i}>")) + string.Concat(Enumerable.Repeat("</p><p>x", 20_000));

        var document = HtmlReader.Read("body", html, new Limits());

        Assert.Equal(20_000, document.Paragraphs.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<")]
    [InlineData("</")]
    [InlineData("<!")]
    [InlineData("<p class=\"")]
    [InlineData("<!-- never closed")]
    [InlineData("<script>never closed")]
    [InlineData("<style>.a{color")]
    [InlineData("<p style='color:'>")]
    [InlineData("<p style=';;:;'>")]
    [InlineData("<frameset><frame src=x></frameset>")]
    [InlineData("<table><td rowspan=99999999999 colspan=-1>")]
    [InlineData("\0\0<p>\0")]
    [InlineData("</ol></table></tr></td></li>")]
    public void Broken_pages_are_read_without_an_exception(string html) => Assert.NotNull(HtmlReader.Read("body", html, new Limits()));

    [Theory]
    [InlineData("<div class=moz-cite-prefix>x</div>", 30_000)]
    [InlineData("<ol reversed><li>x</ol>", 20_000)]
    [InlineData("<p style='mso-list:Ignore'>1.</p>x", 30_000)]
    [InlineData("<pre>this line of text is long enough to be taken for one that was wrapped\nand so goes on ", 20_000)]
    [InlineData("<table><tr><td rowspan=9999><td rowspan=9999></table>", 10_000)]
    [InlineData("<span style='color:red'>x", 200)]
    public void Many_of_one_kind_cost_no_more_than_their_number(string tag, int times) =>
        GrowsWithLength(string.Concat(Enumerable.Repeat(tag, times / 4)), string.Concat(Enumerable.Repeat(tag, times)));

    [Fact]
    public void A_million_attributes_are_no_burden()
    {
        static string Page(int attributes) => "<p " + string.Concat(Enumerable.Range(0, attributes).Select(i => $"a{i}=1 style=color:red ")) + ">x</p>";

        Assert.Equal("(FF0000 x)", Compact.Of(HtmlReader.Read("body", Page(300_000), new Limits())));
        GrowsWithLength(Page(75_000), Page(300_000));
    }

    /// <summary>Four times as long a page takes at most six times the memory: work is counted, not seconds, which depend on what else the machine does.</summary>
    private static void GrowsWithLength(string quarter, string whole)
    {
        var (little, much) = (Allocated(quarter), Allocated(whole));
        Assert.True(much <= 6 * little, $"{little} bytes for {quarter.Length} characters, {much} for {whole.Length}");
    }

    private static long Allocated(string html)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.NotNull(HtmlReader.Read("body", html, new Limits()));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
