using System.Collections.Immutable;
using Intake.Reading.Pdf.Content;
using Intake.Reading.Pdf.Tables;

namespace Intake.Reading.Pdf.Layout;

/// <summary>The text of a page, its marks applied, in pieces of lines.</summary>
/// <param name="Number">1-based page.</param>
/// <param name="Size">The page.</param>
/// <param name="Pieces">Pieces outside tables, from top to bottom.</param>
/// <param name="Tables">Its tables with their characters, from top to bottom.</param>
/// <param name="Separators">Short lines that may part footnotes from the text: horizontal ones outside tables.</param>
internal sealed record PageText(
    int Number, Box Size, List<PageLine> Pieces, ImmutableArray<FilledTable> Tables, ImmutableArray<Bar> Separators)
{
    /// <summary>Lines of headers and footers, taken out of <see cref="Pieces"/>.</summary>
    public List<PageLine> Margins { get; } = [];

    /// <summary>Lines of footnotes, taken out of <see cref="Pieces"/>.</summary>
    public List<PageLine> Notes { get; } = [];

    /// <summary>Characters that nobody sees.</summary>
    public ImmutableArray<Glyph> Hidden { get; init; } = [];
}
