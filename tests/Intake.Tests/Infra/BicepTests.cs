using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using Intake.Service.Storing;

namespace Intake.Tests.Infra;

/// <summary>The infrastructure compiles without a warning: a misspelt property is only a warning to the compiler.</summary>
public sealed partial class BicepTests
{
    private static readonly string Folder = Path.Combine(SourceTree.Root, "infra");

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder).Select(f => Path.GetFileName(f)!).Where(f => f.EndsWith(".bicep", StringComparison.Ordinal) || f.EndsWith(".bicepparam", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_compiles_without_a_warning(string file) => Assert.Equal("", Complaints(Path.Combine(Folder, file)));

    [Fact]
    public void A_misspelt_property_would_be_noticed()
    {
        using var folder = new TemporaryFolder();
        foreach (var path in Directory.EnumerateFiles(Folder, "*.bicep", SearchOption.AllDirectories))
            folder.Write(Path.GetRelativePath(Folder, path), File.ReadAllText(path).Replace("httpsOnly:", "httpOnly:", StringComparison.Ordinal));

        Assert.Contains("httpOnly", Complaints(Path.Combine(folder.Root, "main.bicep")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_account_has_the_containers_and_queues_of_the_service()
    {
        var storage = File.ReadAllText(Path.Combine(Folder, "modules", "storage.bicep"));

        Assert.Equal(Containers.All, List(storage, "containers"));
        Assert.Equal(Queues.All, List(storage, "queues"));
    }

    [Fact]
    public void New_mails_are_told_to_the_function_that_reads_them_and_unfinished_uploads_are_not()
    {
        var events = File.ReadAllText(Path.Combine(Folder, "events.bicep"));

        Assert.Contains("functionName=Host.Functions.ExtractEdits&", events, StringComparison.Ordinal);
        Assert.Contains($"/containers/{Containers.Mail}/'", events, StringComparison.Ordinal);
        Assert.Contains("values: ['PutBlob', 'PutBlockList', 'FlushWithClose']", events, StringComparison.Ordinal);
    }

    private static IEnumerable<string> List(string source, string name) =>
        Quoted().Matches(Regex.Match(source, $@"^var {name} = \[(.*)\]$", RegexOptions.Multiline).Groups[1].Value).Select(m => m.Groups[1].Value);

    private static string Complaints(string path)
    {
        var tool = typeof(BicepTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Bicep").Value!;
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(tool, File.GetUnixFileMode(tool) | UnixFileMode.UserExecute);
        var start = new ProcessStartInfo(tool) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in (string[])[path.EndsWith(".bicepparam", StringComparison.Ordinal) ? "build-params" : "build", path, "--stdout"]) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var complaints = process.StandardError.ReadToEnd();
        Assert.NotEmpty(output.Result);
        process.WaitForExit();
        return complaints;
    }

    [GeneratedRegex("'([^']+)'", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}
