namespace Intake.Service.Viewing;

/// <summary>Where a proposal stands.</summary>
/// <param name="Submission">Id of the mail.</param>
/// <param name="Subject">Of the mail.</param>
/// <param name="Proposal">Its id.</param>
/// <param name="Proponents">On whose behalf.</param>
/// <param name="Part">Of the mail.</param>
/// <param name="Paragraph">Of the part; null for the whole part.</param>
/// <param name="Quote">The words that stand there.</param>
/// <param name="Certainty">How sure the reading is.</param>
public sealed record SourceView(string Submission, string Subject, string Proposal, IReadOnlyList<string> Proponents, string Part, int? Paragraph, string Quote, string Certainty);
