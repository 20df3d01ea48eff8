using Intake.Service.Pipeline;
using Intake.Service.Serving;
using Intake.Service.Storing;
using Microsoft.Extensions.Time.Testing;
using Xunit.Abstractions;

namespace Intake.Tests.Service.Pipeline;

/// <summary>The real process, killed at random moments and started again: the same end as one that runs through.</summary>
public sealed class KilledServeTests(ITestOutputHelper output) : IDisposable
{
    private readonly TemporaryFolder through = new();
    private readonly TemporaryFolder killed = new();

    public void Dispose()
    {
        through.Dispose();
        killed.Dispose();
    }

    [Fact]
    public async Task Killed_at_random_and_started_again_it_comes_to_the_same_end()
    {
        const int Seed = 20261126;
        var random = new Random(Seed);
        var expected = await End(through);

        // Twice, since a mail that a process dies over three times is held: it may be what kills it.
        for (var i = 0; i < 2; i++)
        {
            using var process = new ServeProcess("--data", killed.Root, "--port", "0", "--key", "k");
            await Task.Delay(random.Next(200, 3_000));
            process.Kill();
        }

        output.WriteLine($"seed {Seed}");
        // A receipt whose sender was killed beside its sending stays claimed for half an hour; HistoryTests let that time pass.
        Assert.Equal(expected, (await End(killed)).Replace($" {ReplyState.Claimed} ", $" {ReplyState.Sent} ", StringComparison.Ordinal));
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(killed.Root, EmbeddedService.Mailbox)));
    }

    private static async Task<string> End(TemporaryFolder folder)
    {
        using (var process = new ServeProcess("--data", folder.Root, "--port", "0", "--key", "k"))
        {
            await process.Until(": 14 mails, 12 submissions");
            for (var i = 0; i < 200 && Replies(folder) < 14; i++) await Task.Delay(50);
            process.Kill();
        }

        return await TestPipeline.End(StorageAccess.OfFolder(Path.Combine(folder.Root, EmbeddedService.Store), new FakeTimeProvider()));
    }

    private static int Replies(TemporaryFolder folder) =>
        Directory.EnumerateFiles(Path.Combine(folder.Root, EmbeddedService.Store, Containers.Replies), "*.json", SearchOption.AllDirectories).Count(f => !f.Contains('_', StringComparison.Ordinal));
}
