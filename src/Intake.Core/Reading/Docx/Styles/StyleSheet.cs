using Intake.Reading.Building;

namespace Intake.Reading.Docx.Styles;

/// <summary>The styles of a document (§17.7).</summary>
internal sealed class StyleSheet
{
    // A chain of styles in use has some ten links; a longer one is cut, so that a made-up one costs nothing.
    private const int LongestChain = 64;

    // Word itself has some four hundred styles.
    private const int Most = 20_000;

    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);

    /// <summary>How runs look where no style speaks (§17.7.5).</summary>
    public RunFormat Defaults { get; set; }

    /// <summary>The style of paragraphs that name none.</summary>
    public Style DefaultParagraph { get; set; } = Style.Plain;

    /// <summary>Adds a style as it stands in the file; the first of two with one id counts.</summary>
    public void Add(Style style)
    {
        if (styles.Count < Most) styles.TryAdd(style.Id, style);
    }

    /// <summary>The style of a paragraph; the default one when it names none, or one that is not there.</summary>
    public Style Paragraph(string? id) => Find(id) ?? Resolve(DefaultParagraph);

    /// <summary>The style with an id, what it inherits worked in; null when there is none.</summary>
    public Style? Find(string? id) => id is not null && styles.TryGetValue(id, out var style) ? Resolve(style) : null;

    private Style Resolve(Style style)
    {
        if (style.IsResolved) return style;
        var chain = new List<Style>();
        for (var next = style; next is { IsResolved: false } && chain.Count < LongestChain && !chain.Contains(next);)
        {
            chain.Add(next);
            next = next.BasedOn is null ? null : styles.GetValueOrDefault(next.BasedOn);
        }

        for (var i = chain.Count - 1; i >= 0; i--)
        {
            var one = chain[i];
            one.IsResolved = true;
            one.Chain.Add(one.Id);
            if (one.BasedOn is not null && styles.TryGetValue(one.BasedOn, out var parent) && parent.IsResolved && parent != one && parent.Chain.Count < LongestChain)
                one.Inherit(parent);
        }

        return style;
    }
}
