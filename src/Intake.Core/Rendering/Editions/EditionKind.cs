namespace Intake.Rendering.Editions;

/// <summary>What an edition shows of a compilation.</summary>
public enum EditionKind
{
    /// <summary>Everything, with who said it.</summary>
    Attributed,

    /// <summary>What was said and by how many, never by whom.</summary>
    Anonymous,

    /// <summary>Delegation by delegation, each with all that it said.</summary>
    ByDelegation,

    /// <summary>The sections that one meeting takes up.</summary>
    Meeting,
}
