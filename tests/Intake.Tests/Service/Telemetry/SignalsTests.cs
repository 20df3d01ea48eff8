using System.Diagnostics.Metrics;
using System.Reflection;
using System.Text.RegularExpressions;
using Intake.Service.MailOut;
using Intake.Service.Pipeline;
using Intake.Service.Telemetry;
using Intake.Tests.Service.Hostile;
using Intake.Tests.Service.Pipeline;
using Intake.Tests.Service.Recognizing;
using Microsoft.Extensions.Time.Testing;

namespace Intake.Tests.Service.Telemetry;

/// <summary>What the pipeline tells of itself: one trace from mail to receipt, and never a word of the mail.</summary>
public sealed partial class SignalsTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_mail_is_one_trace_from_receipt_to_reply_also_where_each_stage_has_a_process_of_its_own()
    {
        using var emitted = new Emitted();
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 10, 12, 13, 21, 0, TimeSpan.Zero));
        var storage = await TestPipeline.Sample(clock);
        var sender = new RecordingSender();
        string id;
        using (var first = new TestPipeline(storage, clock, sender)) id = await first.Get<ReceiveStage>().Receive(TestPipeline.SampleMails()[0], None);
        using (var second = new TestPipeline(storage, clock, sender)) await second.Get<ExtractStage>().Run(id, None);
        clock.Advance(TimeSpan.FromMinutes(1));
        using (var third = new TestPipeline(storage, clock, sender)) await third.Drain();

        var spans = emitted.Spans.Where(s => s.GetTagItem("intake.mail") as string == id).ToList();

        Assert.Equal(["receive", "extract", "reply"], spans.Select(s => s.OperationName));
        Assert.All(spans, s => Assert.Equal(id[..32], s.TraceId.ToHexString()));
        Assert.Single(sender.Taken);
        Assert.Superset(new HashSet<string> { "intake.mails", "intake.mail.age", "intake.proposals", "intake.receipts", "intake.compile.time" }, emitted.Instruments.ToHashSet());
    }

    [Fact]
    public async Task No_span_measurement_or_line_of_the_log_holds_a_word_of_the_mail_even_when_the_reader_fails_over_it()
    {
        using var emitted = new Emitted();
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 10, 12, 13, 21, 0, TimeSpan.Zero));
        var storage = await TestPipeline.Sample(clock);
        var mail = Mime.Bytes(Mime.Head("marked", local: "quokkalocal", subject: "quokkasubject") + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nPara 8: replace \"do not increase\" with \"quokkabody\".\r\n"
            + "--b\r\nContent-Type: image/png; name=quokkafile.png\r\nContent-Transfer-Encoding: base64\r\n\r\n" + Convert.ToBase64String(Letter.Picture.Png()) + "\r\n--b--\r\n");
        var recognizer = new ThrowingRecognizer(() => new InvalidOperationException("quokkamessage", new FormatException("quokkainner")));
        using var pipeline = new TestPipeline(storage, clock, new RecordingSender { Answer = _ => SendEnd.Refused }, null, parts: recognizer.Parts(), log: emitted);

        var id = await pipeline.Get<ReceiveStage>().Receive(mail, None);
        await Assert.ThrowsAsync<StageFaultException>(() => pipeline.Get<ExtractStage>().Run(id, None));
        await pipeline.Get<ReconcileStage>().Run(TimeSpan.FromMinutes(-1), None);
        recognizer.Times = 0;
        await pipeline.Get<ExtractStage>().Run(id, None);
        clock.Advance(TimeSpan.FromMinutes(1));
        await pipeline.Drain();

        Assert.Contains(emitted.Words, w => w.Contains("refuses receipt", StringComparison.Ordinal));
        Assert.Contains(emitted.Words, w => w.Contains("InvalidOperationException, caused by FormatException", StringComparison.Ordinal));
        Assert.DoesNotContain(emitted.Words, w => w.Contains("quokka", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void An_alarm_asks_for_signals_that_there_are()
    {
        var alarms = File.ReadAllText(Path.Combine(SourceTree.Root, "infra", "modules", "alarms.bicep"));
        var instruments = typeof(Signals).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => f.GetValue(null)).OfType<Instrument>().Select(i => i.Name).ToHashSet();
        var ends = Enum.GetNames<SendEnd>().Concat(Enum.GetNames<ReplyState>()).ToHashSet();

        var named = Quoted().Matches(alarms).Select(m => m.Groups[1].Value).Where(n => n.StartsWith("intake", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(named);
        Assert.All(named, n => Assert.Contains(n, instruments));
        Assert.All(Ends().Match(alarms).Groups[1].Value.Split(", ").Select(e => e.Trim('"')), e => Assert.Contains(e, ends));
    }

    [GeneratedRegex("\"([^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"customDimensions\.end\) in \(([^)]*)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Ends();
}
