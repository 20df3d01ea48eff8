namespace Intake.Extraction.Comparison;

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    /// <summary>Letters and digits, with apostrophes, hyphens and points inside.</summary>
    Word,

    /// <summary>White space.</summary>
    Space,

    /// <summary>One mark of punctuation.</summary>
    Mark,
}
