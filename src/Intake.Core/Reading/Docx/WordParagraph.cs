using Intake.Reading.Building;
using Intake.Reading.Docx.Styles;

namespace Intake.Reading.Docx;

/// <summary>A paragraph of a Word file while it is read.</summary>
internal sealed class WordParagraph : OpenParagraph
{
    /// <summary>What its <c>w:pPr</c> says.</summary>
    public ParagraphProperties Properties { get; set; } = ParagraphProperties.None;

    /// <summary>Its style.</summary>
    public Style Style { get; set; } = Style.Plain;

    /// <summary>How its runs look that say nothing themselves.</summary>
    public RunFormat Base { get; set; }

    /// <summary>Name of the move that its end may have come by.</summary>
    public string? MovedTo { get; set; }

    /// <summary>Name of the move that its end may have gone by.</summary>
    public string? MovedFrom { get; set; }
}
