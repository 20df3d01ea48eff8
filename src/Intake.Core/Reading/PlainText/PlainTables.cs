using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Intake.Reading.PlainText;

/// <summary>Finds tables in plain text: drawn with strokes, typed with tabs, or set in columns by spaces.</summary>
internal static partial class PlainTables
{
    private static readonly SearchValues<char> RuleSigns = SearchValues.Create("-=+|: _");
    private const int LongestHeader = 40;
    private const int FewestColumnsWithoutRules = 3;

    /// <summary>The table that begins at a line; null when none does.</summary>
    public static PlainTable? At(IReadOnlyList<QuotedLine> lines, int start) => Drawn(lines, start) ?? Tabbed(lines, start) ?? Aligned(lines, start);

    /// <summary>Cells between strokes (<c>|</c>), with rules of dashes or without.</summary>
    private static PlainTable? Drawn(IReadOnlyList<QuotedLine> lines, int start)
    {
        if (!lines[start].Line.Text.Contains('|', StringComparison.Ordinal) && !IsRule(lines[start].Line.Text)) return null;
        var rows = new PlainRows();
        var (end, columns, rules) = (start, 0, 0);
        bool? outer = null;
        for (; end < lines.Count && Joins(lines, start, end); end++)
        {
            var text = lines[end].Line.Text;
            if (IsRule(text))
            {
                rows.Rule();
                rules++;
                continue;
            }

            if (!text.Contains('|', StringComparison.Ordinal)) break;
            outer ??= text[0] == '|';
            var cells = (outer.Value ? Inside(text) : text).Split('|').Select(c => c.Trim()).ToArray();
            if (columns == 0) columns = cells.Length;
            if (cells.Length > columns) break;
            rows.Add([.. cells, .. Enumerable.Repeat("", columns - cells.Length)]);
        }

        if (rows.Lines < 2 || columns < 2 || (columns < FewestColumnsWithoutRules && rules == 0 && lines[start].Line.Text[0] != '|')) return null;
        return new PlainTable(end, rows.Join());
    }

    /// <summary>Cells between tabs. Two columns need a header: a number and a tab also begin an ordinary paragraph.</summary>
    private static PlainTable? Tabbed(IReadOnlyList<QuotedLine> lines, int start)
    {
        var header = Cells(lines[start].Line);
        if (header.Length < 2 || !IsHeader(header)) return null;
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        var end = start;
        for (; end < lines.Count && Joins(lines, start, end); end++)
        {
            var cells = Cells(lines[end].Line);
            if (cells.Length < 2 || cells.Length > header.Length) break;
            rows.Add([.. cells, .. Enumerable.Repeat("", header.Length - cells.Length)]);
        }

        return rows.Count < 2 ? null : new PlainTable(end, rows.ToImmutable());
    }

    /// <summary>Columns that begin at the same place in every line, as the header or the rule below it shows.</summary>
    private static PlainTable? Aligned(IReadOnlyList<QuotedLine> lines, int start)
    {
        if (start + 2 > lines.Count || lines[start].IsBlank) return null;
        var ruled = start + 1 < lines.Count && Joins(lines, start, start + 1) && Dashes().IsMatch(lines[start + 1].Line.Text);
        if (!ruled && !lines[start].Line.Text.Contains("  ", StringComparison.Ordinal)) return null;
        var columns = ruled ? Groups().Matches(Full(lines[start + 1].Line)).Select(m => m.Index).ToArray() : Gaps().Matches(Full(lines[start].Line)).Select(m => m.Index).ToArray();
        if (columns.Length < (ruled ? 2 : FewestColumnsWithoutRules)) return null;
        var header = Slice(Full(lines[start].Line), columns);
        if (header is null || (!ruled && !IsHeader(header))) return null;
        var rows = new PlainRows();
        rows.Add(header);
        rows.Rule();
        var end = start + (ruled ? 2 : 1);
        for (; end < lines.Count && Joins(lines, start, end); end++)
        {
            if (IsRule(lines[end].Line.Text)) continue;
            if (Slice(Full(lines[end].Line), columns) is not { } cells || cells.All(c => c.Length == 0)) break;
            rows.Add(cells);
        }

        var joined = rows.Join();
        return joined.Length < 2 || joined.Skip(1).Count(r => r.Count(c => c.Length > 0) > 1) < (ruled ? 1 : 2) ? null : new PlainTable(end, joined);
    }

    /// <summary>Whether a line belongs to the same stretch: quoted alike, at most one blank line between.</summary>
    private static bool Joins(IReadOnlyList<QuotedLine> lines, int start, int at) =>
        !lines[at].IsBlank && lines[at].Depth == lines[start].Depth && (at == start || lines[at].Line.BlankBefore <= 1);

    /// <summary>A line without the strokes at its ends.</summary>
    private static string Inside(string line)
    {
        var from = line[0] == '|' ? 1 : 0;
        var to = line[^1] == '|' ? line.Length - 1 : line.Length;
        return from < to ? line[from..to] : "";
    }

    private static bool IsRule(string line) => line.Length > 2 && !line.AsSpan().ContainsAnyExcept(RuleSigns) && line.AsSpan().ContainsAny('-', '=', '_');

    private static bool IsHeader(string[] cells) => cells.All(c => c.Length is > 0 and <= LongestHeader && !c.Any(char.IsDigit) || c.Length <= LongestHeader && c.StartsWith("Draft", StringComparison.OrdinalIgnoreCase));

    private static string[] Cells(TextLine line)
    {
        // Leading tabs are in the indent: each an empty cell.
        var empty = line.Indent % 8 == 0 ? line.Indent / 8 : 0;
        return line.Text.Contains('\t', StringComparison.Ordinal) || empty > 0 ? [.. Enumerable.Repeat("", empty), .. line.Text.Split('\t').Select(c => c.Trim())] : [line.Text];
    }

    private static string Full(TextLine line) => new string(' ', Math.Min(line.Indent, 400)) + line.Text;

    /// <summary>The cells of a line; null when its words run across the place where a column begins.</summary>
    private static string[]? Slice(string line, int[] columns)
    {
        var cells = new string[columns.Length];
        for (var k = 0; k < columns.Length; k++)
        {
            var from = k == 0 ? 0 : columns[k];
            if (k > 0 && from < line.Length && (line[from - 1] != ' ' || (line[from] == ' ' && line.AsSpan(from).TrimStart().Length > 0 && k == columns.Length - 1))) return null;
            var to = k + 1 < columns.Length ? columns[k + 1] : line.Length;
            cells[k] = from >= line.Length ? "" : line[from..Math.Min(to, line.Length)].Trim();
        }

        return cells;
    }

    [GeneratedRegex(@"^[-=_]{2,}(?: +[-=_]{2,})+$", RegexOptions.CultureInvariant)]
    private static partial Regex Dashes();

    [GeneratedRegex(@"[-=_]{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Groups();

    /// <summary>Words behind two spaces or more, or at the beginning.</summary>
    [GeneratedRegex(@"(?:(?<=^ *)|(?<=  ))\S", RegexOptions.CultureInvariant)]
    private static partial Regex Gaps();
}
