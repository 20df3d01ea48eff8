namespace Intake.Reading.Odt;

/// <summary>One tracked change as it stands before the text (ODF 1.3 part 3 §5.5.2, text:changed-region).</summary>
/// <param name="Inserted">Who inserted; null for a deletion of what the original has.</param>
/// <param name="Deleted">Who deleted; null for an insertion that stands.</param>
/// <param name="Content">What was deleted, which stands nowhere else.</param>
internal sealed record ChangedRegion(Revision? Inserted, Revision? Deleted, List<OdtParagraph> Content);
