using Intake.Reading.Numbering;

namespace Intake.Reading.Odt.Styles;

/// <summary>The styles of a document: named ones, and the automatic ones of the part that is read (ODF 1.3 part 3 §3.15).</summary>
internal sealed class OdtStyleSheet
{
    // A chain of styles in use has some ten links; a longer one is cut, so that a made-up one costs nothing.
    private const int LongestChain = 64;

    // An office program writes an automatic style for each difference of looks: thousands in a long text of many hands.
    private const int Most = 100_000;

    private readonly Dictionary<(string Family, string Name), OdtStyle> styles = [];
    private readonly HashSet<(string Family, string Name)> automatic = [];
    private readonly Dictionary<string, NumberingLevel?[]> lists = new(StringComparer.Ordinal);

    /// <summary>What the paragraphs of a document have where no style speaks (§16.4).</summary>
    public OdtStyle Defaults { get; set; } = OdtStyle.Plain;

    /// <summary>Levels of the numbers of headings (§16.34, text:outline-style).</summary>
    public NumberingLevel?[] Outline { get; set; } = new NumberingLevel?[NumberedList.Depth];

    /// <summary>Forgets the automatic styles: those of another part follow, and may have the same names.</summary>
    public void NextPart()
    {
        foreach (var key in automatic) styles.Remove(key);
        automatic.Clear();
    }

    /// <summary>Adds a style as it stands in the file; the first of two with one name counts.</summary>
    public void Add(OdtStyle style, bool isAutomatic)
    {
        if (styles.Count >= Most || !styles.TryAdd(style.Key, style)) return;
        if (isAutomatic) automatic.Add(style.Key);
    }

    /// <summary>Adds a list style (§16.30, text:list-style); an automatic one overrules that of another part.</summary>
    public void Add(string name, NumberingLevel?[] levels)
    {
        if (lists.Count < Most) lists[name] = levels;
    }

    /// <summary>The levels of a list style; null when there is none.</summary>
    public NumberingLevel?[]? List(string? name) => name is null ? null : lists.GetValueOrDefault(name);

    /// <summary>The style of paragraphs with a name, over the defaults; the defaults when there is none.</summary>
    public OdtStyle Paragraph(string? name) => Find("paragraph", name) ?? Defaults;

    /// <summary>The style with a name, what it inherits worked in; null when there is none.</summary>
    public OdtStyle? Find(string family, string? name) =>
        name is not null && styles.TryGetValue((family, name), out var style) ? Resolve(style, family) : null;

    private OdtStyle Resolve(OdtStyle style, string family)
    {
        if (style.IsResolved) return style;
        var chain = new List<OdtStyle>();
        for (var next = style; next is { IsResolved: false } && chain.Count < LongestChain && !chain.Contains(next);)
        {
            chain.Add(next);
            next = next.Parent is null ? null : styles.GetValueOrDefault((family, next.Parent));
        }

        for (var i = chain.Count - 1; i >= 0; i--)
        {
            var one = chain[i];
            one.IsResolved = true;
            if (one.Parent is not null && styles.TryGetValue((family, one.Parent), out var parent) && parent.IsResolved && parent != one) one.Inherit(parent);
            else if (family == "paragraph") one.Inherit(Defaults);
        }

        return style;
    }
}
