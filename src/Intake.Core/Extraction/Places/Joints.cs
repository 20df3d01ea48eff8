using Intake.Extraction.Comparison;

namespace Intake.Extraction.Places;

/// <summary>Makes changes that leave the spaces and commas around them as a careful typist would.</summary>
internal static class Joints
{
    private const int ShortestEnd = 3; // characters of the last word that an end and the draft must share
    private const int ShortestRepeated = 5; // characters; shorter words end a text and begin another by chance

    /// <summary>What begins a phrase that only qualifies the words around it.</summary>
    private static readonly string[] Asides =
    [
        "where ", "as appropriate", "as applicable", "as necessary", "as relevant", "if ", "when ", "upon request", "inter alia", "in particular", "in accordance ", "consistent ",
        "subject to ", "within ", "on a voluntary", "on a case", "to the extent", "through ", "including", "among other", "at the request", "in line ", "in a position", "with a view", "in this regard",
    ];

    /// <summary>Puts words at a place between two characters.</summary>
    public static TextEdit Insert(string text, int at, string words)
    {
        var come = words.Trim();
        if (come.Length == 0) return new TextEdit(at, 0, "");
        var before = at > 0 ? text[at - 1] : ' ';
        var after = at < text.Length ? text[at] : ' ';
        if (come[^1] is ',' or ';' && after is ',' or ';' or '.') come = come[..^1];
        var lead = at == 0 || char.IsWhiteSpace(before) || before is '(' or '[' or '“' || Closes(come[0]) || IsIdeograph(before) || IsIdeograph(come[0]) ? "" : " ";
        var trail = at == text.Length || IsIdeograph(after) || IsIdeograph(come[^1]) || char.IsWhiteSpace(after) || Closes(after) ? "" : " ";
        if (char.IsWhiteSpace(before) && Closes(come[0]) && at > 0) return new TextEdit(at - 1, 1, come + " ");
        return new TextEdit(at, 0, lead + come + trail);
    }

    /// <summary>Puts words at the end of a provision: a sentence of its own behind the last full stop, anything else before it.</summary>
    public static TextEdit Append(string text, string words)
    {
        var end = text.TrimEnd().Length;
        var come = Behind(text[..end], words.Trim());
        var stop = end > 0 && text[end - 1] is '.' or ';' or ':' or '。';
        var isSentence = come.Length > 0 && char.IsUpper(come[0]) && come[^1] is '.' or ';' or '。';
        if (!stop || isSentence) return new TextEdit(end, 0, end == 0 || (come.Length > 0 && (Closes(come[0]) || IsIdeograph(come[0]))) ? come : " " + come);
        if (come.Length > 0 && come[^1] is '.' or ';') return new TextEdit(end - 1, 1, Closes(come[0]) ? come : " " + come);
        return Insert(text, end - 1, come);
    }

    /// <summary>The end as it should be, where the words begin with some of it and end as it does: <c>the end should be "arms embargoes and other measures of the Council"</c>; null for words of their own.</summary>
    public static TextEdit? Ending(string text, string words)
    {
        var end = text.TrimEnd().Length;
        if (end > 0 && Closes(text[end - 1])) end--;
        var come = words.Trim().TrimEnd('.', ';');
        var last = come[(come.LastIndexOf(' ') + 1)..];
        if (last.Length < ShortestEnd || last.Length == come.Length || !text[..end].EndsWith(" " + last, StringComparison.OrdinalIgnoreCase)) return null;
        for (var i = come.LastIndexOf(' '); i > 0 && come.LastIndexOf(' ', i - 1) > 0; i = come.LastIndexOf(' ', i - 1))
        {
            var at = text.LastIndexOf(" " + come[..i] + " ", end - 1, StringComparison.OrdinalIgnoreCase) + 1;
            if (at == 0 || text[at] != come[0]) continue; // a sentence of its own begins with a capital
            var there = text[at..end];
            if (there.Length > 2 * come.Length || string.Equals(there, come, StringComparison.OrdinalIgnoreCase)) return null;
            return WordDiff.Compare(there, come) is [var one] ? one with { Start = at + one.Start } : new TextEdit(at, end - at, come);
        }

        return null;
    }

    /// <summary>The words without those at their beginning that the text ends with already: <c>conclude with "the challenges they pose, including to islands"</c>.</summary>
    private static string Behind(string text, string come)
    {
        var kept = text.TrimEnd('.', ';', ':', ' ', '…');
        for (var i = come.LastIndexOf(' '); i >= ShortestRepeated; i = come.LastIndexOf(' ', i - 1))
        {
            var lead = come[..i].TrimEnd(' ', ',', ';');
            if (lead.Length < ShortestRepeated || !kept.EndsWith(lead, StringComparison.OrdinalIgnoreCase) || (kept.Length > lead.Length && char.IsLetterOrDigit(kept[^(lead.Length + 1)]))) continue;
            var rest = come[lead.Length..].Trim();
            return rest.Any(char.IsLetterOrDigit) ? rest : come;
        }

        return come;
    }

    /// <summary>Puts words at the beginning; words that do not end a sentence take the capital from the one behind them, unless the provision writes it so elsewhere.</summary>
    /// <param name="text">The provision.</param>
    /// <param name="words">The words that come.</param>
    /// <param name="capital">Whether the draft writes the provision's first word with a capital inside sentences too.</param>
    public static TextEdit Prepend(string text, string words, bool capital)
    {
        var insert = Insert(text, 0, words);
        var first = text.Split(' ')[0];
        var keeps = capital || first.Length < 2 || !char.IsUpper(first[0]) || first.Skip(1).Any(char.IsUpper) || words.TrimEnd() is [.., '.' or ':' or ';'] || text.IndexOf(first, 1, StringComparison.Ordinal) > 0;
        return keeps ? insert : new TextEdit(0, 1, insert.NewText + char.ToLowerInvariant(text[0]));
    }

    /// <summary>Takes words out, with one of the spaces around them and a comma that is left before a full stop.</summary>
    public static TextEdit Delete(string text, Span span)
    {
        var (start, end) = (span.Start, span.End);
        var leftSpace = start == 0 || char.IsWhiteSpace(text[start - 1]);
        var rightSpace = end == text.Length || char.IsWhiteSpace(text[end]);
        if (start > 0 && leftSpace && (rightSpace || Closes(text[end]))) start--;
        else if (start == 0 && rightSpace && end < text.Length) end++;
        // A phrase between commas takes both with it, unless it is one of a list.
        if (start > 1 && text[start - 1] == ',' && end < text.Length && text[end] == ',' && IsAside(text[span.Start..span.End], text[(end + 1)..])) (start, end) = (start - 1, end + 1);
        if (start > 0 && text[start - 1] == ',' && (end == text.Length || text[end] is '.' or ';' or ':' or ',')) start--;
        return new TextEdit(start, end - start, "");
    }

    private static bool IsAside(string gone, string behind) =>
        Asides.Any(a => gone.StartsWith(a, StringComparison.OrdinalIgnoreCase)) && !behind.TrimStart().StartsWith("and ", StringComparison.Ordinal) && !behind.TrimStart().StartsWith("or ", StringComparison.Ordinal);

    /// <summary>Puts words in the place of others; punctuation that both the new words and the text behind them have is not doubled.</summary>
    public static TextEdit Replace(string text, Span span, string words)
    {
        var come = words.Trim();
        if (come.Length == 0) return Delete(text, span);
        var after = span.End < text.Length ? text[span.End] : ' ';
        if (come.Length > 1 && Closes(come[^1]) && come[^1] == after) come = come[..^1];
        var end = span.End;
        if (span.Start > 0 && !char.IsWhiteSpace(text[span.Start - 1]) && Closes(text[span.Start]) && char.IsLetterOrDigit(come[0])) come = " " + come;
        if (Closes(come[0]) && span.Start > 0 && char.IsWhiteSpace(text[span.Start - 1])) return new TextEdit(span.Start - 1, end - span.Start + 1, come);
        return new TextEdit(span.Start, span.Length, come);
    }

    private static bool IsIdeograph(char c) => c is >= '\u3000' and <= '\u9fff' or >= '\uff00' and <= '\uffef';

    private static bool Closes(char c) => c is ',' or ';' or '.' or ':' or ')' or ']' or '”' or '»' or '?' or '!' or '،' or '؛' or '、' or '，' or '。';
}
