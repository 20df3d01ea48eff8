using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Intake.Extraction;
using Intake.Tests.Generation;

namespace Intake.Benchmarks;

/// <summary>Prints warm documents a second on one core, memory, and growth with the number of submissions.</summary>
internal static class Throughput
{
    private const int Mails = 48;
    private const int Rounds = 7;
    private const int WarmRounds = 3;
    private static readonly Process Self = Process.GetCurrentProcess();

    /// <summary>Measures everything, a minute or two; returns the exit code.</summary>
    public static int Run()
    {
        if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows()) Self.ProcessorAffinity = 1;
        var work = new Workload();
        Row("one core, warm", "a second", "ms each", "CPU ms each");
        foreach (var kind in Enum.GetValues<MailKind>())
        {
            var mails = work.Mails(kind, Mails);
            Extracted($"{kind} mail of 12 edits".ToLowerInvariant(), () => mails.Sum(m => work.Extract(m.Raw).Proposals.Length), Mails);
        }

        Extracted("draft of 130 paragraphs", () => ReadDraft(work), 1);
        Console.WriteLine();
        Grow(work);
        Self.Refresh();
        Row("peak working set", Text(Self.PeakWorkingSet64 / 1048576.0, "0") + " MiB", "", "");
        return 0;
    }

    private static int ReadDraft(Workload work) =>
        Drafts.DraftReader.Read(Reading.DocumentReader.Read("draft.docx", work.DraftFile, work.Limits)).Provisions.Length;

    private static void Extracted(string name, Func<int> round, int documents)
    {
        var (wall, cpu) = Median(() => round());
        Row(name, Text(documents * 1000 / wall, "0"), Text(wall / documents, "0.00"), Text(cpu / documents, "0.00"));
    }

    /// <summary>Compiling and rendering 10, 193 and 1,000 submissions, and one more on top.</summary>
    private static void Grow(Workload work)
    {
        Row("submissions", "compile ms", "docx ms", "one more ms");
        var all = work.Submissions(1000);
        var extra = work.Mails(MailKind.Tracked, 1, first: 1000)[0].Raw;
        var cpu = new List<double>();
        foreach (var count in (int[])[10, 193, 1000])
        {
            ImmutableArray<Submission> some = [.. all.Take(count)];
            var compilation = work.Compile(some);
            var compile = Median(() => work.Compile(some));
            var render = Median(() => Workload.Render(compilation));
            var more = Median(() => Workload.Render(work.Compile(some.Add(work.Extract(extra)))));
            cpu.Add(compile.Cpu + render.Cpu);
            Row(count.ToString(CultureInfo.InvariantCulture), Text(compile.Wall, "0.0"), Text(render.Wall, "0.0"), Text(more.Wall, "0.0"));
        }

        Row("growth of CPU", $"10→193 {Text(cpu[1] / cpu[0], "0.0")}×", $"193→1000 {Text(cpu[2] / cpu[1], "0.0")}×", "");
    }

    /// <summary>Wall and CPU time of a round in milliseconds, each the median of the rounds.</summary>
    private static (double Wall, double Cpu) Median(Action round)
    {
        for (var i = 0; i < WarmRounds; i++) round();
        var wall = new List<double>();
        var cpu = new List<double>();
        for (var i = 0; i < Rounds; i++)
        {
            var before = Self.TotalProcessorTime;
            var watch = Stopwatch.StartNew();
            round();
            wall.Add(watch.Elapsed.TotalMilliseconds);
            Self.Refresh();
            cpu.Add((Self.TotalProcessorTime - before).TotalMilliseconds);
        }

        return (wall.Order().ElementAt(Rounds / 2), cpu.Order().ElementAt(Rounds / 2));
    }

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private static void Row(string name, string first, string second, string third) => Console.WriteLine($"{name,-28}{first,16}{second,16}{third,16}");
}
