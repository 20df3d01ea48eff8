using System.Collections.Immutable;
using Intake.Drafts;
using Intake.Extraction.Copies;
using Intake.Extraction.Places;

namespace Intake.Extraction.Instructions;

/// <summary>Instructions that add, take out, replace or move whole provisions.</summary>
internal sealed class StructureInstructions(DraftIndex index)
{
    /// <summary>A redraft with more changes than this is shown as the text it is.</summary>
    private const int FewChanges = 2;

    /// <summary>What numbers of provisions that come between two others carry, in order.</summary>
    public static readonly string[] Series = ["bis", "ter", "quater", "quinquies", "sexies", "septies"];

    /// <summary>A new paragraph: at the place it says, or at the number it gives itself, or behind what the text around speaks of.</summary>
    public Resolution NewParagraph(Instruction instruction, ImmutableArray<ProvisionReference> context, Locus source)
    {
        var target = instruction.Targets.FirstOrDefault(t => t.IsNew);
        if (target is { IsAlternative: true, Base: not null })
            return ReplaceParagraph(new ProvisionReference(target.Written, target.Base), instruction, source);
        var certainty = Certainty.Certain;
        string? place = null;
        if (instruction.Destination is [{ } destination, ..])
        {
            place = destination.Id is { } id ? Place(id, instruction.DestinationBefore) : destination.IsNew ? Place(destination) : null;
        }
        else if (target is not null)
        {
            place = Place(target);
        }
        else if (instruction.IsFirst && index.Draft.Provisions.FirstOrDefault(p => p.Kind == ProvisionKind.Paragraph) is { } first)
        {
            place = $"before:{first.Id}";
        }
        else if (instruction.Targets.Concat(context).FirstOrDefault(t => t.Id is not null || t.IsNew) is { } around)
        {
            (place, certainty) = (around.IsNew ? Place(around) : Place(around.Id!, false), Certainty.Probable);
        }

        if (place is null) return new Resolution([], [Findings.NoPlace(source)]);
        return new Resolution([new Drafted(place, Operation.InsertParagraph, source) { Text = Unnumbered(instruction.New!), New = Unnumbered(instruction.New!), Certainty = certainty }], []);
    }

    /// <summary>Where a paragraph that numbers itself <c>16 ter</c> stands: behind <c>16 bis</c>, proposed or not.</summary>
    public static string PlaceOf(ProvisionReference reference)
    {
        var at = Array.IndexOf(Series, reference.Suffix);
        return at > 0 ? $"after:{reference.Base} {Series[at - 1]}" : $"after:{reference.Base}";
    }

    private string Place(ProvisionReference reference) =>
        reference.Base is { } before && before.StartsWith("heading:", StringComparison.Ordinal) ? Place(before, false) : PlaceOf(reference);

    /// <summary>A whole provision goes.</summary>
    public Resolution DeleteParagraph(ProvisionReference target, Locus source) => target.Id is null
        ? new Resolution([], [Findings.NotInDraft(source, target.Written)])
        : new Resolution([new Drafted(target.Id, Operation.DeleteParagraph, source) { Text = "", Old = index.Draft.Find(target.Id)!.Text }], []);

    /// <summary>Another text for a provision: compared with the draft, so that small changes are shown as such.</summary>
    public Resolution ReplaceParagraph(ProvisionReference target, Instruction instruction, Locus source)
    {
        var come = Unnumbered(instruction.New!);
        if (target.IsNew) return NewParagraph(instruction with { Targets = [target] }, [], source);
        var provision = index.Draft.Find(target.Id!)!;
        if (provision.Kind == ProvisionKind.Heading && provision.Label.Length > 0 && provision.Text.StartsWith(provision.Label, StringComparison.Ordinal) && !come.StartsWith(provision.Label, StringComparison.Ordinal))
            come = $"{provision.Label} {come}";
        if (instruction.Part is { } part)
        {
            if (SentencePart.Find(provision.Text, part) is not { } sentence) return new Resolution([], [Findings.NoPlace(source)]);
            if (!Abridged.IsAbridged(come) && Redraft.Compare(provision, $"{provision.Text[..sentence.Start]}{come}{provision.Text[sentence.End..]}", Certainty.Certain, source).Length > FewChanges)
            {
                var gone = provision.Text[sentence.Start..sentence.End];
                return new Resolution([new Drafted(provision.Id, Operation.Replace, source) { Edits = [Joints.Replace(provision.Text, sentence, come)], Old = gone, New = come }], []);
            }

            come = $"{provision.Text[..sentence.Start]}{come}{provision.Text[sentence.End..]}";
        }

        if (Abridged.IsAbridged(come) && PartialQuotation.Complete(index.Folded(provision.Id), come) is { } whole) come = whole;
        if (Abridged.IsAbridged(come)) return new Resolution([new Drafted(provision.Id, Operation.ReplaceParagraph, source) { New = come, Certainty = Certainty.Doubtful }], [Findings.Abridged(source, provision.Id)]);
        var proposals = Redraft.Compare(provision, come, Certainty.Certain, source);
        return new Resolution(
            proposals.Length <= FewChanges ? proposals : [new Drafted(provision.Id, Operation.ReplaceParagraph, source) { Text = come, Old = provision.Text, New = come }], []);
    }

    /// <summary>A provision elsewhere.</summary>
    public Resolution Move(Instruction instruction, Locus source)
    {
        var destination = instruction.Destination.FirstOrDefault(d => d.Id is not null)?.Id;
        if (destination is null || instruction.Targets.IsEmpty) return new Resolution([], [Findings.NoPlace(source)]);
        var place = Place(destination, instruction.DestinationBefore);
        return new Resolution([.. instruction.Targets.Where(t => t.Id is not null && t.Id != destination).Select(t => new Drafted(t.Id!, Operation.Move, source) { Destination = place })], []);
    }

    /// <summary>Two provisions in each other's place.</summary>
    public static Resolution Swap(Instruction instruction, Locus source) =>
        instruction.Targets.Concat(instruction.Destination).Where(t => t.Id is not null).ToList() is [var first, var second]
            ? new Resolution([new Drafted(first.Id!, Operation.Move, source) { Destination = $"after:{second.Id}" }], [])
            : new Resolution([], [Findings.NoPlace(source)]);

    /// <summary>Two or more provisions into the first of them.</summary>
    public static Resolution Merge(Instruction instruction, Locus source)
    {
        var all = instruction.Targets.Concat(instruction.Destination).Where(t => t.Id is not null).Select(t => t.Id!).ToList();
        return all.Count < 2
            ? new Resolution([], [Findings.NoPlace(source)])
            : new Resolution([.. all.Skip(1).Select(other => new Drafted(all[0], Operation.Merge, source) { Destination = other, New = instruction.New, Text = instruction.New is { } text ? Unnumbered(text) : null })], []);
    }

    /// <summary>One provision into two.</summary>
    public static Resolution Split(ProvisionReference target, Locus source) => target.Id is null
        ? new Resolution([], [Findings.NotInDraft(source, target.Written)])
        : new Resolution([new Drafted(target.Id, Operation.Split, source)], []);

    /// <summary>Behind or before a provision; a section stands for its last provision.</summary>
    private string Place(string id, bool before)
    {
        var provision = index.Draft.Find(id)!;
        if (before && provision.Kind == ProvisionKind.Heading && Under(id).FirstOrDefault() is { } opening) return $"before:{opening.Id}";
        if (before) return $"before:{id}";
        if (provision.Kind == ProvisionKind.Paragraph) return $"after:{id}";
        return $"after:{Under(id).LastOrDefault()?.Id ?? id}";
    }

    private IEnumerable<Provision> Under(string heading) =>
        index.Draft.Provisions.Where(p => p.Kind == ProvisionKind.Paragraph && p.Section is { } s && (s == heading || s.StartsWith(heading + ".", StringComparison.Ordinal)));

    /// <summary>A quoted paragraph without the number it was given.</summary>
    private static string Unnumbered(string text) => LeadingNumber.Strip(text);
}
