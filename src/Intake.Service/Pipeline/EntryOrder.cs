namespace Intake.Service.Pipeline;

/// <summary>One decision of the chair on the order of what is proposed on a provision. It is never changed; a later one on the same provision takes its place.</summary>
/// <param name="Key">Made by the chair's program, so that a decision sent twice counts once: 1 to 64 letters, digits and hyphens.</param>
/// <param name="Provision">The provision.</param>
/// <param name="Proposals">Ids of proposals in their order, each for the entry that it is in; none to go back to the measured order.</param>
/// <param name="By">Who decided; filled in by the service.</param>
/// <param name="At">When; filled in by the service.</param>
/// <param name="Why">Why; empty when not said.</param>
public sealed record EntryOrder(string Key, string Provision, IReadOnlyList<string> Proposals, string By = "", DateTimeOffset At = default, string Why = "");
