namespace Intake.Service.Consultations;

/// <summary>What administrators did with a consultation: <c>consultations/{id}/events.json</c>, to which is only ever added.</summary>
/// <param name="Events">The first first.</param>
public sealed record ConsultationEvents(IReadOnlyList<ConsultationEvent> Events);
