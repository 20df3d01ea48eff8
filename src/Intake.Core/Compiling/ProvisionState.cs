namespace Intake.Compiling;

/// <summary>What the compilation shows of a provision at one glance.</summary>
public enum ProvisionState
{
    /// <summary>No proposal and no position.</summary>
    Untouched,

    /// <summary>Positions or comments only.</summary>
    Discussed,

    /// <summary>Only punctuation or capitals are to change.</summary>
    Editorial,

    /// <summary>Changes are sought that do not compete.</summary>
    Amended,

    /// <summary>Proposals compete for the same words, or someone opposes one or wants the text kept.</summary>
    Contested,

    /// <summary>Someone wants it deleted.</summary>
    DeletionSought,
}
