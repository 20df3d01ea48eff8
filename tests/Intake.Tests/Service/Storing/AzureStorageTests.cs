using Intake.Service.Storing;

namespace Intake.Tests.Service.Storing;

[Collection(nameof(Azurite))]
public sealed class AzureStorageTests(Azurite azurite) : StorageContract
{
    protected override Task<Storage> Open() => StorageAccess.OfAccount(azurite.Connection, CancellationToken.None);

    protected override Task PassASecond() => Task.Delay(1_200);
}
