namespace Intake;

/// <summary>Where in a source a claim stands.</summary>
/// <param name="Part">The part of the mail: <c>body</c>, <c>subject</c>, or the attachment's file name; the file name for a draft.</param>
/// <param name="Page">1-based page, where the format has pages; otherwise null.</param>
/// <param name="Paragraph">1-based paragraph of the part as read, in the all-revisions view (the line number of <c>intake read</c>); null when the claim is about the whole part.</param>
/// <param name="Start">First character inside the paragraph, in UTF-16 units.</param>
/// <param name="Length">Length in UTF-16 units; 0 for the whole paragraph.</param>
/// <param name="Quote">The words that stand there.</param>
public sealed record Locus(string Part, int? Page = null, int? Paragraph = null, int Start = 0, int Length = 0, string Quote = "")
{
    /// <summary>Who typed it, where the format says (a tracked change, a comment): evidence, never attribution.</summary>
    public string? Author { get; init; }

    /// <summary>When it was typed, where the format says, as written there.</summary>
    public DateTimeOffset? Date { get; init; }
}
