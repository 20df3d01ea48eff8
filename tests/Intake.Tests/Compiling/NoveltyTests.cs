using Intake.Host;

namespace Intake.Tests.Compiling;

public sealed class NoveltyTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_is_new_since_an_earlier_compilation_carries_a_star_and_nothing_else_does()
    {
        var sample = Path.Combine(AppContext.BaseDirectory, "Sample");
        var settings = Path.Combine(sample, "consultation.json");
        var mails = Directory.EnumerateFiles(Path.Combine(sample, "mails")).Order(StringComparer.Ordinal).ToList();
        var (earlier, later, same) = (Path.Combine(folder.Root, "1"), Path.Combine(folder.Root, "2"), Path.Combine(folder.Root, "3"));

        Run(["compile", "--consultation", settings, mails[0], "-o", earlier]);
        Run(["compile", "--consultation", settings, mails[0], mails[1], "-o", later, "--since", Path.Combine(earlier, "compilation.json")]);
        Run(["compile", "--consultation", settings, mails[0], mails[1], "-o", same, "--since", Path.Combine(later, "compilation.json")]);

        var page = File.ReadAllText(Path.Combine(later, "compilation.html"));
        Assert.Contains("marks what is new since the compilation of mails up to 12 October 2026, 15:20 (Europe/Zurich): 1 mail,", page, StringComparison.Ordinal);
        Assert.Equal(2, Count(page, "aria-label=\"new\"")); // the second mail makes two proposals
        Assert.Equal(0, Count(File.ReadAllText(Path.Combine(same, "compilation.html")), "aria-label=\"new\""));
        Assert.DoesNotContain("marks what is new", File.ReadAllText(Path.Combine(earlier, "compilation.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_compilation_is_told_in_a_sentence()
    {
        var sample = Path.Combine(AppContext.BaseDirectory, "Sample");
        using var error = new StringWriter();
        var code = CommandLine.Run(
            ["compile", "--consultation", Path.Combine(sample, "consultation.json"), Path.Combine(sample, "mails"), "-o", folder.Root, "--since", folder.Write("x.json", "{}")],
            TextWriter.Null, error, isTerminal: false);

        Assert.Equal(1, code);
        Assert.Contains("it is not the compilation.json that intake writes", error.ToString(), StringComparison.Ordinal);
    }

    private static void Run(string[] arguments) => Assert.Equal(0, CommandLine.Run(arguments, TextWriter.Null, TextWriter.Null, isTerminal: false));

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
