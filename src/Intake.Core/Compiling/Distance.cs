namespace Intake.Compiling;

/// <summary>How far an entry is from the base text, furthest first: the order of the entries of a provision.</summary>
public enum Distance
{
    /// <summary>Nothing of the provision stays.</summary>
    Deletion,

    /// <summary>The text is another one.</summary>
    WholeText,

    /// <summary>Several words change; among these the share of words changed decides.</summary>
    Words,

    /// <summary>One word changes.</summary>
    OneWord,

    /// <summary>Only punctuation, capitals or spaces change.</summary>
    Punctuation,

    /// <summary>The text stays and its place changes.</summary>
    Structure,

    /// <summary>Not measurable: there is no base text, or no resulting text.</summary>
    Unmeasured,
}
