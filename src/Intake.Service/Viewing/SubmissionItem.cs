namespace Intake.Service.Viewing;

/// <summary>A mail in the list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="State"><c>received</c>, <c>extracting</c>, or its disposition.</param>
/// <param name="ReceivedAt">When it was received; null when unknown.</param>
/// <param name="OnTime">Whether it came before the deadline.</param>
/// <param name="From">The sender's address; empty when unknown or not yet read.</param>
/// <param name="Subject">Of a mail that counts; else empty, since held and rejected ones are shown by their reason.</param>
/// <param name="Proponents">On whose behalf.</param>
/// <param name="Proposals">How many were recorded.</param>
/// <param name="InQuestion">How many paragraphs and findings need a person.</param>
/// <param name="Reason">Why it is no submission; null for one.</param>
/// <param name="Receipt">What became of its receipt; null when that is not decided.</param>
public sealed record SubmissionItem(
    string Id,
    string State,
    DateTimeOffset? ReceivedAt,
    bool OnTime,
    string From,
    string Subject,
    IReadOnlyList<string> Proponents,
    int Proposals,
    int InQuestion,
    string? Reason,
    string? Receipt);
