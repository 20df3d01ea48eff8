using System.Collections.Immutable;

namespace Intake.Compiling;

/// <summary>On whose behalf something is proposed, as the compilation prints it.</summary>
/// <param name="Name">English short name, or <c>Unidentified sender (address)</c>.</param>
/// <param name="Kind">What it is.</param>
public sealed record Proponent(string Name, ProponentKind Kind)
{
    /// <summary>Names of the members of a group; empty for all others.</summary>
    public ImmutableArray<string> Members { get; init; } = [];

    /// <summary>Other names it goes by, used to resolve "supports the proposal of …".</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>English adjectives for what is its own, such as <c>Swiss</c>: they name it as its name does.</summary>
    public ImmutableArray<string> Adjectives { get; init; } = [];

    /// <summary>One delegation, or the members of a group: what counts in "from 14 delegations".</summary>
    public ImmutableArray<string> Delegations => Members.IsEmpty ? [Name] : Members;

    /// <summary>Groups first, unidentified senders last, all others alike.</summary>
    internal int Rank => Kind switch
    {
        ProponentKind.Group => 0,
        ProponentKind.State or ProponentKind.Observer or ProponentKind.Organization or ProponentKind.Ngo or ProponentKind.Unlisted => 1,
        ProponentKind.Unidentified => 2,
        ProponentKind.Withheld => 3,
    };

    /// <summary>The name without accents and case, so that Côte d'Ivoire stands among the names in C in any culture.</summary>
    internal string SortKey { get; } = FoldedText.Name(Name);

    /// <summary>The one who is known only by an address.</summary>
    internal static Proponent Unidentified(string address) =>
        new(address.Length > 0 ? $"Unidentified sender ({address})" : "Unidentified sender", ProponentKind.Unidentified);
}
