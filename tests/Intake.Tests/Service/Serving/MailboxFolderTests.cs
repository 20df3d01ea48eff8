using Intake.Service.Pipeline;
using Intake.Service.Serving;
using Intake.Service.Storing;
using Intake.Tests.Service.MailIn;
using Intake.Tests.Service.Storing;

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
    public async Task What_cannot_be_moved_away_is_not_named_either()
    {
        var path = folder.Write("Kenya withdraws its proposal.eml", "From: a@b.example\r\n\r\nx");
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddMinutes(-1));

        Assert.Equal(0, await Mailbox(new MemoryBlobs(TimeProvider.System)).Take(None)); // there is no folder to move it to

        Assert.DoesNotContain("Kenya", Assert.Single(log.Said).Text, StringComparison.Ordinal);
        Assert.True(File.Exists(path));
    }

    private MailboxFolder Mailbox(IBlobStore blobs) => new(folder.Root, new ReceiveStage(blobs), new MailSignal(), TimeProvider.System, log);
}
