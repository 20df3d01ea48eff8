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

    [Theory]
    [InlineData("../x")]
    [InlineData("a//b")]
    [InlineData("/a")]
    [InlineData("a/../b")]
    [InlineData("a/./b")]
    [InlineData("a\\b")]
    [InlineData("a\n")]
    [InlineData("a\0")]
    [InlineData("")]
    public void A_name_that_somebody_gave_does_not_lead_out_of_its_container_either(string path) =>
        Assert.Null(BlobName.Given(Containers.Mail, path));

    [Fact]
    public async Task What_killed_writers_left_unfinished_goes_after_an_hour_and_what_is_being_written_stays()
    {
        var storage = StorageAccess.OfFolder(folder.Root, clock);
        var now = DateTimeOffset.UtcNow;
        foreach (var (name, age) in new[] { (".unfinished/old", 61), (".unfinished/young", 59), ("queues/.unfinished/old", 61), ("queues/.unfinished/young", 59) })
            File.SetLastWriteTimeUtc(folder.Write(name, "half"), now.UtcDateTime - TimeSpan.FromMinutes(age));

        Assert.Equal((1, 1), (await storage.Blobs.Tidy(now - TimeSpan.FromHours(1), CancellationToken.None), await storage.Queues.Tidy(now - TimeSpan.FromHours(1), CancellationToken.None)));

        Assert.Equal(["young"], Directory.EnumerateFiles(Path.Combine(folder.Root, ".unfinished")).Select(Path.GetFileName));
        Assert.Equal(["young"], Directory.EnumerateFiles(Path.Combine(folder.Root, "queues", ".unfinished")).Select(Path.GetFileName));
    }

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
