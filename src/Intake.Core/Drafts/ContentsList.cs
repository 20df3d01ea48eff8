using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Intake.Drafts;

/// <summary>Takes out the list of contents, whose lines look like the headings that they repeat.</summary>
internal static partial class ContentsList
{
    private const int LongestEntry = 200;
    private const int MostEntries = 1_000;

    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet(
        ["Contents", "Table of contents", "List of contents", "Sommaire", "Table des matières", "Índice", "Contenido", "Содержание", "Оглавление", "المحتويات", "目录", "目次"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The lines without the first such list: what stands below "Contents" and comes again later, up to the first entry's own heading.</summary>
    public static IReadOnlyList<DraftLine> Remove(IReadOnlyList<DraftLine> lines, ICollection<DraftLine> leftOut)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (!Names.Contains(lines[i].Text.TrimEnd(':', ' '))) continue;
            var end = End(lines, i + 1);
            if (end <= i + 1) return lines;
            foreach (var line in lines.Skip(i).Take(end - i)) leftOut.Add(line);
            return [.. lines.Take(i), .. lines.Skip(end)];
        }

        return lines;
    }

    private static int End(IReadOnlyList<DraftLine> lines, int first)
    {
        if (first >= lines.Count) return first;
        while (first < lines.Count - 1 && ColumnHead().IsMatch(lines[first].Text)) first++;
        var entries = lines.Skip(first).Select(l => Entry(l.Shown)).ToList();
        var flat = string.Concat(entries.Skip(1).Where(e => e.Length > 0).Select(e => e + " "));
        var (end, at) = (first, 0);
        while (end < lines.Count && end - first < MostEntries && lines[end].Shown.Length < LongestEntry)
        {
            var entry = entries[end - first];
            if (end > first && (BeginsWith(flat, at, entries[0]) || BeginsWith(flat, at, PageAlone().Replace(entries[0], "")))) break;
            at += end > first && entry.Length > 0 ? entry.Length + 1 : 0;
            if (entry.Length > 0 && (at >= flat.Length || !(ComesLater(entry) || ComesLater(PageAlone().Replace(entry, ""))))) break;
            end++;
        }

        return end;

        bool ComesLater(string entry) => entry.Length > 0 && flat.AsSpan(at).Contains(entry, StringComparison.Ordinal);
    }

    /// <summary>Whether the first entry's own heading stands there, its title perhaps on the next line.</summary>
    private static bool BeginsWith(string flat, int at, string opening) => at < flat.Length && opening.Length > 0 && flat.AsSpan(at).StartsWith(opening, StringComparison.Ordinal);

    /// <summary>The words of an entry, without the dots and the page number behind it, nor the signs that part its number from its title.</summary>
    private static string Entry(string text) => Spaces.Collapse(Signs().Replace(PageBehind().Replace(text, ""), " ")).Trim().ToUpperInvariant();

    /// <summary>What stands over the column of page numbers.</summary>
    [GeneratedRegex(@"^(?:Page|Page No\.?|Pages|Página|Paragraphs?\s+Page|Стр\.?|الصفحة|页次)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ColumnHead();

    /// <summary>A page number that only a gap parts from the entry.</summary>
    [GeneratedRegex(@"\s(?:\d{1,4}|[IVXLC]{1,6})$", RegexOptions.CultureInvariant)]
    private static partial Regex PageAlone();

    [GeneratedRegex(@"[^\p{L}\p{M}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Signs();

    [GeneratedRegex(@"(?:\s*\.[\s.]*\.|\s*…+|\t|\s{3,})\s*(?:\d{1,4}|[ivxlc]{1,6})\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageBehind();
}
