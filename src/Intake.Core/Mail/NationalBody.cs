using System.Collections.Immutable;

namespace Intake.Mail;

/// <summary>The member of ISO, IEC or CEN for a State: it speaks for that State in a ballot on a standard.</summary>
public sealed record NationalBody
{
    /// <summary>What it calls itself for short, such as <c>DIN</c>; the name it is looked up by.</summary>
    public required string Acronym { get; init; }

    /// <summary>Name of its State.</summary>
    public required string State { get; init; }

    /// <summary>Its full names, in its own language and in English.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>Mail domains that are its own; a subdomain counts.</summary>
    public ImmutableArray<string> Domains { get; init; } = [];

    /// <summary>Whether the acronym means other things as well, so that in a text only a full name tells.</summary>
    public bool HasCommonAcronym { get; init; }
}
