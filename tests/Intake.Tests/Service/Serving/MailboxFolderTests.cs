using Intake.Service.Pipeline;
using Intake.Service.Serving;
using Intake.Service.Storing;
using Intake.Tests.Service.MailIn;
using Intake.Tests.Service.Storing;
using Microsoft.Extensions.Logging;

namespace Intake.Tests.Service.Serving;

/// <summary>A folder of mails: what cannot be taken in stays, and its name, which is often the subject, is not told.</summary>
public sealed class MailboxFolderTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly TemporaryFolder folder = new();
    private readonly ListedLog<MailboxFolder> log = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_storage_refuses_stays_and_is_named_by_its_id_alone()
    {
        var path = folder.Write("Kenya withdraws its proposal.eml", "From: a@b.example\r\n\r\nx");
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddMinutes(-1));
        var blobs = new MemoryBlobs(TimeProvider.System);

        Assert.Equal(0, await Mailbox(new FaultyBlobs(blobs, new Faults(seed: 1, rate: 1))).Take(None));

        var said = Assert.Single(log.Said).Text;
        Assert.Contains(MailId.Of(File.ReadAllBytes(path))[..12], said, StringComparison.Ordinal);
        Assert.DoesNotContain("Kenya", said, StringComparison.Ordinal);
        Directory.CreateDirectory(Path.Combine(folder.Root, "taken"));
        Assert.Equal(1, await Mailbox(blobs).Take(None));
        Assert.False(File.Exists(path));
    }

    [Fact]
    public async Task What_is_too_large_for_the_memory_stays_and_is_said_once()
    {
        var path = folder.Write("Kenya.eml", "From: a@b.example\r\n\r\nx");
        using (var file = File.OpenWrite(path)) file.SetLength((100L << 20) + 1);
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddMinutes(-1));
        var blobs = new MemoryBlobs(TimeProvider.System);
        var mailbox = Mailbox(blobs);

        for (var i = 0; i < 3; i++) Assert.Equal(0, await mailbox.Take(None));

        Assert.Equal((LogLevel.Error, "A file of the mailbox folder is larger than 100 MiB and is not taken in; it is still there: handle it by hand."), Assert.Single(log.Said));
        Assert.True(File.Exists(path));
        Assert.Equal(0, await blobs.List(Containers.Mail, "", None).CountAsync());
    }

    [Fact]
    public async Task What_cannot_be_moved_away_is_not_named_either()
    {
        var path = folder.Write("Kenya withdraws its proposal.eml", "From: a@b.example\r\n\r\nx");
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddMinutes(-1));

        Assert.Equal(0, await Mailbox(new MemoryBlobs(TimeProvider.System)).Take(None)); // there is no folder to move it to

        Assert.DoesNotContain("Kenya", Assert.Single(log.Said).Text, StringComparison.Ordinal);
        Assert.True(File.Exists(path));
    }

    [Fact]
    public async Task When_a_file_was_put_there_is_kept_and_not_when_it_was_first_written_somewhere_else()
    {
        Directory.CreateDirectory(Path.Combine(folder.Root, "taken"));
        var path = folder.Write("a.eml", "From: a@b.example\r\n\r\nx");
        var blobs = new MemoryBlobs(TimeProvider.System);
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddDays(-3)); // as a copy does that keeps the time of its original
        var put = File.GetCreationTimeUtc(path) > File.GetLastWriteTimeUtc(path) ? File.GetCreationTimeUtc(path) : File.GetLastWriteTimeUtc(path);

        Assert.Equal(1, await Mailbox(blobs).Take(None));

        var id = MailId.From((await blobs.List(Containers.Mail, "", None).SingleAsync(e => MailId.IsMail(e.Name.Path))).Name.Path)!;
        Assert.Equal(put, (await blobs.Read(Arrival.Blob(id), PipelineJson.Default.Arrival, None))!.Value.Value.At.UtcDateTime);
    }

    private MailboxFolder Mailbox(IBlobStore blobs) => new(folder.Root, new ReceiveStage(blobs), new MailSignal(), TimeProvider.System, log);
}
