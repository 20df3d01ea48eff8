namespace Intake.Reading.Building;

/// <summary>The properties of a run that are read, one bit each, so that each can also be said to be off.</summary>
[Flags]
internal enum Look
{
    None = 0,
    Bold = 1,
    Italic = 2,
    Strike = 4,
    DoubleStrike = 8,
    Vanish = 16,
    Underline = 32,
    Highlight = 64,
    Shading = 128,
    Superscript = 256,
    Subscript = 512,

    /// <summary>Those that styles of different types switch over instead of overruling (ECMA-376-1:2016 §17.7.3).</summary>
    Toggles = Bold | Italic | Strike | Vanish,
}
