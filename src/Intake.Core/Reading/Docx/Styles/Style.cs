using Intake.Reading.Building;

namespace Intake.Reading.Docx.Styles;

/// <summary>One style with what it inherits worked in.</summary>
internal sealed class Style
{
    /// <summary>What a document without styles has.</summary>
    public static readonly Style Plain = new();

    /// <summary>Name in the file that paragraphs refer to.</summary>
    public string Id { get; init; } = "";

    /// <summary>The style it is based on; null for none.</summary>
    public string? BasedOn { get; set; }

    /// <summary>How runs look.</summary>
    public RunFormat Run { get; set; }

    /// <summary>The list that paragraphs are in; 0 for none, null when not said.</summary>
    public int? NumberingId { get; set; }

    /// <summary>0-based level in that list; null when not said.</summary>
    public int? NumberingLevel { get; set; }

    /// <summary>0-based outline level, 9 for body text; null when not said.</summary>
    public int? OutlineLevel { get; set; }

    /// <summary>1-based level of a built-in heading style, by its name; 0 for others.</summary>
    public int HeadingLevel { get; set; }

    /// <summary>Whether it is the built-in title style, by its name.</summary>
    public bool IsTitle { get; set; }

    /// <summary>Its own id and those of the styles it is based on, nearest first.</summary>
    public List<string> Chain { get; } = [];

    /// <summary>Whether what it inherits is worked in.</summary>
    public bool IsResolved { get; set; }

    /// <summary>Works in what another style says where this one says nothing (§17.7.4.3, basedOn).</summary>
    public void Inherit(Style parent)
    {
        Run = Run.Over(parent.Run);
        NumberingId ??= parent.NumberingId;
        NumberingLevel ??= parent.NumberingLevel;
        OutlineLevel ??= parent.OutlineLevel;
        if (HeadingLevel == 0) HeadingLevel = parent.HeadingLevel;
        IsTitle |= parent.IsTitle;
        Chain.AddRange(parent.Chain);
    }
}
