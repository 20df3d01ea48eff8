using System.Collections.Immutable;

namespace Intake.Extraction.Instructions;

/// <summary>The provisions that a text speaks of where its sentences name none.</summary>
internal sealed class Subject
{
    /// <summary>The provisions, as last named.</summary>
    public ImmutableArray<ProvisionReference> Provisions { get; private set; } = [];

    /// <summary>Whether a heading, an anchor or a column announced them for all that follows.</summary>
    public bool IsAnnounced { get; private set; }

    /// <summary>The last of them that the draft has.</summary>
    public string? Around => Provisions.LastOrDefault(r => r.Id is not null)?.Id;

    /// <summary>They are announced for all that follows.</summary>
    public void Announce(ImmutableArray<ProvisionReference> provisions) => (Provisions, IsAnnounced) = (provisions, true);

    /// <summary>A sentence names them.</summary>
    public void Is(ImmutableArray<ProvisionReference> provisions) => (Provisions, IsAnnounced) = (provisions, false);

    /// <summary>A sentence names them, and what was announced holds on.</summary>
    public void Turn(ImmutableArray<ProvisionReference> provisions) => Provisions = provisions;

    /// <summary>Nothing in particular is spoken of from here on.</summary>
    public void Drop() => Is([]);
}
