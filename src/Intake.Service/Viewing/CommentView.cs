namespace Intake.Service.Viewing;

/// <summary>A comment or question.</summary>
/// <param name="By">Whose it is.</param>
/// <param name="Text">Verbatim.</param>
/// <param name="Submission">Id of the mail.</param>
public sealed record CommentView(string By, string Text, string Submission);
