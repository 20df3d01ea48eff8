using Deque.AxeCore.Playwright;
using Intake.Compiling;
using Intake.Extraction;
using Intake.Tests.Compiling;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace Intake.Tests.Rendering.Html;

/// <summary>The page in a real browser: keys alone, filters, narrow and wide, light and dark, and without its script.</summary>
public sealed class BrowserTests(Chromium chromium, ITestOutputHelper output) : IClassFixture<Chromium>
{
    private static readonly Compilation Compiled = Given.Compiled(
        Given.Mail("m1", "Chad", "2021-07-01Z", Given.Words("prohibit", "prevent"), Given.On("1", Operation.Comment)),
        Given.Mail("m2", "Zambia", "2021-07-01Z", Given.Words("prohibit", "eliminate"), Given.Text("States shall meet.", "3") with { Certainty = Certainty.Doubtful }),
        Given.Mail("m3", "Austria", "2021-07-01Z", Given.Text("By law and custom;", "2(a)")));

    private static readonly string[] All = ["p-1", "p-2", "p-2_28a_29", "p-3"];

    [Fact]
    public async Task Keys_alone_reach_and_work_everything_and_the_focus_is_seen()
    {
        if (!IsHere()) return;
        var page = await chromium.Open(Compiled);
        var reached = new List<string>();
        for (var i = 0; i < 7; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            reached.Add(await page.EvaluateAsync<string>("document.activeElement.name || document.activeElement.className || document.activeElement.type"));
            var seen = await page.EvaluateAsync<bool>("(() => { const e = document.activeElement, b = e.getBoundingClientRect(), s = getComputedStyle(e); return b.left >= 0 && b.top >= 0 && b.right <= innerWidth && b.bottom <= innerHeight && s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2; })()");
            Assert.True(seen, $"{reached[^1]} has the focus and does not show it");
        }

        Assert.Equal(["skip", "state", "place", "who", "text", "attention", "reset"], reached);

        await page.ReloadAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("provisions", await page.EvaluateAsync<string>("document.activeElement.id"));

        await page.ReloadAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("cont");
        await Shows(page, ["p-2"]);
        for (var i = 0; i < 5; i++) await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Shows(page, All);
    }

    [Theory]
    [InlineData("state", "contested", "p-2")]
    [InlineData("state", "touched", "p-1 p-2 p-2_28a_29 p-3")]
    [InlineData("state", "discussed", "p-1")]
    [InlineData("who", "Chad", "p-1 p-2")]
    [InlineData("who", "Austria", "p-2_28a_29")]
    [InlineData("place", "p-3", "p-3")]
    [InlineData("text", "CUSTOM", "p-2_28a_29")]
    [InlineData("attention", "on", "p-3")]
    public async Task A_filter_shows_what_it_says_and_tells_how_many(string control, string value, string shown)
    {
        if (!IsHere()) return;
        var page = await chromium.Open(Compiled);
        await Shows(page, All);
        var at = page.Locator($".filters [name={control}]");
        if (control == "attention") await at.CheckAsync();
        else if (control == "text") await at.FillAsync(value);
        else await at.SelectOptionAsync(value);
        await Shows(page, shown.Split(' '));

        await page.GetByRole(AriaRole.Button, new() { Name = "Show all" }).ClickAsync();
        await Shows(page, All);
    }

    [Fact]
    public async Task A_link_of_the_map_leads_to_a_paragraph_that_a_filter_hid()
    {
        if (!IsHere()) return;
        var page = await chromium.Open(Compiled);
        await page.Locator(".filters [name=who]").SelectOptionAsync("Austria");
        await page.Locator(".map a[href='#p-3']").ClickAsync();
        await Shows(page, All);
        Assert.True(await page.Locator("#p-3").EvaluateAsync<bool>("e => e.getBoundingClientRect().top >= 0 && e.getBoundingClientRect().bottom <= innerHeight"));
    }

    [Fact]
    public async Task Without_its_script_the_page_shows_everything_and_no_filter()
    {
        if (!IsHere()) return;
        var page = await chromium.Open(Compiled, script: false);
        Assert.False(await page.Locator(".filters").IsVisibleAsync());
        Assert.Equal(All.Length, await page.Locator("article[data-state]:visible").CountAsync());
        Assert.True(await page.GetByRole(AriaRole.Heading, new() { Name = "A. Measures" }).IsVisibleAsync());
    }

    [Fact]
    public async Task Print_shows_what_is_folded_and_how_much_of_the_whole_it_is()
    {
        if (!IsHere()) return;
        var page = await chromium.Open(CampaignTests.Compiled);
        var names = page.Locator(".entry details .who").First;
        Assert.False(await names.IsVisibleAsync());
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await names.IsVisibleAsync());
        Assert.True(await page.GetByRole(AriaRole.Status).IsVisibleAsync());
        Assert.False(await page.Locator(".filters select").First.IsVisibleAsync());
    }

    [Theory]
    [InlineData(375, false)]
    [InlineData(375, true)]
    [InlineData(1440, false)]
    [InlineData(1440, true)]
    public async Task Nothing_keeps_anyone_out_and_nothing_runs_off_the_screen(int width, bool dark)
    {
        if (!IsHere()) return;
        foreach (var compilation in new[] { Compiled, ExampleTests.Example, CampaignTests.Compiled })
        {
            var page = await chromium.Open(compilation, width, dark, examined: true);
            var found = await page.RunAxe();
            Assert.Empty(found.Violations.Select(v => $"{v.Id}: {v.Help}: {v.Nodes[0].Html}"));
            Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        }
    }

    private bool IsHere()
    {
        if (!chromium.IsHere) output.WriteLine("There is no Chromium here: nothing was tried.");
        return chromium.IsHere;
    }

    /// <summary>Waits until exactly these are shown and the live region says so.</summary>
    private static async Task Shows(IPage page, string[] ids)
    {
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync($"{ids.Length} of {All.Length} shown");
        Assert.Equal(ids, await page.Locator("article[data-state]:visible").EvaluateAllAsync<string[]>("all => all.map(e => e.id)"));
    }
}
