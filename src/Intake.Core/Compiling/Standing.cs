namespace Intake.Compiling;

/// <summary>Whether a mail counts in the compilation.</summary>
public enum Standing
{
    /// <summary>Its proposals are in.</summary>
    Counted,

    /// <summary>A later mail of the same proponent took its place.</summary>
    Replaced,

    /// <summary>Its proponent took it back.</summary>
    Withdrawn,

    /// <summary>It took another one back.</summary>
    Withdrawal,

    /// <summary>It is no submission, or may not count yet.</summary>
    NotCounted,
}
