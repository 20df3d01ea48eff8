namespace Intake.Compiling;

/// <summary>One proponent of an entry or a position.</summary>
/// <param name="Proponent">Who.</param>
/// <param name="Late">Everything it contributed here was late.</param>
/// <param name="Doubtful">Every reading of what it contributed here is doubtful.</param>
public sealed record Credit(Proponent Proponent, bool Late, bool Doubtful);
