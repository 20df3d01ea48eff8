namespace Intake.Extraction.Reviews;

/// <summary>One of the proposals that another one is split into.</summary>
public sealed record SplitProposal
{
    /// <summary>Id of the provision, or the place.</summary>
    public required string Provision { get; init; }

    /// <summary>What it does; null to tell it from the resulting text.</summary>
    public Operation? Operation { get; init; }

    /// <summary>The whole text of the provision after it; null where nothing changes.</summary>
    public string? Result { get; init; }
}
