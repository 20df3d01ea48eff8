namespace Intake.Reading;

/// <summary>How a run of text looks, as far as delegations use looks to mean something.</summary>
[Flags]
public enum Emphasis
{
    /// <summary>Plain.</summary>
    None = 0,

    /// <summary>Bold.</summary>
    Bold = 1,

    /// <summary>Italic.</summary>
    Italic = 2,

    /// <summary>Underlined, by whatever line.</summary>
    Underline = 4,

    /// <summary>Struck through by hand, singly or doubly: formatting, not a tracked deletion.</summary>
    Strike = 8,

    /// <summary>Highlighted or shaded.</summary>
    Highlight = 16,

    /// <summary>Raised, as a footnote mark.</summary>
    Superscript = 32,

    /// <summary>Lowered.</summary>
    Subscript = 64,

    /// <summary>Not shown by the program that made it; in no <see cref="View"/>.</summary>
    Hidden = 128,

    /// <summary>Anchor text of a link.</summary>
    Link = 256,
}
