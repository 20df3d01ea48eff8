namespace Intake.Extraction.Places;

/// <summary>A stretch of a text, in UTF-16 units.</summary>
/// <param name="Start">First character.</param>
/// <param name="Length">How many.</param>
internal readonly record struct Span(int Start, int Length)
{
    public int End => Start + Length;
}
