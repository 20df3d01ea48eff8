using Intake.Host;
using Intake.Host.Commands;
using Intake.Service;

namespace Intake.Tests.Host;

public sealed class SampleCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_sample_is_compiled_and_says_what_was_done_in_plain_words()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var directory = Path.Combine(folder.Root, SampleCommand.Folder);

        Assert.Equal(0, SampleCommand.Run(directory, new ProgressLine(TextWriter.Null, isTerminal: false), output));

        var said = output.ToString();
        Assert.Contains("\n14 mails: 12 submissions, 1 automatic, 1 courtesy\n", said, StringComparison.Ordinal);
        Assert.Contains($"Result: {directory}{Path.DirectorySeparatorChar}compilation.docx, ", said, StringComparison.Ordinal);
        Assert.All(CompilationFiles.In(directory), f => Assert.True(new FileInfo(f).Length > 5_000, f));
    }

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
