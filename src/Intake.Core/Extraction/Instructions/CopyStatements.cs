using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Intake.Drafts;
using Intake.Extraction.Copies;
using Intake.Extraction.Places;
using Intake.Reading;

namespace Intake.Extraction.Instructions;

/// <summary>Recognises paragraphs that write out a provision of the draft, or a piece of one, with the sender's changes in it.</summary>
internal sealed partial class CopyStatements(DraftIndex index, CopyMatcher copies, ReferenceReader references, Tokenizer tokenizer)
{
    private const int FewestSpaces = 3;
    private const double LeastLikeness = 0.5;
    private readonly InlineCopies inline = new(index, copies);
    private bool? isBulleted;

    /// <summary>What the sender says of the marks.</summary>
    public Legend Legend { get; set; } = Legend.None;

    /// <summary>The provision and the changes; null when the paragraph copies none.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="text">Its text.</param>
    /// <param name="lead">The number in front of it; null for none.</param>
    /// <param name="start">Where its words begin behind the number.</param>
    /// <param name="context">What the text around speaks of.</param>
    /// <param name="source">Where it stands.</param>
    public InlineCopies.Copy? Read(Paragraph paragraph, string text, InstructionToken? lead, int start, ImmutableArray<ProvisionReference> context, Locus source)
    {
        var (named, from) = Named(text, lead, start);
        if (named is null && lead is null && MarkedText.Of(paragraph, Legend) is { IsMarked: true } marked && references.At(text, start) is { References: [{ Id: { } before }], End: var behind } && Printed(marked.Before, start, behind, before) is { } number) (named, from) = number;
        if (from == 0 && Bullets.Of(text).Length > 0 && (isBulleted ??= Bullets.In(index.Draft)) == true) from = Bullets.Of(text).Length + 1;
        paragraph = Numbered(paragraph, from);
        return inline.Read(paragraph, Legend, named, from, source) ?? Quoted(paragraph, text, source)
            ?? ((named ?? (context is [{ Id: { } spoken }] ? spoken : null)) is { } id ? inline.ReadPiece(paragraph, Legend, id, from, source) : null);
    }

    /// <summary>The paragraph with the look taken off its number: bold or underlined, a number is no addition.</summary>
    private static Paragraph Numbered(Paragraph paragraph, int from)
    {
        const Emphasis Look = Emphasis.Bold | Emphasis.Underline | Emphasis.Highlight | Emphasis.Italic;
        if (from == 0 || paragraph.Runs.Length < 2) return paragraph;
        var end = 0;
        var runs = paragraph.Runs.Select(r => (end += r.Text.Length) <= from && (r.Emphasis & Emphasis.Strike) == 0 ? r with { Emphasis = r.Emphasis & ~Look } : r).ToImmutableArray();
        return paragraph with { Runs = runs };
    }

    /// <summary>A provision, or a piece of one, that is written out with marks in a place that says which it is; null when nothing is marked.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="id">The provision.</param>
    /// <param name="source">Where it stands.</param>
    public InlineCopies.Copy? Marked(Paragraph paragraph, string id, Locus source)
    {
        if (!MarkedText.Of(paragraph, Legend).IsMarked && !ComparedMarks.Of(paragraph, Legend, index.Folded(id)).IsMarked) return null;
        var start = references.Leading(paragraph.Text()) is { References: [{ Id: { } own }, ..] } lead && own == id ? lead.End : 0;
        return inline.Read(paragraph, Legend, id, start, source) ?? inline.ReadPiece(paragraph, Legend, id, start, source, 0);
    }

    /// <summary>A new paragraph: all of it is marked as added; null when it is none.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="context">The provision written out before it.</param>
    public Instruction? Added(Paragraph paragraph, ImmutableArray<ProvisionReference> context)
    {
        var marked = MarkedText.Of(paragraph, Legend);
        if (!marked.IsMarked) return null;
        var lead = references.Leading(marked.Text) ?? (references.At(marked.Text, 0) is { References: [{ IsNew: true }] } numbered ? numbered : null);
        var words = marked.Text[(lead?.End ?? 0)..].Trim();
        var stays = marked.Pieces.Where(p => p.Mark != MarkedText.Mark.Comes).Sum(p => p.Text.Count(char.IsLetter));
        var number = lead is null ? 0 : marked.Text[..lead.End].Count(char.IsLetter);
        if (stays > number || words.Count(c => c == ' ') < FewestSpaces) return null;
        if (lead?.References is [{ IsNew: true } added]) return new Instruction(InstructionKind.NewParagraph, [added]) { New = words };
        return lead is null && context is [{ Id: not null } behind] ? new Instruction(InstructionKind.NewParagraph, []) { New = words, Destination = [behind] } : null;
    }

    /// <summary>The provision that the paragraph names in front, and where its words begin.</summary>
    private (string? Id, int Start) Named(string text, InstructionToken? lead, int start)
    {
        if (lead is null && Announced().Match(text, start) is { Success: true, Length: > 0 } announced) return (null, announced.Index + announced.Length);
        var heading = lead is null ? references.At(text, start) : null;
        if (heading is not null && SentenceForms.HeadingEnd(text, heading.End) is { Success: true } end) (lead, start) = (heading, end.Index + end.Length);
        else if (lead is null && Printed(text, start, heading) is { } printed) return printed;
        else if (TextBlocks.Introduction(tokenizer.Split(text, start), lead) is { } words && !IsInside(text, start, words)) (lead, start) = (lead ?? heading, words);
        return (lead?.References is [{ Id: { } id }] ? id : null, start);
    }

    /// <summary>Whether a place lies between signs that opened behind another: the colon of <c>(add: b)</c> introduces no text.</summary>
    private static bool IsInside(string text, int from, int place)
    {
        var before = text.AsSpan(from, Math.Clamp(place - from, 0, text.Length - from));
        return before.LastIndexOfAny('(', '[', '{') > before.LastIndexOfAny(')', ']', '}');
    }

    /// <summary>A number without a mark behind it, as clauses print it, in front of that clause's own words: <c>B.2 Plastics parts</c>, <c>7 Instructions</c>.</summary>
    private (string? Id, int Start)? Printed(string text, int start, InstructionToken? heading)
    {
        var end = start;
        while (end < text.Length && end < start + 3 && char.IsAsciiDigit(text[end])) end++;
        var id = heading is { References: [{ Id: { } named }] } ? named : end > start ? index.Resolve(text[start..end]) : null;
        if (heading is not null) end = start + text[start..heading.End].TrimEnd().Length;
        if (id is null || end + 1 >= text.Length || text[end] != ' ' || char.IsLower(text[end + 1])) return null;
        var at = index.Draft.IndexOf(id);
        var rest = text[(end + 1)..];
        return copies.Find(rest, at) == at || (heading is not null && copies.Likeness(CopyMatcher.WordsOf(rest), at) >= LeastLikeness) ? (id, end + 1) : null;
    }

    /// <summary>The same of a text as it was before the sender's marks: with words put at its beginning it is not like the clause any more.</summary>
    private (string? Id, int Start)? Printed(string was, int start, int end, string id)
    {
        if (end > was.Length || start > end || !was[start..end].Any(char.IsDigit)) return null;
        var at = index.Draft.IndexOf(id);
        var rest = was[end..].Trim();
        return copies.Find(rest, at) == at || copies.Likeness(CopyMatcher.WordsOf(rest), at) >= LeastLikeness ? (id, end) : null;
    }

    /// <summary>The same, all of it between quotation marks.</summary>
    private InlineCopies.Copy? Quoted(Paragraph paragraph, string text, Locus source)
    {
        var trimmed = text.Trim();
        if (trimmed.Length < 3 || Quotations.Find(trimmed) is not [(0, var end)] || end < trimmed.Length - 1) return null;
        var inside = trimmed[1..].TrimEnd().TrimEnd('"', '”', '“', '»').TrimEnd();
        var from = text.IndexOf(trimmed[0], StringComparison.Ordinal) + 1;
        var (id, start) = Named(inside, references.Leading(inside), references.Leading(inside)?.End ?? 0);
        return inline.Read(new Paragraph { Position = 1, Runs = Cut(paragraph.Runs, from, from + inside.Length) }, Legend, id, start, source);
    }

    /// <summary>The runs between two characters of a paragraph, with their looks.</summary>
    private static ImmutableArray<TextRun> Cut(ImmutableArray<TextRun> runs, int from, int to)
    {
        var cut = ImmutableArray.CreateBuilder<TextRun>(runs.Length);
        var start = 0;
        foreach (var run in runs)
        {
            var (first, last) = (Math.Clamp(from - start, 0, run.Text.Length), Math.Clamp(to - start, 0, run.Text.Length));
            if (last > first) cut.Add(run with { Text = run.Text[first..last] });
            start += run.Text.Length;
        }

        return cut.ToImmutable();
    }

    /// <summary>The name of the field that holds the text: "Proposed change:".</summary>
    [GeneratedRegex(@"\G\s*(?:proposed|suggested|new|revised)\s+(?:change|text|wording|language|draft(?:ing)?)\s*:\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Announced();
}
