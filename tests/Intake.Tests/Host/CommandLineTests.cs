using Intake.Host;

namespace Intake.Tests.Host;

public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("frobnicate")]
    [InlineData("read")]
    [InlineData("read a b")]
    [InlineData("read a --view none")]
    [InlineData("draft")]
    [InlineData("draft a.docx")]
    [InlineData("extract a.eml -o out")]
    [InlineData("extract --draft d.txt -o out")]
    [InlineData("extract --draft d.txt a.eml")]
    [InlineData("compile a.eml -o out")]
    [InlineData("compile --draft d.txt a.eml -o out --edition secret")]
    public void Wrong_usage_ends_with_two_and_points_to_the_help(string line)
    {
        var (code, output, error) = Run(line);

        Assert.Equal(2, code);
        Assert.Equal("", output);
        Assert.Contains("--help", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("read missing.txt", "there is no such file")]
    [InlineData("read .", "it is a folder")]
    [InlineData("replay --data nowhere", "no service has run there")]
    [InlineData("replay --storage a=b", "neither a connection string nor the name of a storage account")]
    [InlineData("draft missing.docx -o x.json", "there is no such file")]
    [InlineData("extract --draft missing.docx missing.eml -o out", "there is no such file")]
    [InlineData("compile --consultation missing.json missing.eml -o out", "there is no such file")]
    public void An_unusable_input_ends_with_one_and_one_sentence(string line, string words)
    {
        var (code, output, error) = Run(line);

        Assert.Equal(1, code);
        Assert.Equal("", output);
        Assert.Contains(words, error, StringComparison.Ordinal);
        Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("--help", "Example: intake compile")]
    [InlineData("read --help", "Example: intake read")]
    [InlineData("draft --help", "Example: intake draft")]
    [InlineData("extract --help", "Example: intake extract")]
    [InlineData("compile --help", "Example: intake compile")]
    [InlineData("compile --help", "--edition")]
    public void Help_shows_an_example(string line, string example)
    {
        var (code, output, error) = Run(line);

        Assert.Equal(0, code);
        Assert.Contains(example, output, StringComparison.Ordinal);
        Assert.Equal("", error);
    }

    [Theory]
    [InlineData("all", "1.\tKeep deleted\nadded")]
    [InlineData("accepted", "1.\tKeep \nadded")]
    [InlineData("rejected", "1.\tKeep deleted\n")]
    public void Read_prints_a_paragraph_a_line_in_a_view(string view, string expected)
    {
        var file = folder.Write("a.html", "<ol><li>Keep <del cite=x>deleted</del></ol><p><ins cite=x>added</ins></p>");

        Assert.Equal((0, expected + "\n", ""), Run($"read {file} --view {view}"));
    }

    [Fact]
    public void Read_prints_the_document_as_JSON()
    {
        var (code, output, _) = Run($"read {folder.Write("a.txt", "One\n\nTwo")} --json");

        Assert.Equal(0, code);
        Assert.StartsWith("{\n  \"name\": \"a.txt\",\n  \"format\": \"text\",\n  \"paragraphs\": [", output, StringComparison.Ordinal);
        Assert.EndsWith("}\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_read_ends_with_one_and_its_finding() =>
        Assert.Equal(
            (1, "", "INT001 · \"a.bin\" is a file of an unknown kind, which is not read automatically; open the original and enter what it asks for.\n"),
            Run($"read {folder.Write("a.bin", "\0\u0001\u0002\u0003")}"));

    [Fact]
    public void Findings_of_a_file_that_was_read_go_beside_its_text() =>
        Assert.Equal(
            (0, "a\n", "INT005 · \"a.html\" holds hidden text, which was not used; look at the original if it matters.\n"),
            Run($"read {folder.Write("a.html", "<p>a<i style='display:none'>b</i>")}"));

    private static (int Code, string Output, string Error) Run(string line)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = CommandLine.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries), output, error, isTerminal: false);
        return (code, output.ToString(), error.ToString());
    }
}
