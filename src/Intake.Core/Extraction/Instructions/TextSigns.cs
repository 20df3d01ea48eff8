using Intake.Extraction.Copies;
using Intake.Extraction.Places;

namespace Intake.Extraction.Instructions;

/// <summary>Tells what a text is by its words alone: an instruction, a copy, a redraft, a reference.</summary>
internal sealed class TextSigns(DraftIndex index, CopyMatcher copies, ReferenceReader references, Tokenizer tokenizer)
{
    private const int ShortestCopy = 60;
    private const double LeastLikeness = 0.35;

    /// <summary>Whether a text asks for something or takes a position on a provision.</summary>
    public bool Asks(string text) =>
        tokenizer.Split(text).Any(s => InstructionReader.Read(s).Any(i => i.Kind != InstructionKind.DeleteParagraph || !i.Targets.IsEmpty || s.Words <= 3)
            || TextBlocks.CanTake(s)
            || (s.Has(TokenClass.Reference) && s.Words <= 4)
            || (s.Has(TokenClass.Reference) && s.Tokens.Any(t => t.Class is TokenClass.Support or TokenClass.Oppose or TokenClass.Retain or TokenClass.Reserve or TokenClass.Delete)))
        || (references.Leading(text)?.References is [{ Id: not null } or { IsNew: true }, ..] && CopyMatcher.WordsOf(text).Count >= 3 && text[0] is '(' or (>= '0' and <= '9'));

    /// <summary>Whether a text writes out a provision of the draft, changed or not.</summary>
    public bool Copies(string text) => text.Length > ShortestCopy && copies.Find(text[(references.Leading(text)?.End ?? 0)..], -1) is not null;

    /// <summary>The provision that a text writes out, by its words or its number; null when it is none.</summary>
    public string? Shown(string text)
    {
        var lead = references.Leading(text);
        var named = lead?.References is [{ Id: { } id }] ? index.Draft.IndexOf(id) : -1;
        var words = text[(lead?.End ?? 0)..].Trim();
        var at = copies.Find(words, named) ?? (index.Containing(words) is [var only] ? only : null);
        return at is { } found ? index.Draft.Provisions[found].Id : null;
    }

    /// <summary>Whether a text is another wording of a provision rather than a remark on it.</summary>
    public bool Redrafts(string text, string id) => copies.Likeness(CopyMatcher.WordsOf(text), index.Draft.IndexOf(id)) >= LeastLikeness;

    /// <summary>Whether a text names a provision: such a line may be short, but it is no signature.</summary>
    public bool Names(string text) => tokenizer.Split(text).Any(s => s.Has(TokenClass.Reference));

    /// <summary>Whether a sentence of a text asks for words or takes a position, its place taken for known.</summary>
    public bool Understands(string text) =>
        tokenizer.Split(text).Any(s => !InstructionReader.Read(s).IsEmpty || s.Tokens.Any(t => t.Class is TokenClass.Support or TokenClass.Oppose or TokenClass.Retain or TokenClass.Reserve));
}
