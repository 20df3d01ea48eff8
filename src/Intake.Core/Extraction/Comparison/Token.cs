namespace Intake.Extraction.Comparison;

/// <summary>One unit of comparison.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Start">Where it begins in its text, in UTF-16 units.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct Token(string Text, int Start, TokenKind Kind)
{
    public int End => Start + Text.Length;
}
