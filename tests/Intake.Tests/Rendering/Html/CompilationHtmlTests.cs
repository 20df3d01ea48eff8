using System.Text;
using AngleSharp.Html.Parser;
using Intake.Compiling;
using Intake.Extraction;
using Intake.Rendering.Html;
using Intake.Tests.Compiling;
using Intake.Tests.Rendering.Docx;

namespace Intake.Tests.Rendering.Html;

public sealed class CompilationHtmlTests
{
    [Fact]
    public void Every_provision_is_on_the_page_and_every_link_leads_somewhere()
    {
        var page = Page(ExampleTests.Example);
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(page.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!), href => Assert.True(href[0] == '#' && ids.Contains(href[1..]), href));
        Assert.Equal(ExampleTests.Example.Provisions.Count(p => p.Base?.Kind != Intake.Drafts.ProvisionKind.Heading || p.State != ProvisionState.Untouched), page.QuerySelectorAll("article[data-state]").Length);
    }

    [Fact]
    public void Nothing_is_loaded_and_nothing_runs_but_the_filter()
    {
        var page = Page(ExampleTests.Example);
        Assert.Empty(page.QuerySelectorAll("[src], link, iframe, object, embed, base, form[action]"));
        Assert.Single(page.QuerySelectorAll("script"));
        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        foreach (var (tag, source) in new[] { ("script", "script-src"), ("style", "style-src") })
            Assert.Contains($"{source} 'sha256-{Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(page.QuerySelector(tag)!.TextContent)))}'", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("\" onmouseover=\"alert(1)")]
    [InlineData("'><svg onload=alert(1)>")]
    [MemberData(nameof(CompilationDocxTests.Hostile), MemberType = typeof(CompilationDocxTests))]
    public void No_word_of_a_mail_becomes_markup(string text)
    {
        var plain = Page(Given.Compiled(Mail("words")));
        var page = Page(Given.Compiled(Mail(text)));
        Assert.Single(page.QuerySelectorAll("script"));
        Assert.Empty(page.QuerySelectorAll("img, svg"));
        Assert.DoesNotContain(page.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(plain.QuerySelectorAll("article").Length, page.QuerySelectorAll("article").Length);
    }

    [Fact]
    public void Words_that_come_and_go_are_told_by_elements_and_not_by_colour_alone()
    {
        var page = Page(Given.Compiled(Given.Mail("m1", "Chad", "2021-07-01Z", Given.Words("prohibit", "prevent"))));
        var result = page.QuerySelector("#p-2 .result")!;
        Assert.Equal("prohibit ", result.QuerySelector("del")!.TextContent);
        Assert.Equal("prevent", result.QuerySelector("ins")!.TextContent);
        foreach (var gone in result.QuerySelectorAll("del").ToList()) gone.Remove();
        Assert.Equal(Given.Base.Replace("prohibit", "prevent", StringComparison.Ordinal), result.TextContent["2. ".Length..]);
    }

    [Fact]
    public void A_letter_stands_on_one_line_with_what_its_entry_does() =>
        Assert.All(Page(ExampleTests.Example).QuerySelectorAll(".entry"), e => Assert.Equal(e.QuerySelector(".label")!.ParentElement, e.QuerySelector("h4")!.ParentElement));

    [Fact]
    public void Every_control_has_a_name_and_every_heading_follows_the_one_above()
    {
        var page = Page(ExampleTests.Example);
        Assert.All(page.QuerySelectorAll("select, input"), c => Assert.NotNull(c.Closest("label")));
        var levels = page.QuerySelectorAll("h1, h2, h3, h4").Select(h => h.TagName[1] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), p => Assert.True(p.Second <= p.First + 1, $"h{p.Second} under h{p.First}"));
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public void The_same_compilation_gives_the_same_bytes() => Assert.Equal(Written(ExampleTests.Example), Written(ExampleTests.Example));

    private static Submission Mail(string text) => Given.Mail("m1", "x" + text, "2021-07-01Z",
        Given.Text("x" + text) with { Rationale = text + "." },
        Given.On("3", Operation.Comment) with { Source = new Locus("body", Quote: "x" + text) },
        Given.On("after:1", Operation.InsertParagraph) with { New = "New " + text }) with
    {
        Language = text,
        Subject = text,
        Findings = [Findings.Damaged(new Locus("x", Quote: text), text)],
    };

    private static AngleSharp.Html.Dom.IHtmlDocument Page(Compilation compilation) => new HtmlParser().ParseDocument(new MemoryStream(Written(compilation)));

    private static byte[] Written(Compilation compilation)
    {
        using var stream = new MemoryStream();
        CompilationHtml.Write(compilation, stream);
        return stream.ToArray();
    }
}
