namespace Intake.Reading.Building;

/// <summary>What one place says about how runs look; what it does not say is left to the place below.</summary>
/// <param name="Said">Which properties it speaks of.</param>
/// <param name="On">Which of those are on.</param>
/// <param name="Color">Six hexadecimal digits; empty for automatic; null when it does not say.</param>
internal readonly record struct RunFormat(Look Said, Look On, string? Color)
{
    /// <summary>This format over another: what this one says overrules.</summary>
    public RunFormat Over(RunFormat below) => new(below.Said | Said, (below.On & ~Said) | On, Color ?? below.Color);

    /// <summary>A character style over a paragraph style over the document's defaults (ECMA-376-1:2016 §17.7.2), toggles switched over (ECMA-376-1:2016 §17.7.3).</summary>
    public static RunFormat OfStyles(RunFormat character, RunFormat paragraph, RunFormat defaults)
    {
        var plain = character.Over(paragraph).Over(defaults);
        var toggled = ((character.On ^ paragraph.On) | defaults.On) & Look.Toggles;
        return plain with { On = (plain.On & ~Look.Toggles) | toggled };
    }

    /// <summary>The looks that documents of any format share.</summary>
    public Emphasis ToEmphasis() =>
        Pick(Look.Bold, Emphasis.Bold) | Pick(Look.Italic, Emphasis.Italic) | Pick(Look.Underline, Emphasis.Underline)
        | Pick(Look.Strike | Look.DoubleStrike, Emphasis.Strike) | Pick(Look.Highlight | Look.Shading, Emphasis.Highlight)
        | Pick(Look.Superscript, Emphasis.Superscript) | Pick(Look.Subscript, Emphasis.Subscript) | Pick(Look.Vanish, Emphasis.Hidden);

    /// <summary>The colour; null for automatic and black.</summary>
    public string? ShownColor => Color is null or "" or "000000" ? null : Color;

    private Emphasis Pick(Look look, Emphasis emphasis) => (On & look) != 0 ? emphasis : Emphasis.None;
}
