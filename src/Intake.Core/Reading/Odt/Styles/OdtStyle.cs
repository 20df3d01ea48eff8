using Intake.Reading.Building;

namespace Intake.Reading.Odt.Styles;

/// <summary>What one style says, without what it inherits (ODF 1.3 part 3 §16.2, style:style).</summary>
internal sealed class OdtStyle
{
    /// <summary>What a document without styles has.</summary>
    public static readonly OdtStyle Plain = new();

    /// <summary>Its family and name: names are unique only within a family.</summary>
    public (string Family, string Name) Key { get; init; }

    /// <summary>The style it is based on; null for none.</summary>
    public string? Parent { get; init; }

    /// <summary>How text looks.</summary>
    public RunFormat Run { get; set; }

    /// <summary>The list style of its paragraphs; null when not said, empty for none.</summary>
    public string? ListStyle { get; set; }

    /// <summary>Whether it is the title's style, which every office program calls so.</summary>
    public bool IsTitle { get; set; }

    /// <summary>Whether what has the style is not shown: a sheet (table:display).</summary>
    public bool IsHidden { get; set; }

    /// <summary>Whether what it inherits is worked in.</summary>
    public bool IsResolved { get; set; }

    /// <summary>Works in what another style says where this one says nothing.</summary>
    public void Inherit(OdtStyle parent)
    {
        Run = Run.Over(parent.Run);
        ListStyle ??= parent.ListStyle;
        IsTitle |= parent.IsTitle;
    }
}
