namespace Intake.Extraction.Instructions;

/// <summary>What a part of a reference names, from the outermost inwards.</summary>
internal enum ReferenceKind
{
    /// <summary>A part that holds chapters or articles.</summary>
    Group,

    /// <summary>A chapter, of its part where it has one.</summary>
    Chapter,

    /// <summary>An article, annex or rule.</summary>
    Container,

    /// <summary>A clause with a dotted number, a table, a figure.</summary>
    Clause,

    /// <summary>The word preamble, which says what its paragraphs are.</summary>
    Preamble,

    /// <summary>The words operative part, which say what its paragraphs are.</summary>
    Operative,

    /// <summary>A numbered paragraph.</summary>
    Paragraph,

    /// <summary>A lettered item.</summary>
    Item,

    /// <summary>An item of an item.</summary>
    SubItem,

    /// <summary>A note or an example.</summary>
    Note,

    /// <summary>The introductory words of a list: the provision itself.</summary>
    Chapeau,

    /// <summary>The heading of what the other parts name.</summary>
    Title,
}
