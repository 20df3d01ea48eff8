using System.Collections.Immutable;
using Intake.Drafts;
using Intake.Extraction.Copies;
using Intake.Extraction.Instructions;
using Intake.Extraction.Places;

namespace Intake.Extraction.Tables;

/// <summary>Reads rows that set words of the draft beside the words that should stand there.</summary>
internal sealed class WordPairs(DraftIndex index, StatementReader statements, SubmissionBuilder builder)
{
    /// <summary>A pair of more words than this is compared, so that only what differs is shown; a shorter one is one replacement, as the sender has it.</summary>
    private const int LongestPhrase = 7;

    private const double Alike = 0.4;

    /// <summary>The one replaces the other.</summary>
    /// <returns>Whether the row is of that form.</returns>
    public bool Read(string current, string come, ImmutableArray<ProvisionReference> provisions, Locus source)
    {
        if (provisions is not [{ Id: { } named }] || come.Trim().Length == 0) return false;
        var shown = Bare(current, named);
        if (shown.Length < 3) return false;
        var text = Bare(come, named);
        if (statements.Signs.Understands(come) && !IsWording(come, named) && !AreAlike(shown, text)) return false;
        var id = WordFinder.FindFolded(index.Folded(named), shown) is not null || shown.Count(c => c == ' ') < LongestPhrase ? named : Elsewhere(shown, named, source);
        if (Abridged.IsAbridged(shown) || (Abridged.IsAbridged(text) && !Abridged.IsAbridged(index.Folded(id).Source)))
            return PartialQuotation.Complete(index.Folded(id), Unnumbered(come, id)) is { } whole && Compared(id, whole, source);
        if (WordFinder.FindFolded(index.Folded(id), shown) is not { } place) return id != named && Compared(id, text, source);
        var draft = index.Folded(id).Source;
        if (place.Span.Length > draft.Length / 2 && statements.Signs.Redrafts(text, id)) return Compared(id, draft[..place.Span.Start] + text + draft[place.Span.End..], source);
        if (shown.Count(c => c == ' ') < LongestPhrase && place.Occurrences == 1 || !AreAlike(shown, text))
            statements.Propose(new Instruction(InstructionKind.ReplaceWords, [new ProvisionReference(id, id)]) { Old = [shown], New = text }, source);
        else
            return Compared(id, draft[..place.Span.Start] + text + draft[place.Span.End..], source);
        return true;
    }

    /// <summary>A cell's words without quotation marks, dots of abridgement and the provision's number.</summary>
    public string Bare(string cell, string id) => Abridged.Trim(Unnumbered(cell, id));

    /// <summary>Whether a text is a wording of most of a provision, though it has words such as "support" in it.</summary>
    public bool IsWording(string text, string id) => !statements.Signs.Instructs(text) && statements.Signs.Shown(text) == id;

    private string Unnumbered(string cell, string id)
    {
        var text = Spaces.Collapse(cell);
        if (Quotations.Find(text) is [(0, var end)] && end >= text.TrimEnd('.', ' ').Length) text = text.TrimEnd('.', ' ').Trim('"', '“', '”', '„', '«', '»', '‘', '’', ' ', '\u00a0');
        return text[statements.Signs.NumberOf(text, id)..].TrimStart();
    }

    /// <summary>The provision that holds words which the one named has not: the number is of another draft.</summary>
    private string Elsewhere(string words, string named, Locus source)
    {
        if (statements.Signs.Shown(words) is not { } found || found == named) return named;
        builder.Note(Findings.WordsElsewhere(source, words, named, found));
        return found;
    }

    private bool Compared(string id, string text, Locus source)
    {
        var provision = index.Draft.Find(id)!;
        var found = Redraft.Compare(provision, text, Certainty.Certain, source).Select(builder.Add).ToList();
        builder.Record(source, found.Count > 0 ? LedgerDisposition.Proposal : LedgerDisposition.DraftText, found);
        return true;
    }

    private static bool AreAlike(string left, string right)
    {
        var (a, b) = (CopyMatcher.WordsOf(left), CopyMatcher.WordsOf(right));
        return a.Count > 0 && b.Count > 0 && 2.0 * a.Count(b.Contains) / (a.Count + b.Count) >= Alike;
    }
}
