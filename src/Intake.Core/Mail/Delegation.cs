using System.Collections.Immutable;

namespace Intake.Mail;

/// <summary>One that may write to a consultation.</summary>
public sealed record Delegation
{
    /// <summary>Official English short name, such as <c>Iran (Islamic Republic of)</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required DelegationKind Kind { get; init; }

    /// <summary>Other names it goes by: formal name, common short forms, acronyms, names in other languages.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>English adjectives for what is its own: "the <c>Swiss</c> proposal".</summary>
    public ImmutableArray<string> Adjectives { get; init; } = [];

    /// <summary>Codes of ISO 3166-1, the two-letter one before the three-letter one; empty for what has none.</summary>
    public ImmutableArray<string> Codes { get; init; } = [];

    /// <summary>Addresses that are its own.</summary>
    public ImmutableArray<string> Addresses { get; init; } = [];

    /// <summary>Mail domains that are its own, such as <c>mfa.gov.et</c>; a subdomain counts.</summary>
    public ImmutableArray<string> Domains { get; init; } = [];

    /// <summary>Names of the members of a group.</summary>
    public ImmutableArray<string> Members { get; init; } = [];
}
