namespace Intake.Service.Viewing;

/// <summary>A reason in its proponents' words.</summary>
/// <param name="By">Whose it is.</param>
/// <param name="Text">Verbatim.</param>
public sealed record ReasonView(string By, string Text);
