using System.Globalization;
using System.Text;
using Intake.Service.Consultations;
using Intake.Service.Pipeline;
using Intake.Service.Storing;
using Microsoft.Extensions.Time.Testing;

namespace Intake.Tests.Service.Pipeline;

/// <summary>When a mail counts as received: by the border's time, else since it is in our hands, and where that leaves doubt at the deadline, a sentence says so.</summary>
public sealed class ReceivedTimeTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly DateTimeOffset Deadline = new(2026, 10, 30, 16, 0, 0, TimeSpan.Zero);

    /// <summary>Minutes from the deadline: the border's time, the sender's date, when somebody put it there, when it was stored under its id; and what comes of it.</summary>
    [Theory]
    [InlineData(null, -90, -60, 10, -60, true, "INT067")] // put into the container in time, found later
    [InlineData(null, -90, -60, -50, -60, true, null)]
    [InlineData(null, -90, 5, 10, 5, false, "INT066")]
    [InlineData(null, -90, null, 10, 10, false, "INT066")] // came by the webhook without a trace, dated before
    [InlineData(null, 3, null, 10, 10, false, null)] // dated after, too
    [InlineData(null, null, null, 10, 10, false, null)]
    [InlineData(null, 30, null, -10, -10, true, null)] // a clock of the sender's that is wrong
    [InlineData(-5, -90, null, 10, -5, true, null)]
    [InlineData(5, -90, -60, 10, 5, false, null)]
    public async Task The_border_says_it_or_when_we_had_it(int? border, int? date, int? put, int stored, int received, bool isOnTime, string? code)
    {
        var clock = new FakeTimeProvider(At(-24 * 60));
        var storage = await TestPipeline.Sample(clock);
        using var pipeline = new TestPipeline(storage, clock, new RecordingSender());
        var raw = Mail(border, date);
        if (put is { } name)
        {
            clock.SetUtcNow(At(name));
            await storage.Blobs.Create(BlobName.Given(Containers.Mail, "Comments of Chad.EML")!, raw, None);
        }

        clock.SetUtcNow(At(stored));
        await pipeline.Get<ExtractStage>().Run(put is null ? await pipeline.Get<ReceiveStage>().Receive(raw, None) : "Comments of Chad.EML", None);

        var mail = Assert.Single((await pipeline.Get<SubmissionRecords>().Load((await pipeline.Get<ConsultationStore>().Find("quiet-zones-draft1", None))!, None)).Submissions);
        Assert.Equal((At(received), isOnTime), (mail.ReceivedAt!.Value.ToUniversalTime(), mail.OnTime));
        Assert.Equal(code, mail.Findings.Select(f => f.Code).SingleOrDefault(c => c is "INT066" or "INT067"));
        Assert.Equal([MailId.Of(raw) + ".eml"], await storage.Blobs.List(Containers.Mail, "", None).Select(e => e.Name.Path).Where(MailId.IsMail).ToListAsync());
    }

    private static DateTimeOffset At(int minutes) => Deadline + TimeSpan.FromMinutes(minutes);

    private static byte[] Mail(int? border, int? date)
    {
        static string Written(int minutes) => At(minutes).ToString("ddd, dd MMM yyyy HH:mm:ss", CultureInfo.InvariantCulture) + " +0000";
        return Encoding.ASCII.GetBytes(
            (border is { } b ? $"Received: from a.example by mx.example.net; {Written(b)}\r\n" : "") + (date is { } d ? $"Date: {Written(d)}\r\n" : "")
            + "Message-ID: <t@b.example>\r\nFrom: a@b.example\r\nSubject: Draft 1\r\n\r\nPara 8: replace \"do not increase\" with \"decrease\".\r\n");
    }
}
