using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Intake.Tests.Generation;

namespace Intake.Benchmarks;

/// <summary>Mails of 12 edits, from raw bytes to the submission record; one operation is one mail.</summary>
public class ExtractionBenchmarks
{
    private const int Mails = 8;
    private readonly Workload work = new();
    private ImmutableArray<GeneratedMail> mails = [];

    /// <summary>The form of the mails.</summary>
    [Params(nameof(MailKind.Tracked), nameof(MailKind.Silent), nameof(MailKind.Prose), nameof(MailKind.Marked))]
    public string Form { get; set; } = nameof(MailKind.Tracked);

    [GlobalSetup]
    public void Setup() => mails = work.Mails(Enum.Parse<MailKind>(Form), Mails);

    [Benchmark(Description = "extract a mail", OperationsPerInvoke = Mails)]
    public int Extract() => mails.Sum(m => work.Extract(m.Raw).Proposals.Length);
}
