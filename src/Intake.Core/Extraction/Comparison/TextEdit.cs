namespace Intake.Extraction.Comparison;

/// <summary>One contiguous change of a text: some of its characters go, others come.</summary>
/// <param name="Start">First character that goes, in UTF-16 units of the text before; for a pure insertion, where the new text comes.</param>
/// <param name="Length">How many characters go; 0 for a pure insertion.</param>
/// <param name="NewText">What comes; empty for a pure deletion.</param>
public sealed record TextEdit(int Start, int Length, string NewText)
{
    /// <summary>First character after those that go.</summary>
    public int End => Start + Length;
}
