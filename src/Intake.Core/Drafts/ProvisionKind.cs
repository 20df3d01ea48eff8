namespace Intake.Drafts;

/// <summary>What a provision is.</summary>
public enum ProvisionKind
{
    /// <summary>A numbered paragraph, clause or sub-paragraph.</summary>
    Paragraph,

    /// <summary>A heading, or the title.</summary>
    Heading,
}
