namespace Intake.Service.Viewing;

/// <summary>One provision with everything said about it.</summary>
/// <param name="Id">Its id, or the place of a new one.</param>
/// <param name="Label">Its number as printed, or what a person calls it.</param>
/// <param name="Kind"><c>title</c>, <c>heading</c> or <c>paragraph</c>.</param>
/// <param name="Status">As in the overview.</param>
/// <param name="Section">Id of the heading it stands under; null before the first.</param>
/// <param name="Text">The draft's; null for a new one.</param>
/// <param name="Ordered">How the entries are ordered.</param>
/// <param name="IsOrderedByChair">Whether the chair set the order.</param>
/// <param name="Entries">The different proposals, lettered.</param>
/// <param name="Positions">On the text as it stands.</param>
/// <param name="Comments">Comments and questions.</param>
public sealed record ProvisionView(
    string Id,
    string Label,
    string Kind,
    string Status,
    string? Section,
    string? Text,
    string Ordered,
    bool IsOrderedByChair,
    IReadOnlyList<EntryView> Entries,
    IReadOnlyList<PositionView> Positions,
    IReadOnlyList<CommentView> Comments);
