namespace Intake.Service.Api;

/// <summary>The consultations.</summary>
/// <param name="Role">What the caller may do.</param>
/// <param name="Items">Those that can be used, in ordinal order of their ids.</param>
/// <param name="Deleting">The ids of those whose deletion was begun and has not ended.</param>
public sealed record ConsultationList(string Role, IReadOnlyList<ConsultationItem> Items, IReadOnlyList<string> Deleting);
