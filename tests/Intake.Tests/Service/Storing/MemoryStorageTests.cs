using Intake.Service.Storing;
using Microsoft.Extensions.Time.Testing;

namespace Intake.Tests.Service.Storing;

public sealed class MemoryStorageTests : StorageContract
{
    private readonly FakeTimeProvider clock = new();
    private Storage? storage;

    protected override Task<Storage> Open() => Task.FromResult(storage ??= new Storage(new MemoryBlobs(clock), new MemoryQueues(clock)));

    protected override Task PassASecond()
    {
        clock.Advance(TimeSpan.FromSeconds(1.1));
        return Task.CompletedTask;
    }
}
