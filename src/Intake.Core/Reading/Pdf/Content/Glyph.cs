namespace Intake.Reading.Pdf.Content;

/// <summary>One character as it is drawn on a page, with what was found about it.</summary>
/// <param name="Text">What it stands for: usually one character, more for a ligature; a space for a drawn one.</param>
/// <param name="Left">Left end of its advance, in points.</param>
/// <param name="Right">Right end of its advance, in points.</param>
/// <param name="Baseline">The height of its baseline, in points.</param>
/// <param name="Size">The size of its font, in points.</param>
internal sealed record Glyph(string Text, double Left, double Right, double Baseline, double Size)
{
    /// <summary>How it looks: what its font says first, then what is drawn over and under it.</summary>
    public Emphasis Emphasis { get; init; }

    /// <summary>Its colour as six upper-case hexadecimal digits; null for black.</summary>
    public string? Color { get; init; }

    /// <summary>Who inserted it: the text of a caret annotation.</summary>
    public Revision? Inserted { get; init; }

    /// <summary>Who struck it with an annotation.</summary>
    public Revision? Deleted { get; init; }

    /// <summary>Whether the file says that it belongs to the page and not to the text (an artifact of pagination, ISO 32000-2:2020 §14.8.2.2).</summary>
    public bool OfPage { get; init; }

    /// <summary>Whether it is white space.</summary>
    public bool IsSpace => Text.Length == 1 && (VisibleText.IsSpace(Text[0]) || Text[0] == '\t');

    /// <summary>The middle of its advance, in points.</summary>
    public double Center => (Left + Right) / 2;

    /// <summary>Its height above the middle of a small letter, in points: the place that tells in which box it lies.</summary>
    public double Middle => Baseline + (0.25 * Size);

    /// <summary>Its letters with room above and below, as a marker pen covers them.</summary>
    public Box Box => new(Left, Baseline - (0.2 * Size), Right, Baseline + (0.75 * Size));
}
