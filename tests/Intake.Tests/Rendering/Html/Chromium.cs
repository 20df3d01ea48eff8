using Intake.Compiling;
using Intake.Rendering.Html;
using Microsoft.Playwright;

namespace Intake.Tests.Rendering.Html;

/// <summary>The system's Chromium, where there is one; <c>tests/run</c> installs it.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string? Program = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    private readonly string folder = Directory.CreateTempSubdirectory("intake-test-").FullName;
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Whether there is a browser to try the page in.</summary>
    public bool IsHere => browser is not null;

    public async Task InitializeAsync()
    {
        if (Program is null) return;
        playwright = await Playwright.CreateAsync();
        // The sandbox needs rights that a container does not give; the only page opened is our own.
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = ["--no-sandbox"] });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.CloseAsync();
        playwright?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Opens the page of a compilation as a reader does, from a file.</summary>
    /// <param name="compilation">What it shows.</param>
    /// <param name="width">Of the window, in CSS pixels.</param>
    /// <param name="dark">Whether the reader prefers light letters on dark.</param>
    /// <param name="script">Whether the page may run its script.</param>
    /// <param name="examined">Whether the page's own policy is set aside, so that a script can examine it.</param>
    internal async Task<IPage> Open(Compilation compilation, int width = 1440, bool dark = false, bool script = true, bool examined = false)
    {
        var path = Path.Combine(folder, $"{Guid.NewGuid():N}.html");
        using (var file = File.Create(path)) CompilationHtml.Write(compilation, file);
        var context = await browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = script,
            BypassCSP = examined,
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(path).AbsoluteUri);
        return page;
    }

    /// <summary>Opens a page of a service.</summary>
    /// <param name="address">Its address, with what is behind the <c>#</c>.</param>
    /// <param name="width">Of the window, in CSS pixels.</param>
    /// <param name="dark">Whether the reader prefers light letters on dark.</param>
    /// <param name="locale">Of the reader.</param>
    /// <param name="then">What stands behind the <c>#</c> once the page is there.</param>
    /// <param name="examined">Whether the page's own policy is set aside, so that a script can examine it.</param>
    internal async Task<IPage> OpenAt(Uri address, int width, bool dark, string locale, string then, bool examined = true)
    {
        var context = await browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            Locale = locale,
            BypassCSP = examined,
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(address.AbsoluteUri);
        await page.EvaluateAsync("hash => { location.hash = hash; }", then);
        return page;
    }
}
