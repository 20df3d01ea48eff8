namespace Intake.Reading;

/// <summary>A stretch of text that looks the same and has the same revisions. The marks lie beside the text, never in it.</summary>
/// <param name="Text">The characters; a tab is <c>\t</c>, a line break <c>\n</c>, a non-breaking hyphen U+2011; soft hyphens are left out.</param>
/// <param name="Emphasis">How it looks.</param>
/// <param name="Color">Text colour as six upper-case hexadecimal digits; null for automatic and black.</param>
/// <param name="Inserted">Who inserted it; null when it stands in the original.</param>
/// <param name="Deleted">Who deleted it; null when it stands. Both may be set: one author deletes what another inserted.</param>
public sealed record TextRun(
    string Text, Emphasis Emphasis = Emphasis.None, string? Color = null, Revision? Inserted = null, Revision? Deleted = null)
{
    /// <summary>Whether the run shows in a view.</summary>
    public bool In(View view) => (Emphasis & Emphasis.Hidden) == 0 && view switch
    {
        View.All => true,
        View.Accepted => Deleted is null,
        View.Rejected => Inserted is null,
    };
}
