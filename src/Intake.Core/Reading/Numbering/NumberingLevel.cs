namespace Intake.Reading.Numbering;

/// <summary>One level of a list (ECMA-376-1:2016 §17.9.6, lvl).</summary>
internal sealed record NumberingLevel
{
    /// <summary>First number, 0 to 32,767.</summary>
    public int Start { get; init; }

    /// <summary>How the number is written (ECMA-376-1:2016 §17.18.59, ST_NumberFormat), such as <c>lowerRoman</c>.</summary>
    public string Format { get; init; } = "decimal";

    /// <summary>First word of a custom format, such as <c>001</c>; empty for none.</summary>
    public string Sample { get; init; } = "";

    /// <summary>What is printed, <c>%1</c> to <c>%9</c> standing for the number of each level (ECMA-376-1:2016 §17.9.11).</summary>
    public string Text { get; init; } = "";

    /// <summary>1-based level after which this one starts again, 0 for never; null for after every higher one (ECMA-376-1:2016 §17.9.10).</summary>
    public int? Restart { get; init; }

    /// <summary>Whether all numbers in the text are written as decimals (ECMA-376-1:2016 §17.9.4).</summary>
    public bool IsLegal { get; init; }

    /// <summary>The paragraph style that stands for this level (ECMA-376-1:2016 §17.9.23); null for none.</summary>
    public string? Style { get; init; }

    /// <summary>Whether it prints a sign instead of a number.</summary>
    public bool IsBullet => Format == "bullet";
}
