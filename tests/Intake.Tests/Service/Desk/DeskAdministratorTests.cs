using System.Text;
using Intake.Tests.Rendering.Html;
using Microsoft.Playwright;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace Intake.Tests.Service.Desk;

/// <summary>An administrator at the desk, in a real browser on the real service.</summary>
public sealed class DeskAdministratorTests(Chromium chromium, DeskService service, ITestOutputHelper output) : OnTheDesk(chromium, service, output)
{
    [Fact]
    public async Task A_consultation_is_made_from_its_draft_and_closed_and_says_when_it_may_go()
    {
        if (!IsHere()) return;
        var page = await Open("new");
        page.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
        await page.Locator("#draft-file").SetInputFilesAsync(File("nothing.txt", "There is no number here."));
        await Expect(page.Locator("#problem")).ToContainTextAsync("no numbered paragraph was recognised", new() { Timeout = Slow });
        await page.Locator("#draft-file").SetInputFilesAsync(File("trees.txt", "Declaration on trees\n\n1. States protect trees.\n\n2. States plant trees.\n"));
        await Expect(page.Locator("#as-read")).ToContainTextAsync("Read: 2 numbered paragraphs", new() { Timeout = Slow });
        await Expect(page.Locator("#settings form")).ToHaveCountAsync(0);
        await page.Locator("#confirmed").PressAsync("Space");
        await page.Locator("#new-id").FillAsync("trees");
        await page.Locator("#new-mailbox").FillAsync("quiet-zones@secretariat.example");
        await page.Locator("#new-zone").FillAsync("Africa/Nairobi");
        await page.Locator("#new-retention").FillAsync("30");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a date" }).ClickAsync();
        await page.GetByLabel("When").FillAsync("2026-12-01T10:00");
        await page.GetByLabel("What", new() { Exact = true }).FillAsync("First reading");
        await Examine(page, "new", 1440);
        await page.GetByRole(AriaRole.Button, new() { Name = "Make the consultation" }).ClickAsync();
        await Expect(page.Locator("#problem")).ToContainTextAsync("belongs to the consultation", new() { Timeout = Slow });
        await page.Locator("#new-mailbox").FillAsync("trees@secretariat.example");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make the consultation" }).ClickAsync();
        await Expect(page.Locator("#consultation")).ToHaveValueAsync("trees", new() { Timeout = Slow });
        await Expect(page.Locator("main")).ToContainTextAsync("First reading · 1 Dec 2026, 10:00", new() { Timeout = Slow });
        await Expect(page.Locator("main")).ToContainTextAsync("No mail has come yet.");

        await page.GetByRole(AriaRole.Button, new() { Name = "Close the consultation" }).ClickAsync();
        await Expect(page.Locator("section[aria-labelledby='rule-head']")).ToContainTextAsync("It may be deleted from", new() { Timeout = Slow });
        await page.Locator("section[aria-labelledby='rule-head'] summary").ClickAsync();
        await Expect(page.Locator("section[aria-labelledby='rule-head']")).ToContainTextAsync("officer closed it");
        await page.Locator("#consultation").SelectOptionAsync("quiet-zones-draft1");
        await Expect(page.Locator(".maprow a.cell.contested").First).ToBeVisibleAsync(new() { Timeout = Slow });
    }

    private static FilePayload File(string name, string content) => new() { Name = name, MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(content) };
}
