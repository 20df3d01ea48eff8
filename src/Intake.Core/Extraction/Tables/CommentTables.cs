using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Intake.Extraction.Instructions;
using Intake.Extraction.Places;
using Intake.Reading;

namespace Intake.Extraction.Tables;

/// <summary>Reads tables of comments: a column that names the provision, others that say what is wanted and why. Each row stands for itself.</summary>
internal sealed partial class CommentTables(DraftIndex index, StatementReader statements, SubmissionBuilder builder)
{
    /// <summary>Reads every comment table of a document and records its paragraphs; other tables are left alone.</summary>
    public void Read(Document document)
    {
        var tables = document.Paragraphs.Where(p => p.Cell is not null).GroupBy(p => p.Cell!.Table);
        foreach (var table in tables)
        {
            var rows = table.GroupBy(p => p.Cell!.Row).OrderBy(r => r.Key).Select(r => r.ToImmutableArray()).ToList();
            if (rows.Count < 2 || rows.Max(r => r.Select(p => p.Cell!.Column).Distinct().Count()) < 2) continue;
            var roles = Roles(rows);
            if (!roles.ContainsValue(ColumnRole.Provision) && !(roles.ContainsValue(ColumnRole.DraftText) && roles.ContainsValue(ColumnRole.Proposal))) continue;
            var cells = new CellReader(index, statements, builder, rows[0].FirstOrDefault(p => roles.GetValueOrDefault(p.Cell!.Column) == ColumnRole.Provision)?.Text() ?? "");
            ImmutableArray<ProvisionReference> above = [];
            foreach (var row in rows) above = Row(document, row, roles, cells, above);
        }
    }

    private Dictionary<int, ColumnRole> Roles(List<ImmutableArray<Paragraph>> rows)
    {
        var roles = new Dictionary<int, ColumnRole>();
        foreach (var cell in rows[0].Where(p => p.Text().Trim().Length > 0)) roles.TryAdd(cell.Cell!.Column, ColumnRoles.Of(cell.Text()));
        if (!roles.ContainsValue(ColumnRole.Proposal))
        {
            foreach (var column in roles.Where(r => r.Value == ColumnRole.DraftText).Select(r => r.Key).ToList()) roles[column] = ColumnRole.Proposal;
        }

        // "No." counts the rows where another column names provisions; else it is the provision's number.
        var counts = roles.ContainsValue(ColumnRole.Provision) || Columns(rows).Any(c => !roles.ContainsKey(c.Key) && Names(c));
        foreach (var column in roles.Where(r => r.Value == ColumnRole.Counter).Select(r => r.Key).ToList()) roles[column] = counts ? ColumnRole.Ignored : ColumnRole.Provision;
        if (roles.ContainsValue(ColumnRole.Provision)) return roles;

        // No header says it: the first column in which most cells name a provision and little else.
        var provision = Columns(rows).FirstOrDefault(Names);
        if (provision is not null) roles[provision.Key] = ColumnRole.Provision;
        return roles;
    }

    private static IOrderedEnumerable<IGrouping<int, Paragraph>> Columns(List<ImmutableArray<Paragraph>> rows) =>
        rows.SelectMany(r => r).Where(p => p.Text().Trim().Length > 0).GroupBy(p => p.Cell!.Column).OrderBy(g => g.Key);

    private bool Names(IGrouping<int, Paragraph> column) => 2 * column.Count(p => !statements.Reference(p.Text()).IsEmpty) >= column.Count();

    /// <summary>One row.</summary>
    /// <returns>The provisions it is about, for a cell merged with the next row's.</returns>
    private ImmutableArray<ProvisionReference> Row(
        Document document, ImmutableArray<Paragraph> row, Dictionary<int, ColumnRole> roles, CellReader cells, ImmutableArray<ProvisionReference> above)
    {
        var named = row.Where(p => Role(p) == ColumnRole.Provision).ToList();
        var label = string.Join(' ', named.Select(p => p.Text().Trim()));
        var isHeader = row.Count(p => ColumnRoles.Of(p.Text()) != ColumnRole.Unknown) >= 2 && cells.Reference(label).IsEmpty;
        var provisions = label.Length == 0 || named.TrueForAll(p => p.Cell!.ContinuesAbove) ? above : cells.Reference(label);
        var first = builder.Count;
        if (!roles.ContainsValue(ColumnRole.Provision) && row.FirstOrDefault(p => Role(p) == ColumnRole.DraftText) is { } shown) provisions = cells.Shown(shown.Text());
        var place = CellReader.PlaceOf(label, row.Where(p => Role(p) != ColumnRole.Provision).Select(p => p.Text()));
        var current = row.FirstOrDefault(p => Role(p) == ColumnRole.DraftText)?.Text() ?? "";
        foreach (var paragraph in row.OrderBy(p => Role(p) == ColumnRole.Reason))
        {
            var source = new Locus(document.Name, paragraph.Page, paragraph.Position, 0, 0, paragraph.Text(View.All));
            if (!isHeader && Role(paragraph) == ColumnRole.Proposal
                && (cells.ReadReplacement(current, paragraph.Text(), provisions, source) || cells.ReadWhole(current, paragraph.Text(), provisions, place, source))) continue;
            if (isHeader || Mark().IsMatch(paragraph.Text()) || Role(paragraph) is ColumnRole.Ignored or ColumnRole.DraftText || !paragraph.Text().Any(char.IsLetterOrDigit)) builder.Record(source, LedgerDisposition.DraftText);
            else if (Role(paragraph) == ColumnRole.Provision) builder.Record(source, provisions.IsEmpty ? LedgerDisposition.Courtesy : LedgerDisposition.Rationale, Enumerable.Range(first, builder.Count - first));
            else if (Role(paragraph) == ColumnRole.Reason && builder.Count > first && !statements.Signs.Asks(paragraph.Text())) Explain(source, paragraph, first);
            else cells.Read(paragraph, source, provisions, Role(paragraph) == ColumnRole.Proposal);
        }

        return provisions;

        ColumnRole Role(Paragraph paragraph) => roles.GetValueOrDefault(paragraph.Cell!.Column);
    }

    /// <summary>ITU's marks that only announce what the text column holds (ITU-T A.1).</summary>
    [GeneratedRegex(@"^\s*(?:ADD|MOD)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    private void Explain(Locus source, Paragraph paragraph, int first)
    {
        var about = Enumerable.Range(first, builder.Count - first).ToList();
        foreach (var proposal in about) builder.Explain(proposal, paragraph.Text().Trim());
        builder.Record(source, LedgerDisposition.Rationale, about);
    }
}
