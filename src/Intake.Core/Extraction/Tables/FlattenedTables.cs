using System.Collections.Immutable;
using Intake.Extraction.Instructions;
using Intake.Reading;

namespace Intake.Extraction.Tables;

/// <summary>
/// Finds tables that a mail program flattened to lines, one cell a line: the headers first, then for every row as many lines, of which the first names a provision.
/// </summary>
internal sealed class FlattenedTables(StatementReader statements)
{
    private const int LongestHeader = 40;
    private const int LongestLabel = 30;
    private const int MostColumns = 6;

    /// <summary>The document with the lines of such a table in cells; the same document when there is none.</summary>
    public Document In(Document document)
    {
        var lines = document.Paragraphs;
        if (document.Format != FileFormat.Text || lines.Any(p => p.Cell is not null)) return document;
        var roles = lines.Select(RoleOf).ToArray();
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            var columns = Headers(roles.AsSpan(i, Math.Min(MostColumns, roles.Length - i)));
            if (columns == 0) continue;
            var rows = 0;
            while (i + ((rows + 2) * columns) <= lines.Length && IsRow(lines, i + ((rows + 1) * columns), columns)) rows++;
            if (rows > 0) return document with { Paragraphs = [.. lines.Take(i), .. Cells(lines, i, columns, rows + 1), .. lines.Skip(i + ((rows + 1) * columns))] };
        }

        return document;
    }

    /// <summary>How many of these lines are headers, of which one is of provisions and one of proposals; 0 when they are none.</summary>
    private static int Headers(ReadOnlySpan<ColumnRole> roles)
    {
        if (roles[0] is not (ColumnRole.Provision or ColumnRole.Counter)) return 0;
        var count = roles.IndexOf(ColumnRole.Unknown) is >= 0 and var end ? end : roles.Length;
        return roles[..count].ContainsAny(ColumnRole.Proposal, ColumnRole.DraftText) ? count : 0;
    }

    /// <summary>What a line would be the header of; unknown for one that is none.</summary>
    private static ColumnRole RoleOf(Paragraph line) =>
        line.QuoteDepth == 0 && line.Text().Trim() is { Length: <= LongestHeader } text ? ColumnRoles.Of(text.Trim(' ', ':')) : ColumnRole.Unknown;

    private bool IsRow(ImmutableArray<Paragraph> lines, int from, int columns)
    {
        var label = lines[from].Text().Trim();
        if (label.Length is 0 or > LongestLabel || statements.Signs.Reference(label).IsEmpty) return false;
        return lines.Skip(from + 1).Take(columns - 1).All(p => p.QuoteDepth == 0);
    }

    private static IEnumerable<Paragraph> Cells(ImmutableArray<Paragraph> lines, int from, int columns, int rows) =>
        Enumerable.Range(0, rows * columns).Select(k => lines[from + k] with { Kind = ParagraphKind.Cell, Cell = new TableCell(1, (k / columns) + 1, (k % columns) + 1) });
}
