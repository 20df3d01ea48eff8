namespace Intake.Reading.PlainText;

/// <summary>One line of a plain text that is not blank.</summary>
/// <param name="Text">The line without the white space around it; spaces made plain, invisible characters left out.</param>
/// <param name="Number">1-based line number in the text.</param>
/// <param name="BlankBefore">How many blank lines stand between it and the line before.</param>
/// <param name="PageBreakBefore">Whether a form feed stands between it and the line before.</param>
/// <param name="Indent">Columns of white space before the text; a tab goes to the next multiple of 8.</param>
public sealed record TextLine(string Text, int Number, int BlankBefore, bool PageBreakBefore, int Indent);
