namespace Intake.Reading.Doc;

/// <summary>The tables that are read, by their position in [MS-DOC] §2.5.6, FibRgFcLcb97.</summary>
internal enum DocTable
{
    /// <summary>Styles (Stshf).</summary>
    Styles = 1,

    /// <summary>Where the marks of footnotes stand (PlcffndRef).</summary>
    FootnoteMarks = 2,

    /// <summary>Where their texts begin (PlcffndTxt).</summary>
    FootnoteTexts = 3,

    /// <summary>Where the marks of comments stand (PlcfandRef).</summary>
    CommentMarks = 4,

    /// <summary>Where their texts begin (PlcfandTxt).</summary>
    CommentTexts = 5,

    /// <summary>Where the texts of headers and footers begin (PlcfHdd).</summary>
    Margins = 11,

    /// <summary>Pages with the properties of characters (PlcfBteChpx).</summary>
    CharacterPages = 12,

    /// <summary>Pages with the properties of paragraphs (PlcfBtePapx).</summary>
    ParagraphPages = 13,

    /// <summary>Fonts (SttbfFfn).</summary>
    Fonts = 15,

    /// <summary>Names of bookmarks (SttbfBkmk).</summary>
    BookmarkNames = 21,

    /// <summary>Where they begin (PlcfBkf).</summary>
    BookmarkStarts = 22,

    /// <summary>Where they end (PlcfBkl).</summary>
    BookmarkEnds = 23,

    /// <summary>Where the pieces of the text stand (Clx).</summary>
    Pieces = 33,

    /// <summary>Authors of comments (GrpXstAtnOwners).</summary>
    CommentAuthors = 36,

    /// <summary>Which range is of which comment (SttbfAtnBkmk).</summary>
    CommentRanges = 37,

    /// <summary>Where those ranges begin (PlcfAtnBkf).</summary>
    CommentStarts = 42,

    /// <summary>Where they end (PlcfAtnBkl).</summary>
    CommentEnds = 43,

    /// <summary>Where the marks of endnotes stand (PlcfendRef).</summary>
    EndnoteMarks = 46,

    /// <summary>Where their texts begin (PlcfendTxt).</summary>
    EndnoteTexts = 47,

    /// <summary>Authors of tracked changes (SttbfRMark).</summary>
    Authors = 51,

    /// <summary>Definitions of lists (PlfLst).</summary>
    Lists = 73,

    /// <summary>What paragraphs refer to as a list (PlfLfo).</summary>
    ListOverrides = 74,

    /// <summary>When comments were written (AtrdExtra, of FibRgFcLcb2002).</summary>
    CommentDates = 112,
}
