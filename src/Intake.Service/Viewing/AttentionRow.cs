namespace Intake.Service.Viewing;

/// <summary>One thing that a person must look at.</summary>
/// <param name="Submission">Id of the mail.</param>
/// <param name="Subject">Of the mail; empty of a held or rejected one.</param>
/// <param name="From">The sender's address.</param>
/// <param name="Proponents">On whose behalf; empty when unknown.</param>
/// <param name="ReceivedAt">When the mail was received; null when unknown.</param>
/// <param name="Kind"><c>passage</c>: nobody understood the paragraph; <c>held</c>: the mail does not count; <c>proponent</c>: for whom it speaks; <c>doubtful</c>: a reading that may be wrong; <c>finding</c>: anything else.</param>
/// <param name="Message">What a person can do.</param>
/// <param name="Code">Of the finding, with which it is settled as seen; null where only a decision settles it.</param>
/// <param name="Part">Of the mail.</param>
/// <param name="Paragraph">Of the part; null for the whole part.</param>
/// <param name="Quote">The words that stand there; null when there are none.</param>
/// <param name="Proposal">Id of the proposal concerned, of several the first.</param>
/// <param name="Provision">Where that proposal is.</param>
public sealed record AttentionRow(
    string Submission,
    string Subject,
    string From,
    IReadOnlyList<string> Proponents,
    DateTimeOffset? ReceivedAt,
    string Kind,
    string? Message,
    string? Code,
    string? Part,
    int? Paragraph,
    string? Quote,
    string? Proposal,
    string? Provision);
