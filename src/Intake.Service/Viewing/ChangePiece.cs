namespace Intake.Service.Viewing;

/// <summary>A piece of a changed text.</summary>
/// <param name="Kind"><c>same</c>, <c>gone</c> or <c>come</c>.</param>
/// <param name="Text">Its words.</param>
public sealed record ChangePiece(string Kind, string Text);
