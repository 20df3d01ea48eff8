using System.Collections.Immutable;
using Intake.Extraction.Instructions;
using Intake.Extraction.Places;
using Intake.Reading;

namespace Intake.Extraction.Tables;

/// <summary>Finds what each column of a table holds: by its header, else by what most of its cells are.</summary>
internal sealed class TableColumns(DraftIndex index, StatementReader statements)
{
    private const int HeaderRows = 3;
    private const int FewestWordsOfAText = 4;

    /// <summary>The role of each column by its number; columns that hold nothing known are left out or unknown.</summary>
    public Dictionary<int, ColumnRole> Of(IReadOnlyList<ImmutableArray<Paragraph>> rows)
    {
        var header = Header(rows);
        var roles = new Dictionary<int, ColumnRole>();
        foreach (var cell in header.Where(p => p.Text().Trim().Length > 0)) roles.TryAdd(cell.Cell!.Column, ColumnRoles.Of(cell.Text()));
        if (!roles.ContainsValue(ColumnRole.Proposal) && roles.Count(r => r.Value == ColumnRole.DraftText) == 1)
        {
            foreach (var column in roles.Where(r => r.Value == ColumnRole.DraftText).Select(r => r.Key).ToList()) roles[column] = ColumnRole.Proposal;
        }

        var columns = rows.SelectMany(r => r).Where(p => p.Text().Trim().Length > 0).GroupBy(p => p.Cell!.Column).OrderBy(g => g.Key).ToList();

        // "No." counts the rows where another column names provisions; else it is the provision's number.
        var counts = roles.ContainsValue(ColumnRole.Provision) || columns.Exists(c => roles.GetValueOrDefault(c.Key) == ColumnRole.Unknown && Names(c));
        foreach (var column in roles.Where(r => r.Value == ColumnRole.Counter).Select(r => r.Key).ToList()) roles[column] = counts ? ColumnRole.Ignored : ColumnRole.Provision;
        OneProvision(roles, header, rows);
        if (!roles.ContainsValue(ColumnRole.Provision) && columns.Find(c => roles.GetValueOrDefault(c.Key) is ColumnRole.Unknown && Names(c)) is { } provision) roles[provision.Key] = ColumnRole.Provision;
        if (roles.ContainsValue(ColumnRole.Provision) && !roles.ContainsValue(ColumnRole.Proposal)) ByContent(roles, rows, columns.ConvertAll(c => c.Key));
        return roles;
    }

    /// <summary>The header of a table: of the first rows the one whose cells most often name a role.</summary>
    public static ImmutableArray<Paragraph> Header(IReadOnlyList<ImmutableArray<Paragraph>> rows) =>
        rows.Take(HeaderRows).OrderByDescending(r => r.Count(p => ColumnRoles.Of(p.Text()) != ColumnRole.Unknown)).First();

    /// <summary>Of several columns with numbers the one that is of this draft: not said to be of another, and agreeing with the words beside it.</summary>
    private void OneProvision(Dictionary<int, ColumnRole> roles, ImmutableArray<Paragraph> header, IReadOnlyList<ImmutableArray<Paragraph>> rows)
    {
        var several = roles.Where(r => r.Value == ColumnRole.Provision).Select(r => r.Key).Order().ToList();
        if (several.Count < 2 || (several is [var clause, var part] && part == clause + 1 && Narrows(rows, clause, part))) return;
        var best = several.OrderBy(c => header.Any(h => h.Cell!.Column == c && ColumnRoles.IsOfAnotherText(h.Text())) ? 1 : 0).ThenByDescending(c => rows.Count(r => Agrees(r, c))).First();
        foreach (var column in several.Where(c => c != best)) roles[column] = ColumnRole.Ignored;
    }

    /// <summary>Whether a column names items, notes or paragraphs of the clause in the column before it, as the ISO/IEC commenting template has them.</summary>
    private bool Narrows(IReadOnlyList<ImmutableArray<Paragraph>> rows, int clause, int part)
    {
        var named = rows.Select(r => (Clause: Label(r, clause), Part: Label(r, part))).Where(l => l.Clause.Length > 0 && l.Part.Any(char.IsLetterOrDigit)).ToList();
        var narrowed = named.Count(l => statements.Signs.Reference(l.Clause) is [{ Id: { } whole }, ..] && statements.Signs.Reference($"{l.Clause} {l.Part}") is [{ Id: { } inside }, ..] && inside != whole);
        return narrowed > 0 && 2 * narrowed >= named.Count(l => !statements.Signs.Reference(l.Clause).IsEmpty);
    }

    private static string Label(ImmutableArray<Paragraph> row, int column) => string.Join(' ', row.Where(p => p.Cell!.Column == column).Select(p => p.Text().Trim()));

    private bool Agrees(ImmutableArray<Paragraph> row, int column)
    {
        var label = row.FirstOrDefault(p => p.Cell!.Column == column)?.Text().Trim() ?? "";
        return label.Length > 0 && statements.Signs.Reference(label) is [{ Id: { } id }, ..] && row.Any(p => p.Cell!.Column != column && (WordFinder.Contains(index.Folded(id), p.Text()) || statements.Signs.Redrafts(p.Text(), id)));
    }

    private bool Names(IGrouping<int, Paragraph> column) => 2 * column.Count(p => !statements.Signs.Reference(p.Text()).IsEmpty) >= column.Count();

    /// <summary>Without headers that tell: a column of the draft's own words is the draft's text, and the next that holds another wording of them is the proposal.</summary>
    private void ByContent(Dictionary<int, ColumnRole> roles, IReadOnlyList<ImmutableArray<Paragraph>> rows, List<int> columns)
    {
        var named = roles.First(r => r.Value == ColumnRole.Provision).Key;
        int? draft = null;
        foreach (var column in columns.Where(c => roles.GetValueOrDefault(c) is ColumnRole.Unknown or ColumnRole.DraftText))
        {
            var (same, other, all) = (0, 0, 0);
            foreach (var row in rows)
            {
                if (row.FirstOrDefault(p => p.Cell!.Column == column)?.Text().Trim() is not { } text || text.Count(c => c == ' ') < FewestWordsOfAText) continue;
                if (statements.Signs.Reference(row.FirstOrDefault(p => p.Cell!.Column == named)?.Text() ?? "") is not [{ Id: { } id }, ..]) continue;
                all++;
                if (WordFinder.Contains(index.Folded(id), text)) same++;
                else if (statements.Signs.Redrafts(text, id)) other++;
            }

            if (all == 0) continue;
            if (draft is null && 2 * same > all) draft = column;
            else if (draft is not null && 2 * (other + same) >= all && other > 0) (roles[draft.Value], roles[column]) = (ColumnRole.DraftText, ColumnRole.Proposal);
        }
    }
}
