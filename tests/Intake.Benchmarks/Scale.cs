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
    private const int Batch = 50;

    private static readonly (string Name, Action<Compilation, Stream> Write)[] Editions =
    [
        ("docx", CompilationDocx.Write), ("tracked", TrackedDocx.Write), ("xlsx", CompilationXlsx.Write), ("html", CompilationHtml.Write), ("json", CompilationJson.Write),
    ];

    /// <summary>The head of the rows.</summary>
    public static void Head() =>
        Console.WriteLine(string.Join("  ", (string[])["submissions", "extract s", "compile s", .. Editions.Select(e => $"{e.Name} s (KiB)"), "one more ms", "% of compile", "% of all", "peak MiB"]));

    /// <summary>One row; CPU times. The peak is that of the process so far.</summary>
    /// <param name="count">Submissions.</param>
    /// <param name="folder">Takes the files; null to keep none.</param>
    public static int Run(int count, string? folder = null)
    {
        var work = new Workload();
        var (records, extract) = count < Public ? Extracted(work, count + 1) : (CampaignGenerator.Generate(work.Draft, Texts, count * 9 / 10 / Texts, (count / 10) + 1, 1), 0);
        var all = records[..^1];
        var compilation = new Compilation { Title = "" };
        var compile = Cpu(() => compilation = work.Compile(all));
        var rendered = Editions.Select(e => Rendered(e.Write, compilation, folder is null ? null : Path.Combine(folder, e.Name is "tracked" ? "tracked.docx" : $"compilation.{e.Name}"))).ToList();
        Compilation next = compilation;
        var more = Enumerable.Range(0, 5).Select(_ => Cpu(() => next = work.Compile(records, compilation))).Order().ElementAt(2);
        var full = Enumerable.Range(0, 3).Select(_ => Cpu(() => next = work.Compile(records))).Order().ElementAt(1);
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(string.Join(
            "  ",
            (string[])
            [
                count.ToString(CultureInfo.InvariantCulture),
                Text(extract, "0.00"),
                Text(compile, "0.00"),
                .. rendered.Select(r => $"{Text(r.Seconds, "0.00")} ({Text(r.Bytes / 1024.0, "0")})"),
                Text(more * 1000, "0"),
                Text(100 * more / full, "0.0"),
                Text(100 * more / (full + rendered.Sum(r => r.Seconds)), "0.0"),
                Text(self.PeakWorkingSet64 / 1048576.0, "0"),
            ]));
        return 0;
    }

    private static (ImmutableArray<Submission> Records, double Seconds) Extracted(Workload work, int count)
    {
        var records = ImmutableArray.CreateBuilder<Submission>(count);
        var seconds = 0.0;
        for (var first = 0; first < count; first += Batch)
        {
            var mails = Enumerable.Range(first, Math.Min(Batch, count - first)).Select(work.Raw).ToList();
            seconds += Cpu(() => records.AddRange(mails.Select(work.Extract)));
        }

        return (records.MoveToImmutable(), seconds);
    }

    private static (double Seconds, long Bytes) Rendered(Action<Compilation, Stream> write, Compilation compilation, string? file)
    {
        using var stream = new MemoryStream();
        var seconds = Cpu(() => write(compilation, stream));
        if (file is not null) File.WriteAllBytes(file, stream.ToArray());
        return (seconds, stream.Length);
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
