using System.Collections.Immutable;
using Intake.Extraction.Instructions;
using Intake.Extraction.Places;
using Intake.Reading;

namespace Intake.Extraction.Tables;

/// <summary>Reads the cells of one comment table.</summary>
/// <param name="index">The draft.</param>
/// <param name="statements">Reads what a cell says in words.</param>
/// <param name="builder">Takes what is found.</param>
/// <param name="header">The header of the column of provisions: below "Article", <c>4, para. 2</c> is of Article 4.</param>
internal sealed class CellReader(DraftIndex index, StatementReader statements, SubmissionBuilder builder, string header)
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

    /// <summary>A row that sets the draft's words beside other words: the one replaces the other.</summary>
    /// <returns>Whether the row is of that form.</returns>
    public bool ReadReplacement(string current, string come, ImmutableArray<ProvisionReference> provisions, Locus source)
    {
        if (current.Trim().Length < 3 || provisions is not [{ Id: { } id }] || come.Trim().Length == 0 || statements.Understands(come)) return false;
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
        var plain = isText && text.Count(c => c == ' ') >= FewestWordsOfAText && !statements.Understands(text);
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
