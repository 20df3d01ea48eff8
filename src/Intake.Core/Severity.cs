namespace Intake;

/// <summary>How much a <see cref="Finding"/> matters to the officer.</summary>
public enum Severity
{
    /// <summary>Noticed; nothing to do.</summary>
    Info,

    /// <summary>Recorded, but a person should look.</summary>
    Warning,

    /// <summary>Something could not be read or placed; a person must act.</summary>
    Error,
}
