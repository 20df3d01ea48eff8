using System.Diagnostics;
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
        var html = "<p>before</p>" + string.Concat(Enumerable.Range(0, times).Select(i => tag.Replace("N", $"{i}", StringComparison.Ordinal))) + "inner" + "</div><p>after";
        var watch = Stopwatch.StartNew();

        var document = HtmlReader.Read("body", html, new Limits());

        Assert.Equal(["INT003"], document.Findings.Select(f => f.Code));
        Assert.StartsWith("before", Compact.Of(document), StringComparison.Ordinal);
        if (tag != "<svg>") Assert.Contains("inner", document.Paragraphs.Select(p => p.Text()).Aggregate((a, b) => a + b), StringComparison.Ordinal);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"took {watch.Elapsed}");
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
    public void Many_of_one_kind_are_read_in_good_time(string tag, int times)
    {
        var watch = Stopwatch.StartNew();

        var document = HtmlReader.Read("body", string.Concat(Enumerable.Repeat(tag, times)), new Limits());

        Assert.NotNull(document);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"took {watch.Elapsed}");
    }

    [Fact]
    public void A_million_attributes_are_no_burden()
    {
        var html = "<p " + string.Concat(Enumerable.Range(0, 300_000).Select(i => $"a{i}=1 style=color:red ")) + ">x</p>";
        var watch = Stopwatch.StartNew();

        Assert.Equal("(FF0000 x)", Compact.Of(HtmlReader.Read("body", html, new Limits())));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"took {watch.Elapsed}");
    }
}
