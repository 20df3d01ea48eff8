namespace Intake.Tests.Service.Storing;

/// <summary>One emulator for all classes that need it, which then run one after another.</summary>
[CollectionDefinition(nameof(Azurite))]
public sealed class SharedAzurite : ICollectionFixture<Azurite>;
