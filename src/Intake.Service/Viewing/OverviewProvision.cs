namespace Intake.Service.Viewing;

/// <summary>A provision in figures.</summary>
/// <param name="Id">Its id, or the place of a new one.</param>
/// <param name="Label">Its number as printed, or what a person calls it.</param>
/// <param name="Kind"><c>title</c>, <c>heading</c> or <c>paragraph</c>.</param>
/// <param name="Status"><c>untouched</c>, <c>positions</c>, <c>editorial</c>, <c>amended</c> (changes that do not compete), <c>contested</c> or <c>deletion</c>.</param>
/// <param name="Proposals">Proposals as received.</param>
/// <param name="Entries">Different ones.</param>
/// <param name="Proponents">Of these, a group counting as one.</param>
/// <param name="Support">Delegations in support of a proposal on it or of the text.</param>
/// <param name="Oppose">Delegations against a proposal on it or the text.</param>
/// <param name="IsNew">Whether the draft does not have it.</param>
public sealed record OverviewProvision(string Id, string Label, string Kind, string Status, int Proposals, int Entries, int Proponents, int Support, int Oppose, bool IsNew);
