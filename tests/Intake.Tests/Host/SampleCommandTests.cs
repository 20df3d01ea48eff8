using Intake.Host;
using Intake.Service;

namespace Intake.Tests.Host;

public sealed class SampleCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Other_editions_are_written_beside_the_compilation()
    {
        var sample = Path.Combine(AppContext.BaseDirectory, "Sample");
        using var output = new StringWriter { NewLine = "\n" };

        var code = CommandLine.Run(
            ["compile", "--consultation", Path.Combine(sample, "consultation.json"), Path.Combine(sample, "mails"), "-o", folder.Root, "--edition", "anonymous", "--edition", "meeting:2026-11-03"],
            output, TextWriter.Null, isTerminal: false);

        Assert.Equal(0, code);
        var editions = CompilationFiles.In(folder.Root).Concat(((string[])["compilation.anonymous.docx", "compilation.2026-11-03.docx"]).Select(f => Path.Combine(folder.Root, f))).ToList();
        Assert.All(editions, f => Assert.True(new FileInfo(f).Length > 5_000, f));
        Assert.Contains($"Result: {string.Join(", ", editions)}\n", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("compile", "compilation.docx")]
    [InlineData("extract", "")]
    public void A_run_over_mails_ends_with_an_equation_that_holds(string command, string file)
    {
        var sample = Path.Combine(AppContext.BaseDirectory, "Sample");
        using var output = new StringWriter { NewLine = "\n" };
        var directory = Path.Combine(folder.Root, command);

        var code = CommandLine.Run(
            [command, "--consultation", Path.Combine(sample, "consultation.json"), Path.Combine(sample, "mails"), "-o", directory], output, TextWriter.Null, isTerminal: false);

        Assert.Equal(0, code);
        var lines = output.ToString().Split('\n');
        var numbers = lines[1].Split(' ').Where(w => int.TryParse(w, out _)).Select(int.Parse).ToList();
        Assert.Equal(8, numbers.Count);
        Assert.Equal(numbers[0], numbers.Skip(1).Sum());
        Assert.StartsWith($"Result: {Path.Combine(directory, file)}", lines[3], StringComparison.Ordinal);
    }
}
