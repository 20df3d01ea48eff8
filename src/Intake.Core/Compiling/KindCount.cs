namespace Intake.Compiling;

/// <summary>How many entries of a provision are of one kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Entries">How many, at least 1.</param>
public sealed record KindCount(ChangeKind Kind, int Entries);
