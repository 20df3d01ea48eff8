namespace Intake.Extraction.Places;

/// <summary>How well quoted words fit the draft.</summary>
internal enum MatchKind
{
    /// <summary>Character for character, once.</summary>
    Exact,

    /// <summary>But for quotes, hyphens, spaces or case.</summary>
    Folded,

    /// <summary>But for a few letters or words.</summary>
    Near,
}
