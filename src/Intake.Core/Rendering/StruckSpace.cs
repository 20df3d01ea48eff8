using Intake.Extraction.Comparison;

namespace Intake.Rendering;

/// <summary>The space between an old and a new word, in every edition that shows marks.</summary>
internal static class StruckSpace
{
    /// <summary>Marks that stand close to the word before them.</summary>
    private const string ClosesUp = ",.;:!?)]}%”’»";

    /// <summary>
    /// What stands between the words that an edit takes away and those that it puts there; empty for nothing. It is struck too, so that what is not
    /// struck is the resulting text exactly. Punctuation stands close to the word before it, and scripts without spaces need none.
    /// </summary>
    public static string After(string text, TextEdit edit) => IsNeeded(text, edit) ? " " : "";

    private static bool IsNeeded(string text, TextEdit edit) =>
        edit.Length > 0 && edit.NewText is [var first, ..] && !char.IsWhiteSpace(text[edit.End - 1]) && !char.IsWhiteSpace(first)
        && first < '\u2e80' && !ClosesUp.Contains(first, StringComparison.Ordinal);
}
