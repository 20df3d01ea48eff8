using Intake.Extraction.Places;

namespace Intake.Extraction.Instructions.Evidence;

/// <summary>A quotation of a clause and where it stands in the draft.</summary>
/// <param name="Words">The words inside the marks.</param>
/// <param name="Place">Where they stand in the provision; null when they do not.</param>
/// <param name="Before">The sender's words between the quotation before it, or the clause's beginning, and this one.</param>
/// <param name="Behind">The sender's words up to the next quotation, or the clause's end.</param>
internal sealed record Quoted(string Words, Span? Place, string Before, string Behind)
{
    /// <summary>The draft's words at that place; null when the draft does not have them.</summary>
    public string? There { get; init; }

    /// <summary>The draft's words that the quotation writes anew; null when it writes none.</summary>
    public string? Rewrites { get; init; }

    /// <summary>Whether it writes them anew in nothing but their order.</summary>
    public bool IsRearranged { get; init; }

    /// <summary>Whether the draft has the words.</summary>
    public bool IsInDraft => Place is not null;

    /// <summary>Whether both stand in the draft and one is a part of the other.</summary>
    public bool Overlaps(Quoted other) => Place is { } mine && other.Place is { } theirs && mine.Start < theirs.End && theirs.Start < mine.End;
}
