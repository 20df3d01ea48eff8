using Intake.Service.Storing;
using Microsoft.Extensions.Time.Testing;

namespace Intake.Tests.Service.Storing;

public sealed class FolderStorageTests : StorageContract, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly FakeTimeProvider clock = new();

    public void Dispose() => folder.Dispose();

    protected override Task<Storage> Open() => Task.FromResult(StorageAccess.OfFolder(folder.Root, clock));

    protected override Task PassASecond()
    {
        clock.Advance(TimeSpan.FromSeconds(1.1));
        return Task.CompletedTask;
    }

    [Theory]
    [InlineData("../x")]
    [InlineData("a//b")]
    [InlineData("/a")]
    [InlineData(".hidden")]
    [InlineData("a/../b")]
    [InlineData("a\\b")]
    [InlineData("a b")]
    [InlineData("a\n")]
    [InlineData("")]
    public void A_name_that_leaves_its_container_cannot_be_made(string path) =>
        Assert.Throws<ArgumentException>(() => new BlobName(Containers.Mail, path));

    [Fact]
    public async Task What_a_killed_writer_left_unfinished_is_no_blob()
    {
        var storage = StorageAccess.OfFolder(folder.Root, clock);
        folder.Write(".unfinished/abc", "half");

        var listed = new List<BlobEntry>();
        foreach (var container in Containers.All)
        {
            await foreach (var entry in storage.Blobs.List(container, "", CancellationToken.None)) listed.Add(entry);
        }

        Assert.Empty(listed);
    }
}
