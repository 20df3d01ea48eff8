using System.Collections.Immutable;
using System.Text.RegularExpressions;
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
    private readonly string numbersOf = header.TrimStart().StartsWith("Art", StringComparison.OrdinalIgnoreCase) ? "Article " : "";

    /// <summary>The provisions that a cell names and nothing else; empty when it says something else.</summary>
    public ImmutableArray<ProvisionReference> Reference(string cell)
    {
        var text = cell.Trim();
        if (text.Length is 0 or > LongestReference) return [];
        return statements.Reference(numbersOf.Length > 0 && char.IsDigit(text[0]) ? numbersOf + text : text);
    }

    /// <summary>The one provision that a cell shows, with its number or without; empty when it shows none.</summary>
    public ImmutableArray<ProvisionReference> Shown(string cell)
    {
        if (statements.Signs.Shown(cell) is not { } id) return [];
        return [new ProvisionReference(id, id)];
    }

    /// <summary>Where a row puts a new paragraph: behind or before the provision that it names; null when it asks for none.</summary>
    /// <param name="label">The cell of the provision.</param>
    /// <param name="others">The other cells.</param>
    public static Placement? PlaceOf(string label, IEnumerable<string> others)
    {
        if (Before().IsMatch(label)) return Placement.Before;
        return After().IsMatch(label) || New().IsMatch(label) || others.Any(o => o.Length < LongestReference && NewAlone().IsMatch(o)) ? Placement.After : null;
    }

    /// <summary>A text column that holds all of a new paragraph, a dash for words that go, or another text for the whole provision.</summary>
    /// <returns>Whether the cell is of that form.</returns>
    public bool ReadWhole(string current, string come, ImmutableArray<ProvisionReference> provisions, Placement? place, Locus source)
    {
        var text = come.Trim();
        if (provisions is not [{ } provision, ..]) return false;
        if (Nothing().IsMatch(text) && current.Trim().Length > 2 && provisions is [{ Id: { } gone }])
        {
            var all = index.Folded(gone);
            if (WordFinder.Find(all, current) is not { } words) return false;
            statements.Propose(new Instruction(2 * words.Span.Length > all.Source.Length ? InstructionKind.DeleteParagraph : InstructionKind.DeleteWords, provisions) { Old = [current.Trim()] }, source);
            return true;
        }

        if (text.Count(c => c == ' ') < FewestWordsOfAText || statements.Signs.Asks(text) || provision.Id is null) return false;
        if (place is { } where)
        {
            statements.Propose(new Instruction(InstructionKind.NewParagraph, []) { New = text, Destination = [where == Placement.After ? provisions[0] : provisions[^1]], DestinationBefore = where == Placement.Before }, source);
            return true;
        }

        if (!statements.Signs.Redrafts(text, provision.Id) || provisions.Length > 1) return false;
        statements.Propose(new Instruction(InstructionKind.ReplaceParagraph, provisions) { New = text }, source);
        return true;
    }

    [GeneratedRegex(@"^\s*(?:new\W|para\w*\W)*(?:after|following|between|après|entre|después|tras|после|между|بعد|بين)\b|(?:之后|后)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex After();

    [GeneratedRegex(@"^\s*(?:new\W|para\w*\W)*(?:before|preceding|avant|antes|перед|قبل)\b|(?:之前|前)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex(@"\bnew\b|\bnouveau|\bnuevo|\bновый|جديدة|新增", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex New();

    [GeneratedRegex(@"^\s*(?:ADD|(?:a\s+)?new\s+(?:para\w*|op|pp|clause|article|item)|nouveau paragraphe|nuevo párrafo|новый пункт|فقرة جديدة|新段落|新增段落|(?:insert|add)\s+(?:a\s+)?new\s+para\w*)\W*$", RegexOptions.CultureInvariant)]
    private static partial Regex NewAlone();

    [GeneratedRegex(@"^\s*[(\[]?(?:[-–—]+|nil|none|deleted?|∅|supprim\w+|suprim\w+|исключить|удалить|تحذف|删除)[)\]]?\s*\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Nothing();

    /// <summary>A row that sets the draft's words beside other words: the one replaces the other.</summary>
    /// <returns>Whether the row is of that form.</returns>
    public bool ReadReplacement(string current, string come, ImmutableArray<ProvisionReference> provisions, Locus source)
    {
        if (current.Trim().Length < 3 || provisions is not [{ Id: { } id }] || come.Trim().Length == 0 || statements.Signs.Understands(come)) return false;
        var text = index.Folded(id);
        if (WordFinder.Find(text, current) is not { Kind: not MatchKind.Near } place || place.Span.Length > text.Source.Length / 2) return false;
        statements.Propose(new Instruction(InstructionKind.ReplaceWords, provisions) { Old = [current.Trim()], New = come.Trim() }, source);
        return true;
    }

    /// <summary>Reads a cell of a row that is about some provisions.</summary>
    /// <param name="paragraph">The cell's paragraph.</param>
    /// <param name="source">Where it stands.</param>
    /// <param name="provisions">What the row is about; empty for the text as a whole.</param>
    /// <param name="isText">Whether the column holds proposed text, so that plain words there are the text itself.</param>
    public void Read(Paragraph paragraph, Locus source, ImmutableArray<ProvisionReference> provisions, bool isText)
    {
        statements.SpeakOf(provisions);
        var text = paragraph.Text().Trim();
        var plain = isText && text.Count(c => c == ' ') >= FewestWordsOfAText && !statements.Signs.Understands(text);
        if (plain && provisions is [{ IsNew: true } added])
        {
            statements.Propose(new Instruction(InstructionKind.NewParagraph, [added]) { New = text }, source);
        }
        else if (statements.Read(paragraph, source) == LedgerDisposition.General && provisions.Length > 0)
        {
            var remarks = provisions.Where(p => p.Id is not null).Select(p => builder.Add(new Drafted(p.Id!, Operation.Comment, source) { Rationale = text, Certainty = Certainty.Probable }));
            builder.Record(source, LedgerDisposition.Proposal, remarks.ToList());
        }
    }
}
