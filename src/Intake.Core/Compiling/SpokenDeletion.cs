using System.Text.RegularExpressions;
using Intake.Extraction;

namespace Intake.Compiling;

/// <summary>
/// Knows a position on a deletion: "we cannot accept the deletion of paragraph 19" opposes what others propose, not the text, and taken for a
/// position on the text it would say the opposite.
/// </summary>
internal static partial class SpokenDeletion
{
    /// <summary>A number stands this near behind the word, in UTF-16 units: "the deletion of paragraphs 12, 14 and 19".</summary>
    private const int Reach = 48;

    /// <summary>Whether the words of a position speak of deleting the whole of its provision.</summary>
    public static bool IsIn(Proposal position)
    {
        if (!Positions.IsStance(position.Operation)) return false;
        var words = position.Source.Quote.Length > 0 ? position.Source.Quote : position.Rationale ?? "";
        foreach (Match match in Deletion().Matches(words))
        {
            var behind = words.AsSpan(match.Index + match.Length);
            behind = behind[..Math.Min(Reach, behind.Length)];
            if (behind.IndexOfAny(Ends) is >= 0 and var end) behind = behind[..end];
            if (behind.IndexOf(". ") is >= 0 and var stop) behind = behind[..stop];
            if (Names(behind, position.Provision)) return true;
        }

        return false;
    }

    /// <summary>Behind these another thing is spoken of, or words of the paragraph are.</summary>
    private static readonly System.Buffers.SearchValues<char> Ends = System.Buffers.SearchValues.Create(";:!?\n\"“”«»„");

    /// <summary>Whether the number of a provision stands in a text by itself, and not as a part of another number.</summary>
    private static bool Names(ReadOnlySpan<char> text, string provision)
    {
        for (var from = 0; from < text.Length;)
        {
            var at = text[from..].IndexOf(provision, StringComparison.OrdinalIgnoreCase);
            if (at < 0) return false;
            at += from;
            var end = at + provision.Length;
            if ((at == 0 || !GoesOn(text[at - 1]) || text[at - 1] == '(') && (end == text.Length || !GoesOn(text[end]) || text[end..] is ".")) return true;
            from = end;
        }

        return false;
    }

    /// <summary>Whether a character beside a number makes it another number, as in "12", "2(a)" and "4.2". Chinese stands beside one without a space.</summary>
    private static bool GoesOn(char c) => c is '.' or '(' || (char.IsLetterOrDigit(c) && c < '\u2e80');

    /// <summary>The noun in the six languages; the verb asks for a deletion by itself and is no position.</summary>
    [GeneratedRegex(
        @"\b(?:deletion|deleting|removal|removing|suppression|supresión|eliminación|исключени[а-я]+|удалени[а-я]+)\b|حذف|删除",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Deletion();
}
