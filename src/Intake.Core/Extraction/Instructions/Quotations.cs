using System.Collections.Immutable;

namespace Intake.Extraction.Instructions;

/// <summary>Finds quoted words, whatever the marks.</summary>
internal static class Quotations
{
    private const string Openers = "“„«\"‘「『‹›»";

    /// <summary>Start (of the opening mark) and end (behind the closing mark) of each quotation, outermost only, in order.</summary>
    /// <remarks>
    /// An apostrophe is not a mark: a single quote opens only behind a space, bracket or the start, and closes only before a space or punctuation. A mark that is
    /// never closed quotes to the end of the paragraph when at least three words follow it, as a quotation that goes on in the next paragraph does.
    /// </remarks>
    public static ImmutableArray<(int Start, int End)> Find(string text)
    {
        var found = ImmutableArray.CreateBuilder<(int, int)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!Opens(text, i)) continue;
            var end = IsDoubled(text, i) ? CloseDoubled(text, i) : Close(text, i);
            if (end < 0) continue;
            found.Add((i, end + 1));
            i = end;
        }

        return found.ToImmutable();
    }

    /// <summary>Two apostrophes are typed for one double mark.</summary>
    private static bool IsDoubled(string text, int i) => text[i] == '\'' && i + 2 < text.Length && text[i + 1] == '\'' && !char.IsWhiteSpace(text[i + 2]);

    private static int CloseDoubled(string text, int open) => text.IndexOf("''", open + 2, StringComparison.Ordinal) is var end and > 0 ? end + 1 : -1;

    private static bool Opens(string text, int i) =>
        text[i] is '\'' or '‘' ? (i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '[' or ':') && i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1])
        : text[i] is '”' or '»' or '›' ? (i == 0 || char.IsWhiteSpace(text[i - 1])) && i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1])
        : Openers.Contains(text[i]);

    private static int Close(string text, int open)
    {
        var depth = 0;
        for (var i = open + 1; i < text.Length; i++)
        {
            if ((text[open] is '“' or '„' or '«' && text[i] == text[open]) || (text[open] == '"' && text[i] == '“')) depth++;
            if (!Closes(text, open, i)) continue;
            if (depth-- == 0) return i;
        }

        return text.AsSpan(open).Count(' ') >= 3 && text[open] is not ('\'' or '‘') && !text.AsSpan(open + 1).Contains('"') ? text.Length - 1 : -1;
    }

    private static bool Closes(string text, int open, int i) => text[open] switch
    {
        '“' => text[i] is '”' or '"',
        '„' => text[i] is '“' or '”' or '"',
        '«' => text[i] == '»',
        '‹' => text[i] == '›',
        '›' => text[i] == '‹',
        '»' => text[i] == '«',
        '"' => text[i] is '"' or '”',
        '”' => text[i] is '”' or '"',
        '「' => text[i] == '」',
        '『' => text[i] == '』',
        '\'' or '‘' => text[i] is '\'' or '’' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]) || char.IsPunctuation(text[i + 1])) && !char.IsWhiteSpace(text[i - 1]),
        _ => false,
    };
}
