using System.Globalization;
using Intake.Extraction;
using Intake.Rendering.Json;
using Intake.Service.Pipeline;
using Intake.Service.Serving;
using Intake.Service.Storing;
using Intake.Tests.Service.Pipeline;
using Microsoft.Extensions.Time.Testing;
using MimeKit;
using Xunit.Abstractions;

namespace Intake.Tests.Service.Hostile;

/// <summary>Every hostile mail through the whole pipeline, in a process with little memory: each comes to one end, and none keeps the others from theirs.</summary>
public sealed class HostileWalkTests(ITestOutputHelper output) : IDisposable
{
    private const long HeapBytes = 640L << 20;
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Each_comes_to_one_end_with_a_sentence_and_the_compilation_is_made()
    {
        var mailbox = Path.Combine(folder.Root, EmbeddedService.Mailbox);
        Directory.CreateDirectory(mailbox);
        var mails = new Dictionary<string, (string Name, byte[] Raw)>(StringComparer.Ordinal);
        foreach (var (name, make) in HostileMails.All)
        {
            var raw = make();
            mails.Add(MailId.Of(raw), (name, raw));
            output.WriteLine($"{MailId.Of(raw)[..12]} {name}");
            await File.WriteAllBytesAsync(Path.Combine(mailbox, MailId.Of(raw) + ".eml"), raw);
        }

        using (var process = new ServeProcess([("DOTNET_GCHeapHardLimit", HeapBytes.ToString("X", CultureInfo.InvariantCulture))], ["--data", folder.Root, "--port", "0", "--key", "k"]))
        {
            await process.Until($": {mails.Count + TestPipeline.SampleMails().Count} mails", seconds: 300);
            for (var i = 0; i < 1_200 && Replies().Count() < mails.Count + TestPipeline.SampleMails().Count; i++) await Task.Delay(50);
            output.WriteLine($"{process.PeakMiB} MiB at most");
            Assert.True(process.IsRunning);
            process.Kill();
        }

        var storage = StorageAccess.OfFolder(Path.Combine(folder.Root, EmbeddedService.Store), new FakeTimeProvider());
        foreach (var (id, (name, raw)) in mails)
        {
            var record = SubmissionJson.Read((await storage.Blobs.Read(ExtractStage.Record("quiet-zones-draft1", id), None))!.Content.Span);
            output.WriteLine($"{name}: {record.Disposition}; {record.Reason} {string.Join(" ", record.Findings.Select(f => f.Message).Distinct().Take(3))}");
            Assert.Equal(id, record.Id);
            Assert.All(record.Findings.Select(f => f.Message), sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
            Assert.True(record.Disposition == Disposition.Submission || record.Reason is { Length: > 1 }, name);
            Assert.True(record.Disposition != Disposition.Submission || !record.Ledger.IsEmpty, name);
            Assert.Equal(raw, (await storage.Blobs.Read(MailId.Blob(id), None))!.Content.ToArray());
        }

        Assert.Equal(ReplyIds().Order(StringComparer.Ordinal), ReplyIds().Distinct().Order(StringComparer.Ordinal));
        Assert.All(Directory.EnumerateFiles(Path.Combine(folder.Root, EmbeddedService.Outbox)), Harmless);
    }

    /// <summary>At most one answer to a mail, plain, to the address that the border vouches for, with nothing in it that could turn the text round.</summary>
    private static void Harmless(string path)
    {
        var receipt = MimeMessage.Load(path);
        Assert.EndsWith(".example", Assert.Single(receipt.To.Mailboxes).Address, StringComparison.Ordinal);
        var text = Assert.IsType<TextPart>(receipt.Body).Text;
        Assert.DoesNotContain(text, c => char.IsControl(c) && c is not ('\n' or '\r') || c is '\u202E' or '\u2066');
    }

    private IEnumerable<string> Replies() =>
        Directory.EnumerateFiles(Path.Combine(folder.Root, EmbeddedService.Store, Containers.Replies), "*.json", SearchOption.AllDirectories).Where(f => !f.Contains("receipt_tallies", StringComparison.Ordinal));

    private IEnumerable<string> ReplyIds() => Replies().Select(Path.GetFileName)!;
}
