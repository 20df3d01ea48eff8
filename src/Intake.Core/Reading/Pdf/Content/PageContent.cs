using System.Collections.Immutable;

namespace Intake.Reading.Pdf.Content;

/// <summary>What stands on one page, whatever drew it.</summary>
/// <param name="Number">1-based number of the page.</param>
/// <param name="Size">The part of it that is shown.</param>
internal sealed record PageContent(int Number, Box Size)
{
    /// <summary>The characters of horizontal text, in the order in which they are drawn.</summary>
    public ImmutableArray<Glyph> Glyphs { get; init; } = [];

    /// <summary>Text that does not run like that of the page, such as a stamp along its edge: each stretch in one string.</summary>
    public ImmutableArray<string> Aside { get; init; } = [];

    /// <summary>Horizontal lines.</summary>
    public ImmutableArray<Bar> Horizontal { get; init; } = [];

    /// <summary>Vertical lines.</summary>
    public ImmutableArray<Bar> Vertical { get; init; } = [];

    /// <summary>Filled rectangles.</summary>
    public ImmutableArray<Area> Areas { get; init; } = [];

    /// <summary>Annotations, in the order of the file.</summary>
    public ImmutableArray<PageNote> Notes { get; init; } = [];

    /// <summary>Share of it that pictures cover, from 0 to 1.</summary>
    public double PictureShare { get; init; }

    /// <summary>How many drawn shapes it has that are neither lines nor rectangles: hundreds of them may be letters.</summary>
    public int Shapes { get; init; }

    /// <summary>Whether it shows a picture that is more than a dot.</summary>
    public bool HasPicture => PictureShare > 0.01;

    /// <summary>Whether it draws text that nobody sees.</summary>
    public bool HasHiddenText { get; init; }

    /// <summary>Whether its letters do not say which characters they are, so that its text is no text.</summary>
    public bool IsIllegible { get; init; }
}
