namespace Intake.Drafts.Numbering;

/// <summary>How a printed number counts.</summary>
internal enum NumberStyle
{
    /// <summary>1, 2, 3.</summary>
    Decimal,

    /// <summary>4.2.1, B.3.</summary>
    Dotted,

    /// <summary>a, b, c.</summary>
    LowerLetter,

    /// <summary>A, B, C.</summary>
    UpperLetter,

    /// <summary>i, ii, iii.</summary>
    LowerRoman,

    /// <summary>I, II, III.</summary>
    UpperRoman,

    /// <summary>A word and a number: Article 5, Annex B, Rule 12, PP3, OP7.</summary>
    Named,
}
