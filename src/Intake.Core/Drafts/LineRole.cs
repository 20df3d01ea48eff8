namespace Intake.Drafts;

/// <summary>What a line begins, or that it goes on.</summary>
internal enum LineRole
{
    /// <summary>Goes on with what came before.</summary>
    Continuation,

    /// <summary>Begins the title.</summary>
    Title,

    /// <summary>Begins a heading with a letter, a roman numeral, or a number that is not the paragraphs'.</summary>
    Heading,

    /// <summary>Begins an article, annex, rule or chapter: its own numbers may restart.</summary>
    Container,

    /// <summary>Begins a numbered paragraph.</summary>
    Paragraph,

    /// <summary>Begins a clause with a dotted number: a heading or a paragraph, as its text shows.</summary>
    Clause,

    /// <summary>The title line of a table or figure.</summary>
    Caption,

    /// <summary>Begins a paragraph of the preamble that prints no number.</summary>
    Preambular,

    /// <summary>Before anything numbered, and neither title nor preamble.</summary>
    FrontMatter,

    /// <summary>Holds no letter or digit.</summary>
    Empty,
}
