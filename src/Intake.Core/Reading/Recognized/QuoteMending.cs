using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Intake.Reading.Recognized;

/// <summary>Mends quotation marks, which text recognition confuses with one another more than anything else. Only marks change, and a space before one: words are never touched.</summary>
internal static partial class QuoteMending
{
    /// <summary>The runs with two single marks made one double mark, and the two ends of a quotation made to fit.</summary>
    public static ImmutableArray<TextRun> Mend(ImmutableArray<TextRun> runs)
    {
        var single = runs.Select(r => r with { Text = Doubled().Replace(r.Text, m => m.Value[0] switch { '\'' => "\"", '\u2019' => "\u201d", _ => "\u201c" }) }).ToList();
        single = [.. single.Select(r => r with { Text = Apart(r.Text) })];
        var text = Pair(new StringBuilder(string.Concat(single.Select(r => r.Text)))).ToString();
        var result = ImmutableArray.CreateBuilder<TextRun>(single.Count);
        var at = 0;
        foreach (var run in single)
        {
            result.Add(run with { Text = text.Substring(at, run.Text.Length) });
            at += run.Text.Length;
        }

        return result.MoveToImmutable();
    }

    /// <summary>A mark set against the word before it (<c>Insert", on concessional terms," after</c>) stands apart again, where nothing is open that it could close.</summary>
    private static string Apart(string text)
    {
        var isOpen = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsDouble(text[i])) continue;
            var behind = text.AsSpan(i + 1);
            if (!isOpen && i > 0 && char.IsLetterOrDigit(text[i - 1]) && behind.Length > 0 && behind[0] is ',' or ';' && behind.IndexOfAny("\"\u201d") is var end && end > 0 && !char.IsWhiteSpace(behind[end - 1]))
                return Apart(text.Insert(i, " "));
            isOpen = !isOpen;
        }

        return text;
    }

    private static StringBuilder Pair(StringBuilder text)
    {
        var (opened, openedSingle) = (-1, -1);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsDouble(text[i]))
            {
                if (opened < 0 && Opens(text, i)) opened = i;
                else if (opened >= 0) Close(i);
                else if (openedSingle >= 0 && Closes(text, i)) text[openedSingle] = text[i] == '"' ? '"' : '\u201c';
                openedSingle = -1;
            }
            else if (IsSingle(text[i]))
            {
                if (Opens(text, i)) openedSingle = i;
                else if (opened >= 0 && Closes(text, i) && !IsClosedBehind(text, i)) Close(i);
            }
        }

        return text;

        void Close(int at)
        {
            text[at] = text[opened] == '"' ? '"' : '\u201d';
            opened = -1;
        }
    }

    /// <summary>Whether a double mark closes before another opens: then the single mark at this character is an apostrophe.</summary>
    private static bool IsClosedBehind(StringBuilder text, int at)
    {
        for (var i = at + 1; i < text.Length; i++)
        {
            if (IsDouble(text[i])) return text[i] == '\u201d' || !Opens(text, i);
        }

        return false;
    }

    private static bool IsDouble(char c) => c is '"' or '\u201c' or '\u201d' or '\u201e';

    private static bool IsSingle(char c) => c is '\'' or '\u2018' or '\u2019' or '`';

    private static bool Opens(StringBuilder text, int i) =>
        (i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '[') && i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]);

    private static bool Closes(StringBuilder text, int i) =>
        i > 0 && !char.IsWhiteSpace(text[i - 1]) && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]) || char.IsPunctuation(text[i + 1]));

    [GeneratedRegex("\u2018\u2018|``|\u2019\u2019|''", RegexOptions.CultureInvariant)]
    private static partial Regex Doubled();
}
