namespace Intake.Reading;

/// <summary>Where on the page a paragraph stands.</summary>
public enum ParagraphKind
{
    /// <summary>In the running text.</summary>
    Body,

    /// <summary>A title, by its style.</summary>
    Title,

    /// <summary>A heading, by its style or outline level.</summary>
    Heading,

    /// <summary>In a cell of a table.</summary>
    Cell,

    /// <summary>A footnote or endnote.</summary>
    Note,

    /// <summary>In a text box or frame.</summary>
    TextBox,

    /// <summary>A comment in the margin.</summary>
    Comment,

    /// <summary>A page header or footer.</summary>
    Margin,

    /// <summary>Quoted from an earlier mail (<c>&gt;</c> or a block quotation).</summary>
    Quote,
}
