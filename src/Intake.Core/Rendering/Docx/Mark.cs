namespace Intake.Rendering.Docx;

/// <summary>How a run looks. Each is a character style of <see cref="StyleSheet"/>.</summary>
internal enum Mark
{
    /// <summary>As its paragraph.</summary>
    None,

    /// <summary>Bold.</summary>
    Strong,

    /// <summary>Smaller and grey: what the compilation says, not the delegations.</summary>
    Quiet,

    /// <summary>Bold and underlined, and blue.</summary>
    Added,

    /// <summary>Struck through, and red.</summary>
    Deleted,

    /// <summary>The label of a line, such as "Reasons".</summary>
    Label,
}
