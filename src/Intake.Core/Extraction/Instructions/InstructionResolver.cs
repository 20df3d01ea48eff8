using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Intake.Drafts;
using Intake.Extraction.Places;

namespace Intake.Extraction.Instructions;

/// <summary>Looks instructions up in the draft and makes proposals of them.</summary>
internal sealed partial class InstructionResolver(DraftIndex index)
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
            : Below(instruction, t.Id!, source) switch
            {
                [] => words.Resolve(instruction, t.Id!, Certainty.Certain, source),
                [var only] => words.Resolve(instruction, only, Certainty.Certain, source),
                var several => new Resolution([Unplaced(instruction, t.Id!, source)], [Findings.WordsInSeveral(source, Quoted(instruction)[0], several)]),
            });
    }

    /// <summary>An article or clause that is named as a whole: those of its paragraphs that have the quoted words; the last where something comes at the end; none where its heading is meant.</summary>
    private ImmutableArray<string> Below(Instruction instruction, string id, Locus source)
    {
        if (!id.StartsWith("heading:", StringComparison.Ordinal) || Heading().IsMatch(source.Quote)) return [];
        var under = index.Draft.Provisions.Where(p => p.Section == id && p.Kind == ProvisionKind.Paragraph).Select(p => p.Id).ToList();
        if (under.Count == 0) return [];
        if (instruction.Kind is InstructionKind.Append) return [under[^1]];
        var quoted = Quoted(instruction);
        return quoted.Count == 0 || quoted.TrueForAll(q => Prints(index.Draft.Find(id)!.Text, q)) ? [] : [.. under.Where(Has)];

        bool Has(string provision) => quoted.TrueForAll(q => WordFinder.FindFolded(index.Folded(provision), q) is not null);
    }

    /// <summary>Whether a heading prints words just so, capitals and all.</summary>
    private static bool Prints(string heading, string words) =>
        heading.IndexOf(words, StringComparison.Ordinal) is >= 0 and var at && (at + words.Length == heading.Length || !char.IsLetterOrDigit(heading[at + words.Length]));

    /// <summary>What is asked for, where a person must say in which paragraph.</summary>
    private static Drafted Unplaced(Instruction instruction, string id, Locus source)
    {
        var operation = instruction.New is null ? Operation.Delete : instruction.Old.IsEmpty ? Operation.Insert : Operation.Replace;
        return new Drafted(id, operation, source) { Old = instruction.Old.FirstOrDefault(), New = instruction.New, Certainty = Certainty.Doubtful };
    }

    private static List<string> Quoted(Instruction instruction) =>
        [.. instruction.Old.Concat([instruction.After, instruction.Before]).OfType<string>()];

    [GeneratedRegex(@"\b(?:heading|title|titre|intitulé|título|encabezamiento|заголов\w+|названи\w+)\b|标题|عنوان", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

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
