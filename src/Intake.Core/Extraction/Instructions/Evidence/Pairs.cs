using System.Collections.Immutable;

namespace Intake.Extraction.Instructions.Evidence;

/// <summary>Tells what the quotations of a clause do to one another.</summary>
internal static class Pairs
{
    /// <summary>The instructions of a clause's quotations, without targets; each quotation is used once at most.</summary>
    public static IEnumerable<Instruction> Read(ImmutableArray<Quoted> quotes)
    {
        if (Inside(quotes) is { } inside)
        {
            yield return inside;
            yield break;
        }

        for (var i = 0; i < quotes.Length;)
        {
            var rest = quotes[i..];
            var (instruction, used) = Listed(rest) ?? Shown(rest) ?? Three(rest) ?? Two(rest) ?? One(rest[0], rest.Length == 1) ?? (null, 1);
            if (instruction is not null) yield return instruction;
            i += used;
            // A second way if the first is refused, or the result shown again, asks for nothing more.
            if (instruction is { New: not null } && i < quotes.Length && Cues.Repeats(quotes[i].Before)) i++;
        }
    }

    /// <summary>A change shown inside other words: <c>"in" instead of "of" in the words "trade of arms"</c>, <c>"of" in "trade of arms" should be "in"</c>.</summary>
    private static Instruction? Inside(ImmutableArray<Quoted> quotes)
    {
        if (quotes is [{ IsInDraft: true } gone, { IsInDraft: true } holder, { IsInDraft: false } instead] && Cues.StandsIn(holder.Before) && holder.Words.Length > gone.Words.Length && Cues.Changes(instead.Before)
            && holder.Words.IndexOf(gone.Words, StringComparison.OrdinalIgnoreCase) is >= 0 and var place)
            return Make(InstructionKind.ReplaceWords, holder.Words[..place] + instead.Words + holder.Words[(place + gone.Words.Length)..]) with { Old = [holder.Words], Within = holder.Words };
        if (quotes is not [_, _, { IsInDraft: true } around] || !Cues.LeadsAround(around.Before) || Two(quotes[..2]) is not ({ Old: [var old], New: { } come }, _)) return null;
        var at = around.Words.IndexOf(old, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : Make(InstructionKind.ReplaceWords, around.Words[..at] + come + around.Words[(at + old.Length)..]) with { Old = [around.Words], Within = around.Words };
    }

    /// <summary>Words of the draft in a row that all go: <c>"a" and "b" are of no use</c>.</summary>
    private static (Instruction?, int)? Listed(ImmutableArray<Quoted> quotes)
    {
        var count = 1;
        while (count < quotes.Length && quotes[count] is { IsInDraft: true } next && Cues.Lists(next.Before) && !next.Overlaps(quotes[count - 1])) count++;
        if (count < 2 || !quotes[0].IsInDraft || (count < quotes.Length && !Cues.Removes(Cues.OfThis(quotes[count - 1].Behind)))) return null;
        return Cues.Removes(quotes[0].Before + quotes[count - 1].Behind) ? (Make(InstructionKind.DeleteWords, null) with { Old = [.. quotes[..count].Select(q => q.Words)] }, count) : null;
    }

    /// <summary>The draft's words, then the longer stretch around them in another order: <c>what follows "a" should begin with c, so that it reads "a c b"</c>.</summary>
    private static (Instruction?, int)? Shown(ImmutableArray<Quoted> quotes) =>
        quotes is [{ IsInDraft: true } a, { IsInDraft: false, Rewrites: { } old } b, ..] && old.Length > a.Words.Length && Cues.Repeats(b.Before)
        && b.Words.StartsWith(a.Words, StringComparison.OrdinalIgnoreCase) && old.StartsWith(a.Words, StringComparison.OrdinalIgnoreCase)
            ? (Make(InstructionKind.ReplaceWords, b.Words) with { Old = [old] }, 2)
            : null;

    /// <summary>Words between two others, or a span by other words.</summary>
    private static (Instruction?, int)? Three(ImmutableArray<Quoted> quotes)
    {
        if (quotes is not [var a, var b, var c, ..]) return null;
        if (a.IsInDraft && b.IsInDraft && !c.IsInDraft && Between(a.Before)) return (Make(InstructionKind.InsertBetween, c.Words) with { After = a.Words, Before = b.Words }, 3);
        if (!a.IsInDraft && b.IsInDraft && c.IsInDraft && Between(b.Before)) return (Make(InstructionKind.InsertBetween, a.Words) with { After = b.Words, Before = c.Words }, 3);
        return null;
    }

    private static (Instruction?, int)? Two(ImmutableArray<Quoted> quotes)
    {
        if (quotes is not [var a, var b, ..]) return null;
        var between = b.Before;
        // "The word "a" before "b" is superfluous": the second only says where the first stands.
        if (a.IsInDraft && b.IsInDraft && !a.Overlaps(b) && Cues.Removes(Cues.OfThis(b.Behind)) && Cues.Beside(between) is { } before)
            return (Make(before ? InstructionKind.DeleteWordsBefore : InstructionKind.DeleteWordsAfter, null) with { Old = [a.Words], Before = before ? b.Words : null, After = before ? null : b.Words }, 2);
        if (a.IsInDraft && b.IsInDraft && !a.Overlaps(b) && !Cues.LeadsOld(b.Before)) return null;
        if (!a.IsInDraft && !b.IsInDraft) return null;
        // Words to take out that the draft does not have are not what comes for others of it.
        if (!a.IsInDraft && quotes.Length > 2 && Cues.Removes(Cues.OfThis(b.Before)) && !Cues.LeadsOld(b.Before)) return null;
        var all = a.Before + between + b.Behind;
        // "The last part ("a b c"): "c" to be deleted" takes out the inner words only.
        if (a.IsInDraft && a.Overlaps(b) && b.Words.Length < a.Words.Length && Cues.Removes(b.Behind) && !Cues.LeadsOld(b.Before)) return (Make(InstructionKind.DeleteWords, null) with { Old = [b.Words] }, 2);
        // Of two quotations in the draft the one that holds the other is there, unless the words before it say otherwise.
        var firstIsThere = a.IsInDraft && (!b.IsInDraft || (!Cues.LeadsOld(b.Before) && (a.Words.Length >= b.Words.Length || !Cues.LeadsOld(a.Before))));
        if (a.IsInDraft && b.IsInDraft && Cues.LeadsOld(b.Before)) firstIsThere = false;
        var (there, come) = firstIsThere ? (a, b) : (b, a);
        if (Cues.LeadsAfter(there.Before) && !Cues.LeadsOld(there.Before)) return (Make(InstructionKind.InsertAfter, come.Words) with { After = there.Words }, 2);
        if (Cues.LeadsBefore(there.Before) && !Cues.LeadsOld(there.Before)) return (Make(InstructionKind.InsertBefore, come.Words) with { Before = there.Words }, 2);
        if (firstIsThere && Cues.Follows(between)) return (Make(InstructionKind.InsertAfter, come.Words) with { After = there.Words }, 2);
        return Cues.Changes(all) || (firstIsThere && Cues.Criticizes(between)) || Cues.Suggests(between) || Joins(between) || Cues.Removes(all) ? (Make(InstructionKind.ReplaceWords, come.Words) with { Old = [there.Words] }, 2) : null;
    }

    private static (Instruction?, int)? One(Quoted quote, bool isLast)
    {
        // What stands in front of the next quotation speaks of that one.
        var around = quote.Before + (isLast ? quote.Behind : Cues.OfThis(quote.Behind));
        if (quote.IsInDraft)
        {
            if (Cues.AtEnd(quote.Before) && !Cues.NamesEnd(quote.Before) && (!Cues.Removes(around) || Cues.OfRest(quote.Behind))) return (Make(InstructionKind.DeleteRest, null) with { After = quote.Words }, 1);
            if (Cues.Number(around) is { } many && GrammaticalNumber.Of(quote.Words, many) is { } other) return (Make(InstructionKind.ReplaceWords, other) with { Old = [quote.Words] }, 1);
            // Words that the draft has but for their capitals or marks are as they should be.
            if (quote.There is { } there && there != Places.Abridged.Trim(quote.Words) && !Cues.Removes(around) && (Cues.Changes(around) || Cues.Spells(around))) return (Make(InstructionKind.ReplaceWords, quote.Words) with { Old = [there] }, 1);
            return Cues.Removes(around) && !Cues.Affects(quote.Behind) ? (Make(InstructionKind.DeleteWords, null) with { Old = [quote.Words] }, 1) : null;
        }

        if (Places.Abridged.IsAbridged(quote.Words) && Cues.Removes(around)) return (Make(InstructionKind.DeleteWords, null) with { Old = [quote.Words] }, 1);
        if (Places.Abridged.IsAbridged(quote.Words)) return (Make(InstructionKind.ReplaceParagraph, quote.Words), 1);
        if (quote is { IsRearranged: true, Rewrites: { } order } && (Cues.Changes(around) || Cues.Suggests(around))) return (Make(InstructionKind.ReplaceWords, quote.Words) with { Old = [order] }, 1);
        if (quote.Rewrites is { } old && !Cues.Adds(around) && !Cues.Removes(around) && (Cues.Changes(around) || quote.Before.TrimEnd() is [.., ':' or '–' or '-' or '(']))
            return (Make(InstructionKind.ReplaceWords, quote.Words) with { Old = [old] }, 1);
        if (Cues.AtEnd(quote.Before)) return (Make(InstructionKind.Append, quote.Words) with { Restates = !Cues.Adds(around) }, 1);
        if (Cues.AtBeginning(quote.Before) && Cues.Adds(around)) return (Make(InstructionKind.Prepend, quote.Words), 1);
        return null;
    }

    private static bool Between(string words) => words.Contains("between", StringComparison.OrdinalIgnoreCase) || words.Contains("entre", StringComparison.OrdinalIgnoreCase) || words.Contains("между", StringComparison.OrdinalIgnoreCase) || words.Contains("بين", StringComparison.Ordinal);

    /// <summary>Whether nothing but a sign stands between two quotations.</summary>
    private static bool Joins(string between) => between.Trim() is "" or "for" or ":" or "-" or "–" or "—" or "=" or ">" or "/" or "=>" or "->" or "→" or "»";

    private static Instruction Make(InstructionKind kind, string? come) => new(kind, []) { New = come };
}
