using Intake.Reading.Building;
using Intake.Reading.Odt.Styles;

namespace Intake.Reading.Odt;

/// <summary>A paragraph of an OpenDocument file while it is read.</summary>
internal sealed class OdtParagraph : OpenParagraph
{
    /// <summary>Its style.</summary>
    public OdtStyle Style { get; set; } = OdtStyle.Plain;

    /// <summary>Its place in a list; null outside of lists.</summary>
    public ListPlace? List { get; set; }

    /// <summary>Whether it is a heading without a number (text:is-list-header).</summary>
    public bool IsUnnumbered { get; set; }

    /// <summary>Whether the last character is white space, so that more is not shown; also at the beginning (§6.1.2).</summary>
    public bool EndsWithSpace { get; set; } = true;

    /// <summary>Name of the move that its end may have come by.</summary>
    public string? MovedTo { get; set; }

    /// <summary>Name of the move that its end may have gone by.</summary>
    public string? MovedFrom { get; set; }

    /// <summary>What is around it.</summary>
    public OdtScope Scope { get; set; }

    /// <summary>Takes the place and look that another has: the end of a paragraph is what its look hangs on.</summary>
    public void DressAs(OdtParagraph other) => (Style, List, HeadingLevel, IsUnnumbered) = (other.Style, other.List, other.HeadingLevel, other.IsUnnumbered);
}
