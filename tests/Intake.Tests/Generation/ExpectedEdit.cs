using Intake.Extraction;

namespace Intake.Tests.Generation;

/// <summary>What a correct reading of a generated mail finds on one provision.</summary>
/// <param name="Provision">Id of the provision; the place of a new paragraph.</param>
/// <param name="Operation">For changed words one of insert, delete and replace; several of them may lead to the result.</param>
/// <param name="Result">The provision after every edit on it; empty when it is deleted; the draft's text when it is moved; the parts of a split one in lines.</param>
internal sealed record ExpectedEdit(string Provision, Operation Operation, string Result)
{
    /// <summary>Where a moved provision goes; the other provision of a merger.</summary>
    public string? Destination { get; init; }

    /// <summary>Those who made the edits, in the order of the text; empty where nothing says.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Whether the proposals of a mail hold this edit.</summary>
    public bool IsIn(Submission submission) => submission.Proposals.Any(p => p.Provision == Provision && Operation switch
    {
        Operation.Move => p.Operation == Operation.Move && p.Destination == Destination,
        Operation.DeleteParagraph => p.Operation == Operation.DeleteParagraph,
        Operation.InsertParagraph => p.Operation == Operation.InsertParagraph && p.New == Result,
        Operation.Insert or Operation.Delete or Operation.Replace or Operation.ReplaceParagraph => p.ResultWithSiblings == Result,
        Operation.Merge => p.Operation == Operation.Merge && p.Destination == Destination && p.Result == Result,
        Operation.Split => p.Operation == Operation.Split && p.Result == Result,
        Operation.Support or Operation.Oppose or Operation.Retain or Operation.Reserve or Operation.Comment => p.Operation == Operation,
    });
}
