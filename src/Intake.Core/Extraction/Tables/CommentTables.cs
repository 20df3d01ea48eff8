using System.Collections.Immutable;
using Intake.Extraction.Instructions;
using Intake.Extraction.Places;
using Intake.Reading;

namespace Intake.Extraction.Tables;

/// <summary>Reads tables of comments: a column that names the provision, others that say what is wanted and why. Each row stands for itself.</summary>
internal sealed class CommentTables(DraftIndex index, StatementReader statements, SubmissionBuilder builder)
{
    /// <summary>Reads every comment table of a document, lists in the manner of ITU, and records their paragraphs; other tables are left alone.</summary>
    public void Read(Document document)
    {
        document = new FlattenedTables(statements).In(document);
        foreach (var table in document.Paragraphs.Where(p => p.Cell is not null && (p.QuoteDepth == 0 || document.Format != FileFormat.Text)).GroupBy(p => p.Cell!.Table))
        {
            var rows = table.GroupBy(p => p.Cell!.Row).OrderBy(r => r.Key).Select(r => r.ToImmutableArray()).ToList();
            if (rows.Count < 2 || rows.Max(r => r.Select(p => p.Cell!.Column).Distinct().Count()) < 2) continue;
            var roles = new TableColumns(index, statements).Of(rows);
            if (!roles.ContainsValue(ColumnRole.Provision) && !(roles.ContainsValue(ColumnRole.DraftText) && roles.ContainsValue(ColumnRole.Proposal))) continue;
            var named = TableColumns.Header(rows).FirstOrDefault(p => roles.GetValueOrDefault(p.Cell!.Column) == ColumnRole.Provision)?.Text() ?? "";
            var cells = new CellReader(index, statements, builder, named);
            var above = roles.ContainsValue(ColumnRole.Provision) ? [] : Announced(document, rows[0][0], cells);
            foreach (var row in rows) above = Row(document, row, roles, cells, above);
        }

        new ActionLists(index, statements, builder).Read(document);
    }

    /// <summary>The provision that the line over a table names and nothing else, as in the amendments of a parliament; empty when it says something else.</summary>
    private static ImmutableArray<ProvisionReference> Announced(Document document, Paragraph first, CellReader cells)
    {
        var over = document.Paragraphs.LastOrDefault(p => p.Position < first.Position && p.Text().Any(char.IsLetterOrDigit));
        return over is { Cell: null } ? cells.Reference(over.Text()) : [];
    }

    /// <summary>One row.</summary>
    /// <returns>The provisions it is about, for a cell merged with the next row's.</returns>
    private ImmutableArray<ProvisionReference> Row(
        Document document, ImmutableArray<Paragraph> row, Dictionary<int, ColumnRole> roles, CellReader cells, ImmutableArray<ProvisionReference> above)
    {
        var named = row.Where(p => Role(p) == ColumnRole.Provision).ToList();
        var label = string.Join(' ', named.Select(p => p.Text().Trim()));
        if (row.Count(p => ColumnRoles.Of(p.Text()) != ColumnRole.Unknown) >= 2 && cells.Reference(label).IsEmpty)
        {
            foreach (var paragraph in row) builder.Record(Source(document, paragraph), LedgerDisposition.DraftText);
            return roles.ContainsValue(ColumnRole.Provision) ? [] : above;
        }

        var continues = label.Length == 0 || named.TrueForAll(p => p.Cell!.ContinuesAbove);
        var current = string.Join(' ', row.Where(p => Role(p) == ColumnRole.DraftText).Select(p => p.Text().Trim())).Trim();
        var provisions = continues && roles.ContainsValue(ColumnRole.Provision) ? above : cells.Reference(label);
        if (provisions.IsEmpty && above is [.., { Id: { } around }]) provisions = statements.Signs.Within(around, label);
        if (!roles.ContainsValue(ColumnRole.Provision)) provisions = above.IsEmpty ? cells.Shown(current) : above;
        var first = builder.Count;
        var action = row.Where(p => Role(p) != ColumnRole.Provision).Select(p => RowActions.Of(p.Text())).FirstOrDefault(a => a is not (RowAction.None or RowAction.Nothing));
        var read = new TableRow(label, current, provisions, CellReader.PlaceOf(label, action), action);
        foreach (var paragraph in row.OrderBy(p => Role(p) is ColumnRole.Reason ? 1 : 0))
        {
            var source = Source(document, paragraph);
            if (Role(paragraph) == ColumnRole.Provision)
                builder.Record(source, provisions.IsEmpty ? LedgerDisposition.Courtesy : LedgerDisposition.Rationale, Enumerable.Range(first, builder.Count - first));
            else if (Role(paragraph) == ColumnRole.Proposal && cells.Strikes(read, paragraph, source))
                continue;
            else if (Role(paragraph) is ColumnRole.Ignored or ColumnRole.DraftText || !paragraph.Text().Any(char.IsLetterOrDigit))
                builder.Record(source, LedgerDisposition.DraftText);
            else if (Role(paragraph) == ColumnRole.Reason && builder.Count > first && !statements.Signs.Instructs(paragraph.Text()))
                Explain(source, paragraph, first);
            else
                cells.Read(read, paragraph, source, Role(paragraph), row.Any(p => p != paragraph && Role(p) == ColumnRole.Proposal && p.Text().Any(char.IsLetterOrDigit)));
        }

        return roles.ContainsValue(ColumnRole.Provision) ? provisions : above;

        ColumnRole Role(Paragraph paragraph) => roles.GetValueOrDefault(paragraph.Cell!.Column);
    }

    private static Locus Source(Document document, Paragraph paragraph) => new(document.Name, paragraph.Page, paragraph.Position, 0, 0, paragraph.Text(View.All));

    private void Explain(Locus source, Paragraph paragraph, int first)
    {
        var about = Enumerable.Range(first, builder.Count - first).ToList();
        foreach (var proposal in about) builder.Explain(proposal, paragraph.Text().Trim());
        builder.Record(source, LedgerDisposition.Rationale, about);
    }
}
