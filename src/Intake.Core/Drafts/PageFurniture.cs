using System.Text.RegularExpressions;
using Intake.Drafts.Numbering;

namespace Intake.Drafts;

/// <summary>Takes out of a text file what its pages repeat: page numbers, running heads and feet, footnotes.</summary>
internal static partial class PageFurniture
{
    private const int RepeatsOfARunningHead = 3;

    /// <summary>The lines of the running text. What is taken out is added to <paramref name="leftOut"/>.</summary>
    public static List<DraftLine> Remove(IReadOnlyList<DraftLine> lines, ICollection<DraftLine> leftOut)
    {
        var repeated = lines.Where(l => l.Text.Length > 3)
            .GroupBy(l => RunningText(l.Text), StringComparer.Ordinal)
            .Where(g => g.Count(l => NearPageBreak(lines, l)) is var near && (near >= RepeatsOfARunningHead || (near == g.Count() && near > 1)))
            .Select(g => g.Key)
            .ToHashSet(StringComparer.Ordinal);
        var marks = FootnoteMarks(lines);
        var kept = new List<DraftLine>(lines.Count);
        var (inFootnote, afterRule) = (false, false);
        var indent = 0;
        foreach (var line in lines)
        {
            if (line.PageBreakBefore || line.BlankBefore > 0 || line.Indent != indent) inFootnote = false;
            indent = line.Indent;
            var footnote = Footnote().Match(line.Text);
            var isNote = footnote.Success && marks.Contains(footnote.Groups["n"].Value);
            if ((isNote && (line.BlankBefore > 0 || afterRule)) || (afterRule && line.Text[0] == '*')) inFootnote = true;
            afterRule = line.Text.Length > 2 && !line.Text.Any(char.IsLetterOrDigit);
            if (inFootnote || Symbol().IsMatch(line.Text) || Rights().IsMatch(line.Text) || PageNumber().IsMatch(line.Text) || repeated.Contains(RunningText(line.Text)) || EndMark().IsMatch(line.Text)) leftOut.Add(line);
            else kept.Add(line);
        }

        return kept;
    }

    /// <summary>Whether a line is of the foot of a page in any format: rights, the job number, nothing but a page number or a document's symbol.</summary>
    public static bool IsFoot(string text) => text.Length < 120 && (Rights().IsMatch(text) || Symbol().IsMatch(text));

    /// <summary>A text without the footnote marks that a text file leaves behind the punctuation, such as <c>outcome.1</c>.</summary>
    public static string WithoutFootnoteMark(string text, IReadOnlySet<string> marks) =>
        marks.Count == 0 ? text : Mark().Replace(text, m => marks.Contains(m.Value) ? "" : m.Value);

    /// <summary>The numbers of the footnotes among the lines left out.</summary>
    public static HashSet<string> Footnotes(IEnumerable<DraftLine> leftOut) =>
        leftOut.Select(l => Footnote().Match(l.Text)).Where(m => m.Success).Select(m => m.Groups["n"].Value).ToHashSet(StringComparer.Ordinal);

    /// <summary>Digits that stand right behind a word or its punctuation: the marks of footnotes.</summary>
    private static HashSet<string> FootnoteMarks(IEnumerable<DraftLine> lines) =>
        lines.SelectMany(l => Mark().Matches(l.Text)).Select(m => m.Value).ToHashSet(StringComparer.Ordinal);

    /// <summary>What a running head has alike on every page: its page number changes. The number of an article is none, and its title may well come first on a page.</summary>
    private static string RunningText(string text) => NumberMarks.At(text).Count > 0 ? text : Digits().Replace(text, "#");

    private static bool NearPageBreak(IReadOnlyList<DraftLine> lines, DraftLine line)
    {
        var i = Math.Max(0, IndexOf(lines, line));
        for (var k = Math.Max(0, i - 2); k <= Math.Min(lines.Count - 1, i + 3); k++)
        {
            if (lines[k].PageBreakBefore || PageNumber().IsMatch(lines[k].Text)) return true;
        }

        return i < 3 || i > lines.Count - 4;
    }

    private static int IndexOf(IReadOnlyList<DraftLine> lines, DraftLine line)
    {
        for (var (low, high) = (0, lines.Count - 1); low <= high;)
        {
            var middle = (low + high) / 2;
            if (lines[middle].Position == line.Position) return middle;
            if (lines[middle].Position < line.Position) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^(?:[-\u2013\u2014]\s*)?(?:Page\s+)?\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?(?:\s*[-\u2013\u2014])?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();

    /// <summary>A line of rights, or the job number that the United Nations prints at the foot of a page.</summary>
    [GeneratedRegex(@"©\s|\ball rights reserved\b|^(?:GE\.)?\d{2}-\d{4,6}(?:\s*\([A-Z]\))?(?:\s+\d+/\d+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Rights();

    /// <summary>What tells that nothing comes behind it: <c>[End of Annex and of document]</c>.</summary>
    [GeneratedRegex(@"^[\[(]?\s*(?:End of (?:the )?(?:annex|appendix|document|text|draft)\b[^.;]{0,40}|(?:The )?(?:annex|appendix)\b[^.;]{0,12}\bfollows)\s*[\])]?\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EndMark();

    /// <summary>The symbol of a document of the United Nations or of a conference, alone on a line: <c>A/HRC/99/L.7</c>, <c>CX/FH 52/1/3</c>.</summary>
    [GeneratedRegex(@"^[A-Z]{1,6}(?:/[A-Z0-9][A-Z0-9.()-]*){1,7}(?:\s\d{1,3}(?:/\d{1,3}){1,3})?(?:\s*(?:/?\s*(?:Rev|Add|Corr)\.\s?\d+|Prov\.?))*$", RegexOptions.CultureInvariant)]
    private static partial Regex Symbol();

    [GeneratedRegex(@"^(?<n>\d{1,2})\s+\S", RegexOptions.CultureInvariant)]
    private static partial Regex Footnote();

    [GeneratedRegex(@"(?<=\p{Ll}{2}[.,;:)\u201d""]?)\d{1,2}(?=[\s,.;:)]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
