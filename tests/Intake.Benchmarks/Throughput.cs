using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Intake.Drafts;
using Intake.Extraction;
using Intake.Reading;
using Intake.Tests.Generation;

namespace Intake.Benchmarks;

/// <summary>Prints warm documents a second on one core, memory, and growth with the number of submissions.</summary>
internal static class Throughput
{
    private const int Mails = 48;
    private const int Rounds = 7;

    /// <summary>Enough for the runtime to compile the hot methods a second time, in the background.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);
    private static readonly Process Self = Process.GetCurrentProcess();

    /// <summary>Measures everything, a minute or two; returns the exit code.</summary>
    public static int Run()
    {
        // The threads made from here on inherit it; those of the runtime that were there before do little.
        if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows()) Self.ProcessorAffinity = 1;
        var work = new Workload();
        Row("one core, warm", "a second", "CPU ms each", "KiB each");
        foreach (var kind in Enum.GetValues<MailKind>())
        {
            var mails = work.Mails(kind, Mails);
            Extracted($"{kind} mail of 12 edits".ToLowerInvariant(), () => mails.Sum(m => work.Extract(m.Raw).Proposals.Length), Mails);
        }

        var draft = work.DraftFile;
        Extracted("draft of 130 paragraphs", () => ReadDraft(draft, work), 1);
        Peak();
        Console.WriteLine();
        Grow(work);
        Peak();
        Console.WriteLine();
        Scale.Head();
        foreach (var count in (int[])[193, 1000, 20_000]) Scale.Run(count);
        return 0;
    }

    private static void Peak()
    {
        Self.Refresh();
        Row("peak working set so far", Text(Self.PeakWorkingSet64 / 1048576.0, "0") + " MiB", "", "");
    }

    private static int ReadDraft(byte[] file, Workload work) => DraftReader.Read(DocumentReader.Read("draft.docx", file, work.Limits)).Provisions.Length;

    private static void Extracted(string name, Func<int> round, int documents)
    {
        var (wall, cpu) = Median(() => round());
        var before = GC.GetAllocatedBytesForCurrentThread();
        round();
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Row(name, Text(documents * 1000 / wall, "0"), Text(cpu / documents, "0.00"), Text(bytes / 1024.0 / documents, "0"));
    }

    /// <summary>Compiling and rendering 10, 193 and 1,000 submissions, and one more on top.</summary>
    private static void Grow(Workload work)
    {
        Row("submissions", "compile ms", "docx ms", "one more ms");
        var all = work.Submissions(1000);
        var rows = new List<(double Compile, double Render)>();
        var extra = work.Mails(MailKind.Tracked, 1, first: 1000)[0].Raw;
        foreach (var count in (int[])[10, 193, 1000])
        {
            ImmutableArray<Submission> some = [.. all.Take(count)];
            var compilation = work.Compile(some);
            var compile = Median(() => work.Compile(some));
            var render = Median(() => Workload.Render(compilation));
            var more = Median(() => Workload.Render(work.Compile(some.Add(work.Extract(extra)), compilation)));
            rows.Add((compile.Cpu, render.Cpu));
            Row(count.ToString(CultureInfo.InvariantCulture), Text(compile.Wall, "0.0"), Text(render.Wall, "0.0"), Text(more.Wall, "0.0"));
        }

        for (var i = 1; i < rows.Count; i++)
        {
            var sum = (rows[i].Compile + rows[i].Render) / (rows[i - 1].Compile + rows[i - 1].Render);
            Row(i == 1 ? "CPU growth 10 to 193" : "CPU growth 193 to 1000", Ratio(rows[i].Compile / rows[i - 1].Compile), Ratio(rows[i].Render / rows[i - 1].Render), "both " + Ratio(sum));
        }
    }

    /// <summary>Wall and CPU time of a round in milliseconds, each the median of the rounds.</summary>
    private static (double Wall, double Cpu) Median(Action round)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < WarmUp;) round();
        var wall = new List<double>();
        var cpu = new List<double>();
        for (var i = 0; i < Rounds; i++)
        {
            var before = Self.TotalProcessorTime;
            var start = Stopwatch.GetTimestamp();
            round();
            wall.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            Self.Refresh();
            cpu.Add((Self.TotalProcessorTime - before).TotalMilliseconds);
        }

        return (wall.Order().ElementAt(Rounds / 2), cpu.Order().ElementAt(Rounds / 2));
    }

    private static string Ratio(double value) => "x " + Text(value, "0.0");

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private static void Row(string name, string first, string second, string third) => Console.WriteLine($"{name,-28}{first,16}{second,16}{third,16}");
}
