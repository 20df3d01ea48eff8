namespace Intake.Compiling;

/// <summary>An entry of another provision that touches this one, such as a move to after it.</summary>
/// <param name="Provision">Id of the other provision.</param>
/// <param name="Letter">The entry's letter there.</param>
public sealed record CrossReference(string Provision, string Letter);
