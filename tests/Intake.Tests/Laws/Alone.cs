namespace Intake.Tests.Laws;

/// <summary>Tests that change what all others share, and so run when no other does.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
