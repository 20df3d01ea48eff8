using System.Collections.Immutable;

namespace Intake.Extraction.Instructions;

/// <summary>Finds quoted words, whatever the marks.</summary>
internal static class Quotations
{
    private const int LongestToTell = 1_000_000; // characters; their places take 12 MB for each kind of mark
    private const string Openers = "“„«\"‘「『‹›»";

    /// <summary>Start (of the opening mark) and end (behind the closing mark) of each quotation, outermost only, in order.</summary>
    /// <remarks>
    /// An apostrophe is not a mark: a single quote opens only behind a space, bracket or the start, and closes only before a space or punctuation. A mark that is
    /// never closed quotes to the end of the paragraph when at least three words follow it, as a quotation that goes on in the next paragraph does.
    /// </remarks>
    public static ImmutableArray<(int Start, int End)> Find(string text)
    {
        var found = ImmutableArray.CreateBuilder<(int, int)>();
        Dictionary<char, int[]>? closers = null;
        var unclosed = (From: 0, To: -1);
        for (var i = 0; i < text.Length; i++)
        {
            if (!Opens(text, i)) continue;
            var end = IsDoubled(text, i) ? CloseDoubled(text, i) : closers?.TryGetValue(text[i], out var known) == true ? (known.Length > 0 ? known[i] : -1) : Close(text, i);
            // Looking to the end of the text once for each mark of a line of 200,000 would take minutes: after the first such look it is known for all.
            if (end < 0 && !IsDoubled(text, i))
            {
                if ((closers ??= []).TryAdd(text[i], []))
                {
                    closers[text[i]] = Closers(text, text[i]);
                    if (closers.Count == 1) unclosed = Unclosed(text);
                }

                if (text[i] is not ('\'' or '‘') && i >= unclosed.From && i <= unclosed.To) end = text.Length - 1;
            }

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
            if (Nests(text[open], text[i])) depth++;
            if (!Closes(text[open], text, i)) continue;
            if (depth-- == 0) return i;
        }

        return -1;
    }

    /// <summary>The first and the last place at which a mark that is never closed quotes to the end: no straight mark and at least three spaces stand behind it.</summary>
    private static (int From, int To) Unclosed(string text)
    {
        var to = text.Length;
        for (var spaces = 0; spaces < 3 && to >= 0; spaces++) to = to == 0 ? -1 : text.LastIndexOf(' ', to - 1);
        return (text.LastIndexOf('"'), to);
    }

    /// <summary>For every place of a text, where a mark of a kind that stands there would be closed; -1 for nowhere. Empty for a text that is too long to tell: there no more are closed.</summary>
    private static int[] Closers(string text, char opener)
    {
        if (text.Length > LongestToTell) return [];
        var closers = new int[text.Length];
        var nearest = new int[(2 * text.Length) + 2]; // by depth, counted from the end: the first place from here on that has it
        Array.Fill(nearest, -1);
        var depth = text.Length;
        for (var i = text.Length - 1; i > 0; i--)
        {
            closers[i] = depth == 0 ? -1 : nearest[depth - 1];
            nearest[depth] = i;
            depth += (Closes(opener, text, i) ? 1 : 0) - (Nests(opener, text[i]) ? 1 : 0);
        }

        closers[0] = -1; // the first mark was looked for already
        return closers;
    }

    /// <summary>Whether a mark goes one deeper inside of a quotation.</summary>
    private static bool Nests(char opener, char mark) => (opener is '“' or '„' or '«' && mark == opener) || (opener == '"' && mark == '“');

    private static bool Closes(char opener, string text, int i) => opener switch
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
