using Intake.Tests.Rendering.Html;
using Microsoft.Playwright;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace Intake.Tests.Service.Desk;

/// <summary>Every view of the desk, wide and narrow, light and dark, in each language and direction: nothing keeps anyone out.</summary>
public sealed class DeskAccessibilityTests(Chromium chromium, DeskService service, ITestOutputHelper output) : OnTheDesk(chromium, service, output)
{
    [Theory]
    [InlineData(1440, false, "en-GB", "ltr")]
    [InlineData(1440, true, "fr-FR", "ltr")]
    [InlineData(400, false, "fr-FR", "ltr")]
    [InlineData(400, true, "en-GB", "ltr")]
    [InlineData(1440, false, "fr-FR", "rtl")]
    [InlineData(400, true, "en-GB", "rtl")]
    public async Task Nothing_keeps_anyone_out_and_nothing_runs_off_the_screen(int width, bool dark, string locale, string direction)
    {
        if (!IsHere()) return;
        var page = await Open("overview", width: width, dark: dark, locale: locale);
        await page.EvaluateAsync("direction => { document.documentElement.dir = direction; }", direction);
        foreach (var (view, there) in new[] { ("overview", "#map-head"), ("mails", "#rows a"), ("attention", "#question > *"), ("provisions/7", "#provision h2") })
        {
            await Turn(page, view);
            await Expect(page.Locator(there).First).ToBeVisibleAsync(new() { Timeout = Slow });
            await Examine(page, view, width);
        }

        await Turn(page, "mails");
        await page.GetByRole(AriaRole.Link, new() { Name = "Canada: tracked changes" }).ClickAsync(new() { Timeout = Slow });
        await Expect(page.Locator(".line").First).ToBeVisibleAsync(new() { Timeout = Slow });
        await Examine(page, "mail", width);
        await page.Locator("ol [data-key^='s']").First.ClickAsync();
        await Expect(page.Locator(".placing")).ToBeVisibleAsync(new() { Timeout = Slow });
        await Examine(page, "splitting", width);
        Assert.Equal(direction, await page.EvaluateAsync<string>("document.documentElement.dir"));
    }
}
