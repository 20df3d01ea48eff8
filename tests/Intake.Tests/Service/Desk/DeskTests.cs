using Intake.Tests.Rendering.Html;
using Microsoft.Playwright;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace Intake.Tests.Service.Desk;

/// <summary>The desk in a real browser on the real service: an officer clears the queue with keys alone, two work at once, a reader only reads, and nothing in a mail does anything.</summary>
public sealed class DeskTests(Chromium chromium, DeskService service, ITestOutputHelper output) : OnTheDesk(chromium, service, output)
{
    [Fact]
    public async Task The_overview_says_what_came_and_gives_the_editions()
    {
        if (!IsHere()) return;
        var page = await Open("overview");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "The draft at a glance" })).ToBeVisibleAsync();
        await Expect(page.Locator(".maprow a.cell.contested").First).ToBeVisibleAsync();
        await Expect(page.GetByText("Not yet heard from").First).ToBeAttachedAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("[data-key='compilation.docx']").ClickAsync());
        Assert.Equal("compilation.docx", download.SuggestedFilename);
        var bytes = await File.ReadAllBytesAsync(await download.PathAsync());
        Assert.Equal("PK"u8.ToArray(), bytes[..2]);
    }

    [Fact]
    public async Task Search_answers_as_one_types_and_a_mail_shows_what_was_understood_beside_its_words()
    {
        if (!IsHere()) return;
        var page = await Open("mails");
        await page.GetByLabel("Search").PressSequentiallyAsync("panam");
        await Expect(page.Locator("#rows tr")).ToHaveCountAsync(1, new() { Timeout = Slow });
        await page.Locator("#rows a").ClickAsync();
        await Expect(page.Locator(".line.proposal mark").First).ToBeVisibleAsync(new() { Timeout = Slow });
        await Expect(page.Locator("ol li").First).ToContainTextAsync("5 insert");
    }

    [Fact]
    public async Task A_hostile_mail_is_words()
    {
        if (!IsHere()) return;
        var page = await Open("mails");
        var dialogs = 0;
        page.Dialog += (_, dialog) =>
        {
            dialogs++;
            _ = dialog.DismissAsync();
        };
        await page.GetByLabel("Search").FillAsync("onerror");
        await Expect(page.Locator("#rows tr")).ToHaveCountAsync(1, new() { Timeout = Slow });
        await Expect(page.Locator("#rows a")).ToHaveTextAsync(DeskService.Hostile, new() { Timeout = Slow });
        await page.Locator("#rows a").ClickAsync();
        await Expect(page.GetByText("<script>alert(2)</script>").First).ToBeVisibleAsync(new() { Timeout = Slow });
        Assert.Equal((0, 0, 1), (dialogs, await page.Locator("img").CountAsync(), await page.Locator("script").CountAsync()));
    }

    [Fact]
    public async Task The_queue_is_cleared_with_keys_alone_and_a_decision_taken_back()
    {
        if (!IsHere()) return;
        var page = await Open("attention");
        await Expect(page.Locator("#question h2")).ToBeVisibleAsync(new() { Timeout = Slow });
        var placed = false;
        // What is released may have a further question, such as on whose behalf it speaks.
        for (var steps = 0; await Left(page) > 0; steps++)
        {
            Assert.True(steps < 30, "The queue does not end.");
            var kind = await page.Locator("#question h2").First.TextContentAsync();
            var before = await State(page);
            if (kind == "A passage without a place" && !placed)
            {
                await page.Keyboard.PressAsync("p");
                await Expect(page.Locator("#where")).ToBeFocusedAsync(new() { Timeout = Slow });
                await page.Keyboard.TypeAsync("2");
                await page.Keyboard.PressAsync("Tab");
                await page.Keyboard.PressAsync("Tab");
                await page.Keyboard.PressAsync("Control+End");
                await page.Keyboard.TypeAsync(" Lamps dazzle.");
                await Expect(page.Locator("#difference ins")).ToContainTextAsync("Lamps dazzle.");
                await page.Keyboard.PressAsync("Tab");
                await page.Keyboard.PressAsync("Enter");
                placed = true;
            }
            else if (kind == "On whose behalf?" && await page.Locator("#proponents").InputValueAsync() == "")
            {
                await page.Keyboard.PressAsync("p");
                await page.Keyboard.TypeAsync("Fiji");
                await page.Keyboard.PressAsync("Enter");
            }
            else
            {
                await page.Keyboard.PressAsync(kind == "A passage without a place" ? "g" : "y");
            }

            for (var i = 0; i < 300 && before == await State(page); i++) await Task.Delay(100);
            Assert.True(before != await State(page), $"{kind}: {await page.Locator("#problem").TextContentAsync()}");
        }

        Assert.True(placed);
        await Expect(page.Locator("#question")).ToContainTextAsync("The queue is empty");
        await page.Keyboard.PressAsync("u");
        await Expect(page.Locator("#queue li")).Not.ToHaveCountAsync(0, new() { Timeout = Slow });
        await page.GotoAsync(new Uri(Address, "/#provisions/2").AbsoluteUri);
        await Expect(page.Locator("#provision")).ToContainTextAsync("Lamps dazzle.", new() { Timeout = Slow });
    }

    [Fact]
    public async Task Two_officers_work_at_once()
    {
        if (!IsHere()) return;
        var (one, other) = (await Open("mails"), await Open("mails"));
        foreach (var (page, names, mail) in new[] { (one, "Panama; Fiji", "Panama"), (other, "Iceland; Norway", "Iceland") })
        {
            await page.GetByLabel("Search").FillAsync(mail);
            await page.Locator("#rows a").First.ClickAsync(new() { Timeout = Slow });
            await page.Locator("#proponents").FillAsync(names, new() { Timeout = Slow });
        }

        await Task.WhenAll(one.GetByRole(AriaRole.Button, new() { Name = "Set" }).ClickAsync(), other.GetByRole(AriaRole.Button, new() { Name = "Set" }).ClickAsync());
        await Expect(one.Locator(".history")).ToContainTextAsync("said on whose behalf: Panama, Fiji", new() { Timeout = Slow });
        await Expect(other.Locator(".history")).ToContainTextAsync("said on whose behalf: Iceland, Norway", new() { Timeout = Slow });
    }

    [Fact]
    public async Task A_proposal_is_split_and_two_are_joined_by_keys_and_each_is_taken_back()
    {
        if (!IsHere()) return;
        var page = await Open("mails");
        await page.GetByRole(AriaRole.Link, new() { Name = "Canada: tracked changes" }).ClickAsync(new() { Timeout = Slow });
        var proposals = page.Locator("section[aria-labelledby='understood-head'] > ol.plain > li");
        await Expect(proposals.First).ToContainTextAsync("7 replace thirteen fifteen", new() { Timeout = Slow });
        var before = await proposals.CountAsync();

        await page.Locator("ol [data-key^='s']").First.PressAsync("Enter");
        await Expect(page.Locator("#placing-head")).ToBeFocusedAsync(new() { Timeout = Slow });
        await page.Locator("#where2").FillAsync("8");
        await page.Locator("#does2").SelectOptionAsync("support");
        await page.Locator("#why").PressAsync("Enter");
        await Expect(proposals).ToHaveCountAsync(before + 1, new() { Timeout = Slow });
        await Expect(proposals.Nth(1)).ToContainTextAsync("8 support");
        await Expect(page.Locator(".history")).ToContainTextAsync("split a proposal: 7, 8");
        await page.Keyboard.PressAsync("u");
        await Expect(proposals).ToHaveCountAsync(before, new() { Timeout = Slow });

        await page.Locator("ol [data-key^='j']").Nth(0).PressAsync("Space");
        await page.Locator("ol [data-key^='j']").Nth(1).PressAsync("Space");
        await page.Locator("[data-key='join']").PressAsync("Enter");
        await page.Locator("#why").FillAsync("one sentence of one delegation", new() { Timeout = Slow });
        await page.Locator("#why").PressAsync("Enter");
        await Expect(proposals).ToHaveCountAsync(before - 1, new() { Timeout = Slow });
        await Expect(page.Locator(".history")).ToContainTextAsync("joined proposals: 7 (one sentence of one delegation)");
        await page.Keyboard.PressAsync("u");
        await Expect(proposals).ToHaveCountAsync(before, new() { Timeout = Slow });
        await Expect(page.Locator(".history")).ToContainTextAsync("Receipt: sent");
    }

    [Fact]
    public async Task The_pages_of_a_letter_are_looked_at_and_the_policy_of_the_page_holds()
    {
        if (!IsHere()) return;
        var page = await Open("mails", examined: false);
        var refused = new List<string>();
        page.Console += (_, said) =>
        {
            if (said.Text.Contains("Content Security Policy", StringComparison.Ordinal)) refused.Add(said.Text);
        };
        await page.GetByLabel("Search").FillAsync(DeskService.Letter);
        await Expect(page.Locator("#rows tr")).ToHaveCountAsync(1, new() { Timeout = Slow });
        await page.Locator("#rows a").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Look at the pages (1)" }).ClickAsync(new() { Timeout = Slow });
        var picture = page.GetByRole(AriaRole.Img, new() { Name = "Page 1 of letter.pdf as a picture" });
        await Expect(picture).ToBeVisibleAsync(new() { Timeout = Slow });
        Assert.True(await picture.EvaluateAsync<int>("i => i.naturalWidth") > 500);
        await page.GetByRole(AriaRole.Link, new() { Name = "Overview" }).ClickAsync();
        await Expect(page.Locator("#map-head")).ToBeVisibleAsync(new() { Timeout = Slow });
        Assert.Empty(refused);
    }

    [Fact]
    public async Task The_chair_sets_the_order()
    {
        if (!IsHere()) return;
        var page = await Open("provisions/7");
        await Expect(page.Locator("article").First).ToContainTextAsync("Canada", new() { Timeout = Slow });
        await page.GetByRole(AriaRole.Button, new() { Name = "Move A down" }).ClickAsync();
        await Expect(page.Locator("article").First).ToContainTextAsync("Jordan", new() { Timeout = Slow });
        await page.GetByRole(AriaRole.Button, new() { Name = "Back to the measured order" }).ClickAsync();
        await Expect(page.Locator("article").First).ToContainTextAsync("Canada", new() { Timeout = Slow });
    }

    [Fact]
    public async Task A_reader_may_not_write()
    {
        if (!IsHere()) return;
        var page = await Open("mails", key: DeskService.ReaderKey);
        await page.GetByLabel("Search").FillAsync("Uruguay");
        await page.Locator("#rows a").First.ClickAsync(new() { Timeout = Slow });
        await Expect(page.Locator("main")).ToContainTextAsync("You may read here, but not decide.", new() { Timeout = Slow });
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Refuse" })).ToHaveCountAsync(0);
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Place", Exact = true })).ToHaveCountAsync(0);
        // A key decides nothing either, and says why.
        await page.EvaluateAsync("location.hash = 'attention'");
        await page.Locator("#question h2").WaitForAsync(new() { Timeout = Slow });
        await page.Keyboard.PressAsync(await page.Locator("#question [data-key=y], #question [data-key=r]").First.GetAttributeAsync("data-key") ?? "");
        await Expect(page.Locator("#problem")).ToContainTextAsync("You may read here, but not decide.", new() { Timeout = Slow });
    }

    [Fact]
    public async Task A_wrong_key_opens_nothing()
    {
        if (!IsHere()) return;
        var page = await Open("overview", key: "wrong");
        await Expect(page.Locator("#sign-in-problem")).ToHaveTextAsync("The key is not right.", new() { Timeout = Slow });
        await page.Locator("#key").FillAsync(DeskService.Key);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#compilation-head")).ToBeVisibleAsync(new() { Timeout = Slow });
    }

    private static async Task<int> Left(IPage page) => await page.Locator("#queue li").CountAsync();

    private static async Task<string> State(IPage page) => $"{await Left(page)} {await page.Locator("#question").InnerTextAsync()}";
}
