using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Intake.Drafts;
using Intake.Extraction.Instructions;
using Intake.Extraction.Places;
using Intake.Reading;

namespace Intake.Extraction.Tables;

/// <summary>Reads the cells of one comment table.</summary>
/// <param name="index">The draft.</param>
/// <param name="statements">Reads what a cell says in words.</param>
/// <param name="builder">Takes what is found.</param>
/// <param name="header">The header of the column of provisions: below "Article", <c>4, para. 2</c> is of Article 4.</param>
internal sealed partial class CellReader(DraftIndex index, StatementReader statements, SubmissionBuilder builder, string header)
{
    private const int LongestReference = 60;
    private const int FewestWordsOfAText = 4;
    private readonly WordPairs pairs = new(index, statements, builder);
    private readonly string numbersOf = header.TrimStart().StartsWith("Art", StringComparison.OrdinalIgnoreCase) ? "Article " : "";

    /// <summary>The provisions that a cell names and nothing else; empty when it says something else.</summary>
    public ImmutableArray<ProvisionReference> Reference(string cell)
    {
        var text = cell.Trim();
        if (text.Length is 0 or > LongestReference) return [];
        return statements.Signs.Reference(numbersOf.Length > 0 && char.IsDigit(text[0]) ? numbersOf + text : text);
    }

    /// <summary>The one provision that a cell shows, with its number or without; empty when it shows none.</summary>
    public ImmutableArray<ProvisionReference> Shown(string cell)
    {
        if (statements.Signs.Shown(cell) is not { } id) return [];
        return [new ProvisionReference(id, id)];
    }

    /// <summary>Where a row puts a new paragraph: behind or before the provision that it names; null when it asks for none.</summary>
    /// <param name="label">The cell of the provision.</param>
    /// <param name="action">What the row says in one word.</param>
    public static Placement? PlaceOf(string label, RowAction action)
    {
        if (Before().IsMatch(label)) return Placement.Before;
        return After().IsMatch(label) || New().IsMatch(label) || action == RowAction.Add ? Placement.After : null;
    }

    /// <summary>A dash in the column of proposals: the words shown beside it go.</summary>
    /// <returns>Whether it is one.</returns>
    public bool Strikes(TableRow row, Paragraph paragraph, Locus source) =>
        Nothing().IsMatch(paragraph.Text()) && row.Action is RowAction.None or RowAction.Delete && DeleteShown(row, source);

    /// <summary>Reads a cell of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="paragraph">The cell's paragraph.</param>
    /// <param name="source">Where it stands.</param>
    /// <param name="role">What its column holds.</param>
    /// <param name="besideProposal">Whether another cell of the row holds the proposal.</param>
    public void Read(TableRow row, Paragraph paragraph, Locus source, ColumnRole role, bool besideProposal)
    {
        statements.SpeakOf(row.Provisions);
        var action = RowActions.Of(paragraph.Text());
        if (action != RowAction.None && Act(row, action, source, besideProposal)) return;
        if (role == ColumnRole.Proposal && Proposed(row, paragraph, source)) return;
        Say(row, paragraph, source, role == ColumnRole.Proposal, besideProposal);
    }

    /// <summary>A word such as <c>SUP</c>; one that only announces the text beside it is recorded and says nothing.</summary>
    private bool Act(TableRow row, RowAction action, Locus source, bool besideProposal)
    {
        switch (action)
        {
            case RowAction.Keep:
                var kept = row.Provisions.Where(p => p.Id is not null).Select(p => builder.Add(new Drafted(p.Id!, Operation.Retain, source) { Rationale = source.Quote.Trim() })).ToList();
                builder.Record(source, kept.Count > 0 ? LedgerDisposition.Proposal : LedgerDisposition.General, kept);
                return true;
            case RowAction.Delete when row.Provisions.Any(p => p.Id is not null):
                if (!besideProposal && !DeleteShown(row, source)) statements.Propose(new Instruction(InstructionKind.DeleteParagraph, row.Provisions), source);
                else builder.Record(source, LedgerDisposition.DraftText);
                return true;
            case RowAction.Nothing:
            case RowAction.Add or RowAction.Change when besideProposal:
                builder.Record(source, LedgerDisposition.DraftText);
                return true;
            case RowAction.None or RowAction.Add or RowAction.Change or RowAction.Delete:
                return false;
        }

        return false;
    }

    /// <summary>The words that the row shows go: the whole paragraph when they are most of it.</summary>
    private bool DeleteShown(TableRow row, Locus source)
    {
        if (row.Current.Length < 3 || row.Provisions is not [{ Id: { } id }, ..]) return false;
        var all = index.Folded(id);
        var words = pairs.Bare(row.Current, id);
        if (WordFinder.Find(all, words) is not { } place) return false;
        statements.Propose(new Instruction(2 * place.Span.Length > all.Source.Length ? InstructionKind.DeleteParagraph : InstructionKind.DeleteWords, row.Provisions) { Old = [words] }, source);
        return true;
    }

    /// <summary>The column of proposals holds words instead of others, a new paragraph, another text of the whole, or a copy with marks.</summary>
    private bool Proposed(TableRow row, Paragraph paragraph, Locus source)
    {
        if (row.Place is null && row.Provisions is [{ Id: { } marked }] && Marked(paragraph, marked, source)) return true;
        if (row.Action == RowAction.Delete && row.Provisions is [{ Id: { } gone }] && WordFinder.Contains(index.Folded(gone), pairs.Bare(paragraph.Text(), gone)))
            return DeleteShown(row with { Current = paragraph.Text() }, source);
        if (Completed(row, paragraph.Text(), source)) return true;
        if (pairs.Read(row.Current, paragraph.Text(), row.Provisions, source)) return true;
        return Whole(row, paragraph.Text().Trim(), source);
    }

    /// <summary>Words and their place whose verb stands in the column of actions: <c>Insert</c> beside <c>"b" after "a"</c>.</summary>
    private bool Completed(TableRow row, string text, Locus source)
    {
        var verb = row.Action switch
        {
            RowAction.Add => "insert",
            RowAction.Delete => "delete",
            RowAction.Change => "replace",
            RowAction.None or RowAction.Keep or RowAction.Nothing => null,
        };
        if (verb is null || row.Provisions is not [{ Id: { } id }] || Quotations.Find(text).IsEmpty || statements.Signs.Instructs(text)) return false;
        var asked = statements.Signs.Completed(verb, text);
        if (asked.IsEmpty || !asked.All(i => (i.After ?? i.Before) is { } anchor && WordFinder.Contains(index.Folded(id), anchor))) return false;
        foreach (var instruction in asked) statements.Propose(instruction with { Targets = row.Provisions }, source);
        return true;
    }

    private bool Marked(Paragraph paragraph, string id, Locus source)
    {
        if (statements.Copies.Marked(paragraph, id, source) is not { } copy) return false;
        var found = copy.Proposals.Select(builder.Add).ToList();
        builder.Record(source, found.Count > 0 ? LedgerDisposition.Proposal : LedgerDisposition.DraftText, found);
        return true;
    }

    /// <summary>A text column that holds all of a new paragraph, or another text for the whole provision.</summary>
    private bool Whole(TableRow row, string text, Locus source)
    {
        if (row.Provisions is not [{ Id: not null } provision, ..] || text.Count(c => c == ' ') < FewestWordsOfAText) return false;
        var asks = statements.Signs.Asks(text);
        if (row.Place is { } where)
        {
            if (asks && statements.Signs.Instructs(text)) return false;
            var come = Quotations.Find(text) is [(0, var end)] && end >= text.Length - 1 ? text.Trim('"', '“', '”', '«', '»', ' ') : Unquoted.Of(text);
            statements.Propose(new Instruction(InstructionKind.NewParagraph, []) { New = come, Destination = [where == Placement.After ? row.Provisions[0] : row.Provisions[^1]], DestinationBefore = where == Placement.Before }, source);
            return true;
        }

        if (row.Provisions.Length == 1 && !asks && SentencePart.NamedIn(row.Label) is { } part && SentencePart.Find(index.Draft.Find(provision.Id)!.Text, part) is not null)
        {
            statements.Propose(new Instruction(InstructionKind.ReplaceParagraph, row.Provisions) { New = Unquoted.Of(text), Part = part }, source);
            return true;
        }

        if (row.Provisions.Length > 1 || !statements.Signs.Redrafts(text, provision.Id) || (asks && !pairs.IsWording(text, provision.Id))) return false;
        statements.Propose(new Instruction(InstructionKind.ReplaceParagraph, row.Provisions) { New = Unquoted.Of(text) }, source);
        return true;
    }

    private void Say(TableRow row, Paragraph paragraph, Locus source, bool isText, bool besideProposal)
    {
        var text = paragraph.Text().Trim();
        if (!isText && !besideProposal && statements.Signs.OnlyDeletes(text) && DeleteShown(row, source)) return;
        var plain = isText && text.Count(c => c == ' ') >= FewestWordsOfAText && !statements.Signs.Instructs(text);
        if (plain && row.Provisions is [{ IsNew: true } added])
        {
            statements.Propose(new Instruction(InstructionKind.NewParagraph, [added]) { New = Spaces.Collapse(Unquoted.Of(text)) }, source);
        }
        else if (Code().IsMatch(text))
        {
            builder.Record(source, LedgerDisposition.Courtesy);
        }
        else if (statements.Read(paragraph, source) == LedgerDisposition.General && row.Provisions.Length > 0)
        {
            var remarks = row.Provisions.Where(p => p.Id is not null).Select(p => builder.Add(new Drafted(p.Id!, Operation.Comment, source) { Rationale = text, Certainty = Certainty.Probable }));
            builder.Record(source, LedgerDisposition.Proposal, remarks.ToList());
        }
    }

    [GeneratedRegex(@"^\s*(?:new\W|para\w*\W)*(?:after|following|between|après|entre|después|tras|после|между|بعد|بين)\b|(?:之后|后)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex After();

    [GeneratedRegex(@"^\s*(?:new\W|para\w*\W)*(?:before|preceding|avant|antes|перед|قبل)\b|(?:之前|前)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex(@"\bnew\b|\bnouveau|\bnuevo|\bновый|جديدة|新增", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex New();

    [GeneratedRegex(@"^\s*[(\[]?(?:[-–—]+|∅)[)\]]?\s*\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Nothing();

    /// <summary>The commenter's code and number, the type of a comment, or the key to both: no remark on the provision (ISO/IEC commenting template).</summary>
    [GeneratedRegex(@"^(?:[A-Z]{2,5}\W?\s?\d{1,3}|[A-Z]{1,2}|ge|te|ed|(?:MB|NC|\d?\s*Type of comment)\s*[=:].*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
