using System.Collections.Immutable;
using Intake.Extraction;

namespace Intake.Compiling;

/// <summary>Folds the proposals on one provision by their resulting text.</summary>
internal static class Folding
{
    /// <summary>The entries, not yet ordered. Every contribution is in exactly one.</summary>
    /// <param name="baseText">The provision's text; null for a new provision.</param>
    /// <param name="changes">Every contribution on it that is no position and no comment.</param>
    /// <param name="known">What is known already of resulting texts of the base text.</param>
    public static IEnumerable<Entry> Fold(string? baseText, IEnumerable<Contribution> changes, KnownChanges known)
    {
        var foldedBase = baseText is null ? null : FoldedText.Of(baseText);
        return changes.GroupBy(c => Key(c.Proposal, foldedBase), StringComparer.Ordinal)
            .Select(g => known.Entry(g.Key, [.. g], contributions => ToEntry(baseText, foldedBase, Credits.Sort(contributions), known)));
    }

    /// <summary>The resulting text of a proposal; null when it has none to fold by.</summary>
    public static string? ResultOf(Proposal proposal) => proposal.Operation switch
    {
        Operation.Insert or Operation.Delete or Operation.Replace => proposal.Result,
        Operation.DeleteParagraph => "",
        Operation.InsertParagraph or Operation.ReplaceParagraph => proposal.Result ?? proposal.New,
        Operation.Move or Operation.Merge or Operation.Split => null,
        Operation.Support or Operation.Oppose or Operation.Retain or Operation.Reserve or Operation.Comment => null,
    };

    private static string Key(Proposal proposal, string? foldedBase)
    {
        var result = Determined(proposal, foldedBase);
        if (result is not null) return "=" + FoldedText.Of(result);
        var told = string.Join('\u001f', Folded(proposal.Destination), Folded(proposal.Old), Folded(proposal.New), Folded(proposal.Result));
        return told.Length > 3 ? $"{proposal.Operation}\u001f{told}" : $"#{proposal.Id}";
    }

    private static Entry ToEntry(string? baseText, string? foldedBase, ImmutableArray<Contribution> contributions, KnownChanges known)
    {
        var first = contributions[0].Proposal;
        var result = Determined(first, foldedBase);
        var change = result is null || baseText is null ? Unmeasured(first, result) : known.Between(baseText, result);
        return new Entry
        {
            Kind = change.Kind,
            Measure = change.Measure,
            Edits = baseText is null ? change.Edits : Sliding.ToWords(baseText, change.Edits, contributions),
            Result = change.Kind == ChangeKind.DeleteParagraph ? "" : result ?? (first.Operation is Operation.Merge or Operation.Split ? first.Result : null),
            Contributions = contributions,
            Credits = Credits.Of(contributions),
        };
    }

    /// <summary>The result, unless it is the base text: then the sender's words say more than it does. On a new provision only whole texts have one.</summary>
    private static string? Determined(Proposal proposal, string? foldedBase)
    {
        var result = ResultOf(proposal);
        if (result is null) return null;
        if (foldedBase is null) return proposal.Operation is Operation.InsertParagraph or Operation.ReplaceParagraph && result.Length > 0 ? result : null;
        return FoldedText.Of(result) == foldedBase ? null : result;
    }

    private static Change Unmeasured(Proposal proposal, string? result)
    {
        if (result is not null)
            return new(ChangeKind.NewParagraph, new(Distance.Unmeasured, Change.Words(result).Count, 0), []);
        var kind = proposal.Operation switch
        {
            Operation.Move => ChangeKind.Move,
            Operation.Merge => ChangeKind.Merge,
            Operation.Split => ChangeKind.Split,
            Operation.Insert or Operation.Delete or Operation.Replace or Operation.InsertParagraph or Operation.DeleteParagraph or Operation.ReplaceParagraph
                or Operation.Support or Operation.Oppose or Operation.Retain or Operation.Reserve or Operation.Comment => ChangeKind.Unclear,
        };
        return new(kind, new(IsStructure(proposal.Operation) ? Distance.Structure : Distance.Unmeasured, 0, 0), []);
    }

    private static bool IsStructure(Operation operation) => operation is Operation.Move or Operation.Merge or Operation.Split;

    private static string Folded(string? text) => text is null ? "" : FoldedText.Of(text);
}
