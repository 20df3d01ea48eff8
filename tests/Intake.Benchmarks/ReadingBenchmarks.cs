using BenchmarkDotNet.Attributes;
using Intake.Drafts;
using Intake.Reading;
using Intake.Tests.Generation;

namespace Intake.Benchmarks;

/// <summary>Word files of 130 paragraphs.</summary>
public class ReadingBenchmarks
{
    private readonly Workload work = new();
    private byte[] draft = [];
    private byte[] copy = [];

    [GlobalSetup]
    public void Setup()
    {
        draft = work.DraftFile;
        var random = new Random(1);
        copy = WordFile.Tracked(CopyGenerator.Generate(work.Draft, 12, random, ["Mission", "Capital"], withMoves: true), random);
    }

    [Benchmark(Description = "draft of 130 paragraphs")]
    public int Draft() => DraftReader.Read(DocumentReader.Read("draft.docx", draft, work.Limits)).Provisions.Length;

    [Benchmark(Description = "tracked copy as a document")]
    public int TrackedCopy() => DocumentReader.Read("copy.docx", copy, work.Limits).Paragraphs.Length;
}
