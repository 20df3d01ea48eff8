using System.Collections.Immutable;
using Intake.Extraction.Comparison;
using Intake.Extraction.Places;

namespace Intake.Extraction.Instructions;

/// <summary>Instructions that change words inside a provision.</summary>
internal sealed class WordInstructions(DraftIndex index)
{
    /// <summary>The proposals of an instruction on one provision.</summary>
    public Resolution Resolve(Instruction instruction, string id, Certainty certainty, Locus source)
    {
        var text = index.Folded(id);
        if (instruction.Part is { } whole && instruction.Kind is InstructionKind.InsertAfter or InstructionKind.InsertBefore && instruction.After is null && instruction.Before is null)
            return BesideSentence(instruction, whole, id, text, certainty, source);
        if (instruction is { Part: { } sentence, Kind: InstructionKind.DeleteRest, After: null, Old.IsEmpty: true }) return BehindSentence(instruction, sentence, id, text, certainty, source);
        if (instruction.Part is { } part && instruction.Kind != InstructionKind.DeleteSentence && SentencePart.Find(text.Source, part) is { } region
            && Within(instruction, text, region, certainty) is { } inside)
            return new Resolution([Made(instruction, id, inside, certainty, source)], []);
        if (instruction.IsLoose && certainty == Certainty.Certain) certainty = Certainty.Probable;
        if (instruction.Old.Length > 1)
            return Join(instruction.Old.Select(old => Resolve(instruction with { Old = [old] }, id, certainty, source)));
        var edit = Edit(instruction, text, ref certainty);
        if (edit is not null) return new Resolution([Made(instruction, id, edit, certainty, source)], []);
        return NotFound(instruction, id, text, source);
    }

    /// <summary>One proposal for every place of the old words in a provision.</summary>
    public IEnumerable<Drafted> ResolveAll(Instruction instruction, string id, Locus source)
    {
        var text = index.Folded(id);
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        for (var at = WordFinder.Find(text, instruction.Old[0]); at is { } place && place.Kind != MatchKind.Near; at = WordFinder.Find(text, instruction.Old[0], place.Span.End))
            edits.Add(Joints.Replace(text.Source, place.Span, instruction.New ?? ""));
        if (edits.Count == 0) yield break;
        yield return new Drafted(id, instruction.New is null ? Operation.Delete : Operation.Replace, source)
        {
            Edits = edits.ToImmutable(),
            Old = instruction.Old[0],
            New = instruction.New,
        };
    }

    /// <summary>A sentence of its own before or behind another.</summary>
    private Resolution BesideSentence(Instruction instruction, string named, string id, FoldedText text, Certainty certainty, Locus source)
    {
        if (SentencePart.Find(text.Source, named) is not { } region) return new Resolution([], [Findings.WordsNotFound(source, named, id)]);
        var edit = Joints.Insert(text.Source, instruction.Kind == InstructionKind.InsertAfter ? region.End : region.Start, instruction.New!);
        return new Resolution([Made(instruction, id, edit, certainty, source)], []);
    }

    /// <summary>All that stands behind a sentence goes.</summary>
    private Resolution BehindSentence(Instruction instruction, string named, string id, FoldedText text, Certainty certainty, Locus source)
    {
        if (SentencePart.Find(text.Source, named) is not { } kept || kept.End >= text.Source.TrimEnd().Length) return new Resolution([], [Findings.WordsNotFound(source, named, id)]);
        return new Resolution([Made(instruction, id, Joints.Delete(text.Source, new Span(kept.End, text.Source.Length - kept.End)), certainty, source)], []);
    }

    private TextEdit? Edit(Instruction instruction, FoldedText text, ref Certainty certainty, int from = 0)
    {
        switch (instruction.Kind)
        {
            case InstructionKind.ReplaceWords:
                return Find(text, instruction.Old[0], ref certainty, from, instruction.Occurrence) is { } old ? Joints.Replace(text.Source, old, Abridged.Trim(instruction.New!)) : null;
            case InstructionKind.DeleteWords:
                return Find(text, instruction.Old[0], ref certainty, from, instruction.Occurrence) is { } gone ? Joints.Delete(text.Source, gone) : null;
            case InstructionKind.DeleteWordsAfter:
                return Find(text, instruction.After!, ref certainty, from) is { } mark && Find(text, instruction.Old[0], ref certainty, mark.End) is { } behind
                    ? Spanned(text.Source, behind, instruction.New) : null;
            case InstructionKind.DeleteWordsBefore:
                return Preceding(text, instruction.Old[0], instruction.Before!, ref certainty) is { } preceding ? Spanned(text.Source, preceding, instruction.New) : null;
            case InstructionKind.DeleteSentence:
                return SentencePart.Find(text.Source, instruction.Part!) is { } whole ? Spanned(text.Source, instruction.New is null ? WithoutLastStop(text.Source, whole) : whole, instruction.New) : null;
            case InstructionKind.DeleteSpan:
                return Find(text, instruction.After!, ref certainty, from) is { } first && Find(text, instruction.Before!, ref certainty, first.Start) is { } last
                    ? Spanned(text.Source, new Span(first.Start, last.End - first.Start), instruction.New) : null;
            case InstructionKind.DeleteRest:
                return Rest(instruction, text, ref certainty);
            case InstructionKind.InsertAfter:
                return Find(text, instruction.After!, ref certainty, from, instruction.Occurrence) is { } after ? Joints.Insert(text.Source, after.End, instruction.New!) : null;
            case InstructionKind.InsertBefore:
                return Find(text, instruction.Before!, ref certainty, from, instruction.Occurrence) is { } before ? Joints.Insert(text.Source, before.Start, instruction.New!) : null;
            case InstructionKind.InsertBetween:
                return (Preceding(text, instruction.After!, instruction.Before!, ref certainty) ?? Find(text, instruction.After!, ref certainty, from)) is { } left && WordFinder.Find(text, instruction.Before!, left.End) is not null
                    ? Joints.Insert(text.Source, left.End, instruction.New!)
                    : Find(text, instruction.Before!, ref certainty, from) is { } right ? Joints.Insert(text.Source, right.Start, instruction.New!) : null;
            case InstructionKind.Append:
                return (instruction.Restates ? Joints.Ending(text.Source, instruction.New!) : null) ?? Joints.Append(text.Source, instruction.New!);
            case InstructionKind.Prepend:
                return Joints.Prepend(text.Source, instruction.New!, !Articles.Lowers(text.Source.Split(' ', 2)[0], index));
            case InstructionKind.DeleteParagraph or InstructionKind.ReplaceParagraph or InstructionKind.NewParagraph or InstructionKind.Move
                or InstructionKind.Merge or InstructionKind.Split or InstructionKind.Swap:
                return null;
        }

        return null;
    }

    /// <summary>The words that stand last before others.</summary>
    private static Span? Preceding(FoldedText text, string words, string mark, ref Certainty certainty)
    {
        for (var place = WordFinder.Find(text, mark); place is { } behind; place = WordFinder.Find(text, mark, behind.Span.End))
        {
            Span? last = null;
            for (var at = WordFinder.Find(text, words); at is { Kind: not MatchKind.Near } one && one.Span.End <= behind.Span.Start; at = WordFinder.Find(text, words, one.Span.End)) last = one.Span;
            if (last is not null) return last;
            if (behind.Kind == MatchKind.Near) break;
        }

        return Find(text, words, ref certainty) is { } only ? only : null;
    }

    private static TextEdit Spanned(string text, Span span, string? come) => come is null ? Joints.Delete(text, span) : Joints.Replace(text, span, come);

    /// <summary>The change inside one sentence of the provision.</summary>
    private TextEdit? Within(Instruction instruction, FoldedText text, Span region, Certainty certainty) =>
        instruction.Kind == InstructionKind.Append ? Joints.Append(text.Source[..region.End], instruction.New!)
        : Edit(instruction with { Part = null }, text, ref certainty, region.Start) is { } edit && edit.Start >= region.Start - 2 && edit.Start <= region.End ? edit : null;

    /// <summary>A last phrase goes without the full stop behind it, and with the comma before it.</summary>
    private static Span WithoutLastStop(string text, Span span) =>
        span.Start > 0 && span.End == text.Length && text[span.End - 1] is '.' or ';' && text[span.Start - 1] == ' ' && span.Start > 1 && text[span.Start - 2] == ','
            ? new Span(span.Start, span.Length - 1)
            : span;

    private static TextEdit? Rest(Instruction instruction, FoldedText text, ref Certainty certainty)
    {
        var from = instruction.After is { } mark ? Find(text, mark, ref certainty)?.End : Find(text, instruction.Old[0], ref certainty)?.Start;
        if (from is not { } start) return null;
        var end = text.Source.TrimEnd().Length;
        if (end > start && text.Source[end - 1] is '.' or ';' or ':') end--;
        if (instruction.New is [.., '.' or ';'] && end < text.Source.Length) end++;
        var span = new Span(start, Math.Max(0, end - start));
        return instruction.New is { } come ? Joints.Insert(text.Source, start, come) is var insert ? insert with { Start = start, Length = span.Length } : null
            : Joints.Delete(text.Source, span);
    }

    private static Span? Find(FoldedText text, string quoted, ref Certainty certainty, int from = 0, int occurrence = 0)
    {
        if (Elision.Find(text, quoted, from) is { } elided) return elided;
        if (WordFinder.Find(text, quoted, from, occurrence < 0) is not { } place) return null;
        for (var i = 1; i < occurrence; i++)
        {
            if (WordFinder.FindFolded(text, quoted, place.Span.End) is not { } next) break;
            place = next with { Occurrences = 1 };
        }

        var worst = place.Kind == MatchKind.Near || (place.Occurrences > 1 && occurrence == 0 && from == 0) ? Certainty.Probable : Certainty.Certain;
        if (worst > certainty) certainty = worst;
        return place.Span;
    }

    private Drafted Made(Instruction instruction, string id, TextEdit edit, Certainty certainty, Locus source)
    {
        var old = instruction.Kind == InstructionKind.DeleteRest ? null : instruction.Old.FirstOrDefault();
        // The draft's own hyphens, quotation marks and capitals: what goes is what stands there.
        if (old is not null && index.Draft.Find(id)!.Text.Substring(edit.Start, edit.Length).Trim() is var there && there != old && FoldedText.Of(there) == FoldedText.Of(old)) old = there;
        var operation = instruction.New is null ? Operation.Delete : old is null && edit.Length <= 1 ? Operation.Insert : Operation.Replace;
        return new Drafted(id, operation, source) { Edits = [edit], Old = old, New = instruction.New, Certainty = certainty };
    }

    /// <summary>The words are not in the provision named: already changed, in another provision, or nowhere.</summary>
    private Resolution NotFound(Instruction instruction, string id, FoldedText text, Locus source)
    {
        var quoted = instruction.Old.FirstOrDefault() ?? instruction.After ?? instruction.Before ?? "";
        var asked = instruction.Kind == InstructionKind.ReplaceWords ? Operation.Replace : instruction.New is null ? Operation.Delete : Operation.Insert;
        var unplaced = new Drafted(id, asked, source) { Old = instruction.Old.FirstOrDefault(), New = instruction.New, Certainty = Certainty.Doubtful };
        if (instruction.Kind == InstructionKind.ReplaceWords && WordFinder.Contains(text, instruction.New!))
            return new Resolution([unplaced with { IsAlreadySo = true }], [Findings.AlreadySo(source, id, instruction.New!)]);
        var elsewhere = index.Containing(quoted);
        if (elsewhere.Length == 1 && elsewhere[0] != index.Draft.IndexOf(id))
        {
            var other = index.Draft.Provisions[elsewhere[0]].Id;
            var resolution = Resolve(instruction, other, Certainty.Doubtful, source);
            return resolution with { Findings = [.. resolution.Findings, Findings.WordsElsewhere(source, quoted, id, other)] };
        }

        return new Resolution([unplaced], [Findings.WordsNotFound(source, quoted, id)]);
    }

    private static Resolution Join(IEnumerable<Resolution> parts)
    {
        var all = parts.ToList();
        return new Resolution([.. all.SelectMany(p => p.Proposals)], [.. all.SelectMany(p => p.Findings)]);
    }
}
