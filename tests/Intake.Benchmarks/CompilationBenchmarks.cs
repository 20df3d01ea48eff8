using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Intake.Compiling;
using Intake.Extraction;
using Intake.Tests.Generation;

namespace Intake.Benchmarks;

/// <summary>Stored submissions of 12 edits each to a compilation and its Word file.</summary>
public class CompilationBenchmarks
{
    private readonly Workload work = new();
    private ImmutableArray<Submission> submissions = [];
    private Compilation compilation = new() { Title = "" };
    private byte[] next = [];

    /// <summary>How many mails were received.</summary>
    [Params(10, 193, 1000)]
    public int Received { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        submissions = work.Submissions(Received);
        compilation = work.Compile(submissions);
        next = work.Mails(MailKind.Tracked, 1, Received)[0].Raw;
    }

    [Benchmark(Description = "compile")]
    public int Compile() => work.Compile(submissions).Provisions.Length;

    [Benchmark(Description = "write compilation.docx")]
    public long Render() => Workload.Render(compilation);

    [Benchmark(Description = "one more tracked mail, to the new compilation.docx")]
    public long OneMore() => Workload.Render(work.Compile(submissions.Add(work.Extract(next))));
}
