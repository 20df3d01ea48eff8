namespace Intake.Service.Consultations;

/// <summary>What would be deleted of a consultation, or was.</summary>
/// <param name="Consultation">Its id.</param>
/// <param name="State"><c>kept</c> (it may not be deleted now), <c>due</c>, <c>begun</c> (something may be left; ask for it again) or <c>done</c>.</param>
/// <param name="WhyNot">Why it may not be deleted now, as a sentence; null when it may, or is.</param>
/// <param name="DueAt">From when on it may be deleted; null when that is not settled.</param>
/// <param name="Counts">How many blobs of each container: mails, records, reviews, receipts, compilations, settings.</param>
/// <param name="Bytes">Of all of them.</param>
/// <param name="By">Who deleted it; null when nobody did.</param>
/// <param name="At">When; null when nobody did.</param>
public sealed record DeletionView(string Consultation, string State, string? WhyNot, DateTimeOffset? DueAt, IReadOnlyDictionary<string, int> Counts, long Bytes, string? By = null, DateTimeOffset? At = null);
