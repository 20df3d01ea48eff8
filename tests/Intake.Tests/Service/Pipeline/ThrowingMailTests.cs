using System.Text;
using System.Text.RegularExpressions;
using Intake.Extraction;
using Intake.Rendering.Json;
using Intake.Service.Pipeline;
using Intake.Service.Storing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Intake.Tests.Service.Pipeline;

/// <summary>A record over which the compiler fails: its mail stands in the compilation as held, every other is in, and an alarm is given.</summary>
public sealed class ThrowingMailTests
{
    private const string Consultation = "quiet-zones-draft1";
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 10, 12, 8, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task The_compilation_is_made_without_it_and_says_so()
    {
        var storage = await TestPipeline.Sample(clock);
        using var log = new KeptLog();
        using var pipeline = new TestPipeline(storage, clock, new RecordingSender(), log: log);
        var ids = new List<string>();
        foreach (var mail in TestPipeline.SampleMails())
        {
            ids.Add(await pipeline.Get<ReceiveStage>().Receive(mail, None));
            await pipeline.Get<ExtractStage>().Run(ids[^1], None);
        }

        var without = await Json(storage, (await pipeline.Get<CompileStage>().Run(Consultation, None))!);
        var bad = new string('5', 64);
        var good = await Record(storage, ids[0]);
        await storage.Blobs.Create(ExtractStage.Record(Consultation, bad), SubmissionJson.Write(good with { Id = bad, MessageId = "bad@mission-ury.example" }), None);
        // No record that can be read makes the compiler fail, as far as we know: it is given one with an operation that does not exist.
        pipeline.Get<SubmissionRecords>().Seen(Consultation)[(bad, 0)] =
            (await State(storage, bad), good with { Id = bad, MessageId = "bad@mission-ury.example", Proposals = [.. good.Proposals.Select((p, i) => p with { Id = $"{bad[..12]}-{i + 1}", Operation = (Operation)99 })] });

        var latest = (await pipeline.Get<CompileStage>().Run(Consultation, None))!;

        Assert.Equal(ids.Append(bad).Order(StringComparer.Ordinal), latest.Manifest.Submissions);
        Assert.Equal(bad, Assert.Single(latest.Manifest.SetAside));
        var json = await Json(storage, latest);
        Assert.Equal(Proposals(without), Proposals(json));
        Assert.Contains("Held: it stops the reader.", json, StringComparison.Ordinal);
        var alarm = Assert.Single(log.Said, s => s.Level == LogLevel.Error);
        Assert.Contains($"Mail {bad} stops the compiler. It is listed as held, the others are in.", alarm.Text, StringComparison.Ordinal);
        Assert.Equal(latest.Manifest.Key, (await pipeline.Get<CompileStage>().Run(Consultation, None))!.Manifest.Key);
        Assert.True(await pipeline.Get<CompileStage>().IsCurrent((await pipeline.Get<Intake.Service.Consultations.ConsultationStore>().Find(Consultation, None))!, None));
    }

    private static async Task<string> Json(Storage storage, Latest latest) =>
        Encoding.UTF8.GetString((await storage.Blobs.Read(CompileStage.File(Consultation, latest.Manifest.Key, "compilation.json"), None))!.Content.Span);

    /// <summary>The ids of the proposals in a compilation.</summary>
    private static IReadOnlyList<string> Proposals(string json) => [.. Regex.Matches(json, "\"([0-9a-f]{12}-[0-9]+)\"").Select(m => m.Groups[1].Value)];

    private static async Task<string> State(Storage storage, string id) => (await storage.Blobs.List(Containers.Submissions, $"{Consultation}/{id}.json", None).FirstAsync()).State;

    private static async Task<Submission> Record(Storage storage, string id) =>
        SubmissionJson.Read((await storage.Blobs.Read(ExtractStage.Record(Consultation, id), None))!.Content.Span);
}
