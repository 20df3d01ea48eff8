namespace Intake.Extraction;

/// <summary>Finds the remarks that only say why: what a sender says of a provision right before asking for its words to change is the reason, not a comment of its own.</summary>
internal static class CommentsAsReasons
{
    private const int NextParagraphs = 2;

    /// <summary>The proposals that each such remark explains.</summary>
    /// <param name="drafted">The proposals of a mail, in the order they were read.</param>
    public static Dictionary<int, List<int>> Find(IReadOnlyList<Drafted> drafted)
    {
        var reasons = new Dictionary<int, List<int>>();
        for (var i = 0; i < drafted.Count; i++)
        {
            // A remark with a verb of change in it is doubtful: it may be a wish that nobody understood, and stays.
            if (drafted[i] is not { Operation: Operation.Comment, Certainty: Certainty.Probable, Rationale: not null }) continue;
            var explained = Enumerable.Range(i + 1, drafted.Count - i - 1).Where(k => IsExplained(drafted[i], drafted[k])).ToList();
            if (explained.Count > 0) reasons[i] = explained;
        }

        return reasons;
    }

    private static bool IsExplained(Drafted remark, Drafted proposal) =>
        proposal.Provision == remark.Provision && proposal.Source.Part == remark.Source.Part
        && proposal.Operation is Operation.Insert or Operation.Delete or Operation.Replace or Operation.ReplaceParagraph or Operation.DeleteParagraph or Operation.Move or Operation.Merge or Operation.Split
        && (proposal.Source.Paragraph ?? 0) - (remark.Source.Paragraph ?? 0) is >= 0 and <= NextParagraphs;
}
