using Intake.Extraction;
using Intake.Extraction.Reviews;
using Intake.Service.Consultations;
using Intake.Service.Pipeline;
using Microsoft.Extensions.Time.Testing;

namespace Intake.Tests.Service.Pipeline;

public sealed class ReviewStageTests
{
    private const string Consultation = "quiet-zones-draft1";
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 10, 12, 8, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task A_decision_is_in_the_next_compilation_and_an_undone_one_in_none_while_the_record_stays()
    {
        var storage = await TestPipeline.Sample(clock);
        using var pipeline = new TestPipeline(storage, clock, new RecordingSender());
        var id = await Read(pipeline, mail: 0);
        var record = (await storage.Blobs.Read(ExtractStage.Record(Consultation, id), None))!.Content.ToArray();
        var before = (await pipeline.Get<CompileStage>().Run(Consultation, None))!;

        var (review, whyNot) = await pipeline.Get<ReviewStage>().Decide(id, new Decision { Key = "a", Kind = DecisionKind.Refuse, Why = "sent in error" }, "Ms. Officer", None);
        var refused = (await pipeline.Get<CompileStage>().Run(Consultation, None))!;
        var submission = Assert.Single((await pipeline.Get<SubmissionRecords>().Load((await pipeline.Get<ConsultationStore>().Find(Consultation, None))!, None)).Submissions);
        await pipeline.Get<ReviewStage>().Decide(id, new Decision { Key = "b", Kind = DecisionKind.Undo, Undoes = "a" }, "Ms. Officer", None);
        var undone = (await pipeline.Get<CompileStage>().Run(Consultation, None))!;

        Assert.Null(whyNot);
        Assert.Equal(("Ms. Officer", clock.GetUtcNow()), (review!.Decisions[0].By, review.Decisions[0].At));
        Assert.Equal((Disposition.Rejected, "Refused by an officer: sent in error."), (submission.Disposition, submission.Reason));
        Assert.NotEqual(Document(before), Document(refused));
        Assert.Equal(Document(before), Document(undone));
        Assert.Equal([id], undone.Manifest.Reviews);
        Assert.Equal(record, (await storage.Blobs.Read(ExtractStage.Record(Consultation, id), None))!.Content.ToArray());
    }

    [Fact]
    public async Task Of_many_who_decide_at_once_each_counts_and_one_that_is_sent_again_counts_once()
    {
        var storage = await TestPipeline.Sample(clock);
        using var pipeline = new TestPipeline(storage, clock, new RecordingSender());
        var id = await Read(pipeline, mail: 0);

        await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(() =>
            pipeline.Get<ReviewStage>().Decide(id, new Decision { Key = $"k{i % 8}", Kind = DecisionKind.Proponents, Proponents = ["Chad"] }, "officer", None))));

        Assert.Equal(Enumerable.Range(0, 8).Select(i => $"k{i}"), (await pipeline.Get<ReviewStage>().Of(id, None))!.Decisions.Select(d => d.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_cannot_be_decided_is_told_and_not_kept()
    {
        var storage = await TestPipeline.Sample(clock);
        using var pipeline = new TestPipeline(storage, clock, new RecordingSender());
        var id = await Read(pipeline, mail: 0);

        Assert.Equal((null, "There is no such decision to undo."), await pipeline.Get<ReviewStage>().Decide(id, new Decision { Key = "a", Kind = DecisionKind.Undo, Undoes = "x" }, "officer", None));
        Assert.Equal((null, null), await pipeline.Get<ReviewStage>().Decide(new string('0', 64), new Decision { Key = "a", Kind = DecisionKind.Release }, "officer", None));
        Assert.Empty((await pipeline.Get<ReviewStage>().Of(id, None))!.Decisions);
    }

    private static async Task<string> Read(TestPipeline pipeline, int mail)
    {
        var id = await pipeline.Get<ReceiveStage>().Receive(TestPipeline.SampleMails()[mail], None);
        await pipeline.Get<ExtractStage>().Run(id, None);
        return id;
    }

    private static string Document(Latest latest) => latest.Manifest.Files.Single(f => f.Name == "compilation.json").Sha256;
}
