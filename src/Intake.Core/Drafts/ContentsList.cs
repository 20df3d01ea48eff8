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
        var later = string.Concat(lines.Skip(first + 1).Select(l => Entry(l.Shown) + "\n"));
        var flat = later.Replace('\n', ' ');
        var opening = Entry(lines[first].Shown);
        var (end, at) = (first, 0);
        while (end < lines.Count && end - first < MostEntries && lines[end].Shown.Length < LongestEntry)
        {
            var entry = Entry(lines[end].Shown);
            if (end > first && entry == opening) break;
            at += end > first ? entry.Length + 1 : 0;
            if (entry.Length > 0 && (at >= flat.Length || !flat.AsSpan(at).Contains(entry, StringComparison.Ordinal))) break;
            end++;
        }

        return end;
    }

    /// <summary>An entry without the dots and the page number behind it.</summary>
    private static string Entry(string text) => Spaces.Collapse(PageBehind().Replace(text, "")).ToUpperInvariant();

    [GeneratedRegex(@"(?:\s*\.[\s.]*\.|\s*…+|\t|\s{3,})\s*(?:\d{1,4}|[ivxlc]{1,6})\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageBehind();
}
