namespace Intake.Reading.Rtf;

/// <summary>Where the text of a group goes.</summary>
internal enum RtfDestination
{
    /// <summary>Into the story around it.</summary>
    Text,

    /// <summary>Nowhere.</summary>
    Nowhere,

    /// <summary>Nowhere, but a text box inside it is read: a shape.</summary>
    Shape,

    /// <summary>The fonts (<c>\fonttbl</c>).</summary>
    Fonts,

    /// <summary>The colours (<c>\colortbl</c>).</summary>
    Colors,

    /// <summary>The styles (<c>\stylesheet</c>).</summary>
    Styles,

    /// <summary>The authors of tracked changes (<c>\revtbl</c>).</summary>
    Authors,

    /// <summary>The program that wrote the file (<c>\generator</c>).</summary>
    Generator,

    /// <summary>The lists (<c>\listtable</c>).</summary>
    Lists,

    /// <summary>The text of a level of a list (<c>\leveltext</c>).</summary>
    LevelText,

    /// <summary>What paragraphs refer to as a list (<c>\listoverridetable</c>).</summary>
    ListOverrides,

    /// <summary>The number as it was printed (<c>\listtext</c>, <c>\pntext</c>).</summary>
    PrintedNumber,

    /// <summary>A footnote or endnote.</summary>
    Note,

    /// <summary>A comment.</summary>
    Comment,

    /// <summary>Who wrote the comment that follows.</summary>
    CommentAuthor,

    /// <summary>When the comment was written.</summary>
    CommentDate,

    /// <summary>Which words the comment hangs on.</summary>
    CommentReference,

    /// <summary>Where the words begin that a comment hangs on.</summary>
    CommentStart,

    /// <summary>Where they end.</summary>
    CommentEnd,

    /// <summary>A page header or footer.</summary>
    Margin,

    /// <summary>A text box.</summary>
    TextBox,

    /// <summary>The code of a field.</summary>
    FieldCode,

    /// <summary>The name of a bookmark that begins.</summary>
    BookmarkStart,

    /// <summary>The name of a bookmark that ends.</summary>
    BookmarkEnd,

    /// <summary>The name of a place that text is moved from (<c>\mvfmf</c>).</summary>
    MoveFromStart,

    /// <summary>Its end (<c>\mvfml</c>).</summary>
    MoveFromEnd,

    /// <summary>The name of a place that text is moved to (<c>\mvtof</c>).</summary>
    MoveToStart,

    /// <summary>Its end (<c>\mvtol</c>).</summary>
    MoveToEnd,
}
