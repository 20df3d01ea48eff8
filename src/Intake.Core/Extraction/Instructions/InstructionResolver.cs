using System.Collections.Immutable;
using Intake.Extraction.Places;

namespace Intake.Extraction.Instructions;

/// <summary>Looks instructions up in the draft and makes proposals of them.</summary>
internal sealed class InstructionResolver(DraftIndex index)
{
    private readonly WordInstructions words = new(index);
    private readonly StructureInstructions structure = new(index);

    /// <summary>The proposals of an instruction.</summary>
    /// <param name="instruction">What the sentence asks for.</param>
    /// <param name="context">Provisions that the text around speaks of, used when the sentence names none.</param>
    /// <param name="source">Where it stands.</param>
    public Resolution Resolve(Instruction instruction, ImmutableArray<ProvisionReference> context, Locus source)
    {
        var named = !instruction.Targets.IsEmpty;
        var targets = named ? instruction.Targets : context;
        if (instruction.Throughout && instruction.Old is [var everywhere] && !named) return Throughout(instruction, everywhere, source);
        return instruction.Kind switch
        {
            InstructionKind.NewParagraph => structure.NewParagraph(instruction, context, source),
            InstructionKind.Move => structure.Move(instruction with { Targets = targets }, source),
            InstructionKind.Swap => StructureInstructions.Swap(instruction, source),
            InstructionKind.Merge => StructureInstructions.Merge(instruction with { Targets = targets }, source),
            InstructionKind.Split => Each(targets, source, t => StructureInstructions.Split(t, source)),
            InstructionKind.DeleteParagraph => Each(targets, source, t => structure.DeleteParagraph(t, source)),
            InstructionKind.ReplaceParagraph => Each(targets, source, t => structure.ReplaceParagraph(t, instruction, source)),
            InstructionKind.ReplaceWords or InstructionKind.DeleteWords or InstructionKind.DeleteWordsAfter or InstructionKind.DeleteWordsBefore or InstructionKind.DeleteSentence or InstructionKind.DeleteSpan
                or InstructionKind.DeleteRest or InstructionKind.InsertAfter or InstructionKind.InsertBefore or InstructionKind.InsertBetween
                or InstructionKind.Append or InstructionKind.Prepend => Words(instruction, targets, source),
        };
    }

    private Resolution Words(Instruction instruction, ImmutableArray<ProvisionReference> targets, Locus source)
    {
        if (targets.IsEmpty) return ByWords(instruction, source);
        if (instruction.Everywhere && instruction.Old is [_] && targets.Select(t => t.Id).OfType<string>().SelectMany(t => words.ResolveAll(instruction, t, source)).ToImmutableArray() is { IsEmpty: false } all)
            return new Resolution(all, []);
        return Each(targets, source, t => t.IsNew && instruction.New is not null
            ? structure.NewParagraph(instruction with { Kind = InstructionKind.NewParagraph, Targets = [t] }, [], source)
            : words.Resolve(instruction, t.Id!, Certainty.Certain, source));
    }

    /// <summary>An instruction without a number: the one provision that has its words.</summary>
    private Resolution ByWords(Instruction instruction, Locus source)
    {
        var quoted = instruction.Old.FirstOrDefault() ?? instruction.After ?? instruction.Before;
        if (quoted is null) return new Resolution([], [Findings.NoPlace(source)]);
        var places = index.Containing(quoted);
        return places.Length switch
        {
            0 => new Resolution([], [Findings.WordsNowhere(source, quoted)]),
            1 => words.Resolve(instruction, index.Draft.Provisions[places[0]].Id, Certainty.Probable, source),
            _ => new Resolution([], [Findings.WordsInSeveral(source, quoted, [.. places.Select(i => index.Draft.Provisions[i].Id)])]),
        };
    }

    private Resolution Throughout(Instruction instruction, string quoted, Locus source)
    {
        var places = index.Containing(quoted).Where(i => WordFinder.Find(index.Folded(i), quoted) is { Kind: MatchKind.Exact });
        var found = places.SelectMany(i => words.ResolveAll(instruction, index.Draft.Provisions[i].Id, source)).ToImmutableArray();
        return found.IsEmpty ? new Resolution([], [Findings.WordsNowhere(source, quoted)]) : new Resolution(found, []);
    }

    private static Resolution Each(ImmutableArray<ProvisionReference> targets, Locus source, Func<ProvisionReference, Resolution> resolve)
    {
        if (targets.IsEmpty) return new Resolution([], [Findings.NoPlace(source)]);
        var proposals = ImmutableArray.CreateBuilder<Drafted>();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var target in targets)
        {
            var resolution = target.Id is null && !target.IsNew ? new Resolution([], [Findings.NotInDraft(source, target.Written)]) : resolve(target);
            proposals.AddRange(resolution.Proposals);
            findings.AddRange(resolution.Findings);
        }

        return new Resolution(proposals.ToImmutable(), findings.ToImmutable());
    }
}
