using System.Collections.Immutable;
using Intake.Reading.Pdf.Content;

namespace Intake.Reading.Pdf.Layout;

/// <summary>Characters that stand on one baseline without a wide gap: a line, or a piece of one.</summary>
internal sealed class PageLine
{
    private string? text;

    /// <summary>Makes a line.</summary>
    /// <param name="glyphs">Its characters from left to right, as the page shows them; white space at the ends is left out.</param>
    public PageLine(IEnumerable<Glyph> glyphs)
    {
        Shown = WithoutEnds([.. glyphs]);
        var words = Shown.Where(g => !g.IsSpace).ToList();
        Left = Shown[0].Left;
        Right = words.Max(g => g.Right);
        Size = Median(words, g => g.Size);
        Baseline = Median(words.Where(g => g.Size > 0.85 * Size), g => g.Baseline);
        Glyphs = LogicalOrder.Of(Spacing.Apply(Shown), out var isRightToLeft);
        IsRightToLeft = isRightToLeft;
    }

    /// <summary>Its characters from left to right.</summary>
    public ImmutableArray<Glyph> Shown { get; }

    /// <summary>Its characters in the order in which they are read, with one space between words.</summary>
    public ImmutableArray<Glyph> Glyphs { get; }

    /// <summary>Its text.</summary>
    public string Text => text ??= string.Concat(Glyphs.Select(g => g.Text));

    /// <summary>Its left end, in points.</summary>
    public double Left { get; }

    /// <summary>Its right end, in points.</summary>
    public double Right { get; }

    /// <summary>The height of its baseline, in points.</summary>
    public double Baseline { get; }

    /// <summary>The size of most of its characters, in points.</summary>
    public double Size { get; }

    /// <summary>Whether it is read from right to left.</summary>
    public bool IsRightToLeft { get; }

    /// <summary>Where reading begins, growing in reading direction, in points.</summary>
    public double Start => IsRightToLeft ? -Right : Left;

    /// <summary>Where reading ends, growing in reading direction, in points.</summary>
    public double End => IsRightToLeft ? -Left : Right;

    /// <summary>Its box: from below its letters to above them.</summary>
    public Box Box => new(Left, Baseline - (0.25 * Size), Right, Baseline + (0.8 * Size));

    /// <summary>Width of the word it begins with, in points.</summary>
    public double FirstWord
    {
        get
        {
            var end = Glyphs.TakeWhile(g => !g.IsSpace).ToList();
            return end.Max(g => g.Right) - end.Min(g => g.Left);
        }
    }

    /// <summary>Whether every letter of it is set in bold.</summary>
    public bool IsBold => Shown.All(g => g.IsSpace || (g.Emphasis & Emphasis.Bold) != 0);

    private static ImmutableArray<Glyph> WithoutEnds(List<Glyph> glyphs)
    {
        var first = glyphs.FindIndex(g => !g.IsSpace);
        var last = glyphs.FindLastIndex(g => !g.IsSpace);
        return [.. glyphs[first..(last + 1)]];
    }

    private static double Median(IEnumerable<Glyph> glyphs, Func<Glyph, double> of)
    {
        var sorted = glyphs.Select(of).Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
