using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Intake.Compiling;
using Intake.Extraction;
using Intake.Rendering.Docx;
using Intake.Rendering.Docx.Tracked;
using Intake.Rendering.Html;
using Intake.Rendering.Json;
using Intake.Rendering.Xlsx;
using Intake.Tests.Generation;

namespace Intake.Benchmarks;

/// <summary>Prints what one consultation costs from its mails or records to its files, cold, and what one more submission costs on top.</summary>
internal static class Scale
{
    /// <summary>From here on the submissions are the records of a public consultation, and nothing is extracted.</summary>
    private const int Public = 10_000;
    private const int Texts = 20;

    private static readonly (string Name, Action<Compilation, Stream> Write)[] Editions =
    [
        ("docx", CompilationDocx.Write), ("tracked", TrackedDocx.Write), ("xlsx", CompilationXlsx.Write), ("html", CompilationHtml.Write), ("json", CompilationJson.Write),
    ];

    /// <summary>The head of the rows.</summary>
    public static void Head() => Console.WriteLine(string.Join(
        "  ", (string[])["submissions", "extract s", "compile s", "peak MiB", .. Editions.Select(e => $"{e.Name} s (KiB)"), "peak MiB", "one more ms", "% of compile", "% of all"]));

    /// <summary>One row; CPU times, and the peaks of this process after compiling and after the files. The mails are written by another process, and read one by one.</summary>
    /// <param name="count">Submissions.</param>
    /// <param name="folder">Takes the files; null to keep none.</param>
    public static int Run(int count, string? folder = null)
    {
        var own = Directory.CreateTempSubdirectory("intake-scale");
        try
        {
            Run(count, Directory.CreateDirectory(folder ?? Path.Combine(own.FullName, "out")).FullName, own.FullName);
            return 0;
        }
        finally
        {
            own.Delete(recursive: true);
        }
    }

    private static void Run(int count, string folder, string input)
    {
        var mails = count < Public ? ColdInput.WrittenApart(input, count + 1) : [];
        var work = new Workload();
        ImmutableArray<Submission> records = [];
        var extract = Cpu(() => records = [.. mails.Select(mail => work.Extract(File.ReadAllBytes(mail)))]);
        if (count >= Public) records = CampaignGenerator.Generate(work.Draft, Texts, count * 9 / 10 / Texts, (count / 10) + 1, 1);
        var all = records[..^1];
        var compilation = new Compilation { Title = "" };
        var compile = Cpu(() => compilation = work.Compile(all));
        var compiled = Peak();
        var rendered = Editions.Select(e => Rendered(e.Write, compilation, Path.Combine(folder, e.Name is "tracked" ? "tracked.docx" : $"compilation.{e.Name}"))).ToList();
        var written = Peak();
        var more = Enumerable.Range(0, 5).Select(_ => Cpu(() => work.Compile(records, compilation))).Order().ElementAt(2);
        var full = Enumerable.Range(0, 3).Select(_ => Cpu(() => work.Compile(records))).Order().ElementAt(1);
        Console.WriteLine(string.Join(
            "  ",
            (string[])
            [
                count.ToString(CultureInfo.InvariantCulture),
                Text(extract, "0.00"),
                Text(compile, "0.00"),
                compiled,
                .. rendered.Select(r => $"{Text(r.Seconds, "0.00")} ({Text(r.Bytes / 1024.0, "0")})"),
                written,
                Text(more * 1000, "0"),
                Text(100 * more / full, "0.0"),
                Text(100 * more / (full + rendered.Sum(r => r.Seconds)), "0.0"),
            ]));
    }

    private static (double Seconds, long Bytes) Rendered(Action<Compilation, Stream> write, Compilation compilation, string file)
    {
        using var stream = File.Create(file);
        var seconds = Cpu(() => write(compilation, stream));
        return (seconds, stream.Length);
    }

    private static string Peak()
    {
        using var self = Process.GetCurrentProcess();
        return Text(self.PeakWorkingSet64 / 1048576.0, "0");
    }

    private static double Cpu(Action action)
    {
        using var self = Process.GetCurrentProcess();
        var before = self.TotalProcessorTime;
        action();
        self.Refresh();
        return (self.TotalProcessorTime - before).TotalSeconds;
    }

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
