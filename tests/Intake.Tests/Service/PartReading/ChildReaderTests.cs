using System.Diagnostics;
using System.Globalization;
using System.Text;
using Intake.Host;
using Intake.Reading;
using Intake.Rendering.Json;
using Intake.Service.PartReading;

namespace Intake.Tests.Service.PartReading;

/// <summary>A part read in a process of its own: the same document, and no harm whatever the part does.</summary>
public sealed class ChildReaderTests : IDisposable
{
    private static readonly ProgramStart Program = ProgramStart.Of(typeof(Parts).Assembly);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("a.txt", "text/plain", "1. États : « oui » — 第十二段\r\n\r\nтекст\0")]
    [InlineData("line\nbreak \"and\" quotes.html", "text/html", "<p>1. <del>States</del> <b>shall</b></p><p>2. الفقرة</p>")]
    [InlineData("--help", "", "no option")]
    public void The_child_reads_what_this_process_would(string name, string mediaType, string text)
    {
        var content = Encoding.UTF8.GetBytes(text);

        var document = Read(new PartReaderOptions { Program = Program }, content, name, mediaType);

        Assert.Equal(DocumentJson.Write(DocumentReader.Read(name, content, new Limits(), mediaType)), DocumentJson.Write(document));
    }

    [Theory]
    [InlineData("INT014", "exit code 139", "kill -SEGV $$")]
    [InlineData("INT014", "exit code 2", "exit 2")]
    [InlineData("INT014", "no document came back", "echo 'no document'")]
    [InlineData("INT014", "no document came back", "exit 0")]
    [InlineData("INT013", "300 MB", "echo 'Out of memory.' >&2; kill -ABRT $$")]
    [InlineData("INT013", "300 MB", "exit 3")]
    [InlineData("INT003", "1 MiB", "while :; do echo 0123456789012345678901234567890123456789; done")]
    [InlineData("INT012", "2 seconds", "cat >/dev/null; sleep 600")]
    [InlineData("INT012", "2 seconds", "sleep 600")]
    [InlineData("INT012", "2 seconds", "while :; do echo complaint >&2; done")]
    public void Whatever_becomes_of_the_child_is_a_finding(string code, string words, string script)
    {
        var options = new PartReaderOptions { Program = new ProgramStart("/bin/sh", ["-c", script]), DocumentBytes = 1 << 20, PartTime = TimeSpan.FromSeconds(code == "INT012" ? 2 : 60) };

        var finding = Assert.Single(Read(options, new byte[1 << 20]).Findings);

        Assert.Equal(code, finding.Code);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_that_is_not_there_is_a_finding() =>
        Assert.Equal("INT014", Assert.Single(Read(new PartReaderOptions { Program = new ProgramStart("/nowhere/intake", []) }, []).Findings).Code);

    [Fact]
    public void A_part_that_needs_more_memory_than_allowed_stops_the_child_alone()
    {
        var options = new PartReaderOptions { Program = Program, HeapBytes = 150_000_000 };

        var finding = Assert.Single(Read(options, Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("word word\n\n", 2_000_000))), "a.txt").Findings);

        Assert.Equal("INT013", finding.Code);
        Assert.Contains("150 MB", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_child_that_is_stopped_leaves_no_process_behind()
    {
        var options = new PartReaderOptions
        {
            Program = new ProgramStart("/bin/sh", ["-c", $"sleep 600 & echo $! > {folder.Root}/pid; yes"]),
            DocumentBytes = 1 << 16,
        };

        Read(options, []);

        var pid = int.Parse(File.ReadAllText(Path.Combine(folder.Root, "pid")), CultureInfo.InvariantCulture);
        Assert.True(SpinWait.SpinUntil(() => !IsRunning(pid), TimeSpan.FromMinutes(1)), "a process of the child still runs");
    }

    [Fact]
    public void A_child_knows_nothing_of_our_environment()
    {
        Environment.SetEnvironmentVariable("AzureWebJobsStorage", "a secret");
        try
        {
            Read(new PartReaderOptions { Program = new ProgramStart("/bin/sh", ["-c", $"env > {folder.Root}/env"]) }, []);
        }
        finally
        {
            Environment.SetEnvironmentVariable("AzureWebJobsStorage", null);
        }

        var known = File.ReadAllText(Path.Combine(folder.Root, "env"));
        Assert.DoesNotContain("secret", known, StringComparison.Ordinal);
        Assert.Contains("DOTNET_GCHeapHardLimit=11E1A300", known, StringComparison.Ordinal);
    }

    private static Document Read(PartReaderOptions options, byte[] content, string name = "a.pdf", string mediaType = "") =>
        new ChildReader(options, new Limits()).Read(name, content, mediaType, FileFormat.Pdf, options.PartTime);

    /// <summary>Whether a process runs; one that has ended and waits to be buried does not.</summary>
    private static bool IsRunning(int pid)
    {
        try
        {
            using var process = Process.GetProcessById(pid);
            return !process.HasExited && !File.ReadAllText($"/proc/{pid}/stat").Contains(") Z ", StringComparison.Ordinal);
        }
        catch (Exception e) when (e is ArgumentException or IOException or InvalidOperationException)
        {
            return false;
        }
    }
}
