namespace Intake.Tests.Generation;

/// <summary>What a copy prints in front of its paragraphs.</summary>
internal enum NumberMode
{
    /// <summary>The draft's numbers; a new paragraph has <c>16 bis</c>.</summary>
    Kept,

    /// <summary>Automatic numbers, which shift at every new or missing paragraph.</summary>
    Automatic,

    /// <summary>Typed numbers that count from 1 again after the edits.</summary>
    Shifted,

    /// <summary>Nothing.</summary>
    None,
}
