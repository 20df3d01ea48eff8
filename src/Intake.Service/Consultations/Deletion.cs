namespace Intake.Service.Consultations;

/// <summary>What stays of a consultation that was deleted: <c>consultations/{id}/deletion.json</c>, written before anything goes.</summary>
/// <param name="Consultation">Its id.</param>
/// <param name="By">Who deleted it.</param>
/// <param name="At">When it was begun.</param>
/// <param name="CompletedAt">When nothing was left; null while something may be.</param>
/// <param name="ClosedAt">Since when it was closed.</param>
/// <param name="RetentionDays">How long it had to be kept.</param>
/// <param name="Blobs">What was deleted, in ordinal order of the names.</param>
public sealed record Deletion(string Consultation, string By, DateTimeOffset At, DateTimeOffset? CompletedAt, DateTimeOffset ClosedAt, int RetentionDays, IReadOnlyList<DeletedBlob> Blobs);
