namespace Intake.Extraction;

/// <summary>How sure the reading is.</summary>
public enum Certainty
{
    /// <summary>The sender's words leave no other reading.</summary>
    Certain,

    /// <summary>The likely reading.</summary>
    Probable,

    /// <summary>One reading among others; a person should look.</summary>
    Doubtful,
}
