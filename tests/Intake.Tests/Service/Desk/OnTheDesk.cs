using Deque.AxeCore.Playwright;
using Intake.Tests.Rendering.Html;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace Intake.Tests.Service.Desk;

/// <summary>What all tests of the desk in a browser have: the page of the one real service, and a look at it with axe.</summary>
[Collection(SharedDesk.Name)]
public abstract class OnTheDesk(Chromium chromium, DeskService service, ITestOutputHelper output)
{
    protected const int Slow = 30_000; // milliseconds

    /// <summary>Where the service listens.</summary>
    protected Uri Address => service.Address;

    protected static async Task Turn(IPage page, string view) => await page.EvaluateAsync("hash => { location.hash = hash; }", view);

    protected static async Task Examine(IPage page, string view, int width)
    {
        var found = await page.RunAxe();
        Assert.Empty(found.Violations.Select(v => $"{view}: {v.Id}: {v.Help}: {v.Nodes[0].Html}"));
        Assert.Equal((view, width), (view, await page.EvaluateAsync<int>("document.documentElement.scrollWidth")));
    }

    protected async Task<IPage> Open(string view, string key = DeskService.Key, int width = 1440, bool dark = false, string locale = "en-GB", bool examined = true) =>
        await chromium.OpenAt(new Uri(service.Address, $"/?{view}#key={key}"), width, dark, locale, $"#{view}", examined);

    protected bool IsHere()
    {
        if (!chromium.IsHere) output.WriteLine("There is no Chromium here: nothing was tried.");
        return chromium.IsHere;
    }
}
