using System.Collections.Frozen;

namespace Intake.Reading.Rtf;

/// <summary>Which control word at the beginning of a group says where its text goes (RTF 1.9.1, "Destinations").</summary>
internal static class RtfDestinations
{
    private static readonly FrozenDictionary<string, RtfDestination> Known = new Dictionary<string, RtfDestination>(StringComparer.Ordinal)
    {
        ["fonttbl"] = RtfDestination.Fonts,
        ["colortbl"] = RtfDestination.Colors,
        ["stylesheet"] = RtfDestination.Styles,
        ["revtbl"] = RtfDestination.Authors,
        ["generator"] = RtfDestination.Generator,
        ["listtable"] = RtfDestination.Lists,
        ["leveltext"] = RtfDestination.LevelText,
        ["listoverridetable"] = RtfDestination.ListOverrides,
        ["listtext"] = RtfDestination.PrintedNumber,
        ["pntext"] = RtfDestination.PrintedNumber,
        ["footnote"] = RtfDestination.Note,
        ["annotation"] = RtfDestination.Comment,
        ["atnauthor"] = RtfDestination.CommentAuthor,
        ["atndate"] = RtfDestination.CommentDate,
        ["atnref"] = RtfDestination.CommentReference,
        ["atrfstart"] = RtfDestination.CommentStart,
        ["atrfend"] = RtfDestination.CommentEnd,
        ["header"] = RtfDestination.Margin,
        ["headerl"] = RtfDestination.Margin,
        ["headerr"] = RtfDestination.Margin,
        ["headerf"] = RtfDestination.Margin,
        ["footer"] = RtfDestination.Margin,
        ["footerl"] = RtfDestination.Margin,
        ["footerr"] = RtfDestination.Margin,
        ["footerf"] = RtfDestination.Margin,
        ["shpinst"] = RtfDestination.Shape,
        ["do"] = RtfDestination.Shape,
        ["shptxt"] = RtfDestination.TextBox,
        ["dptxbxtext"] = RtfDestination.TextBox,
        ["fldinst"] = RtfDestination.FieldCode,
        ["bkmkstart"] = RtfDestination.BookmarkStart,
        ["bkmkend"] = RtfDestination.BookmarkEnd,
        ["mvfmf"] = RtfDestination.MoveFromStart,
        ["mvfml"] = RtfDestination.MoveFromEnd,
        ["mvtof"] = RtfDestination.MoveToStart,
        ["mvtol"] = RtfDestination.MoveToEnd,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Destinations that stand without \*, from before it was invented, and hold no text of the document.
    private static readonly FrozenSet<string> Silent = new[]
    {
        "info", "pict", "objdata", "objclass", "objname", "nonshppict", "nonesttables", "shprslt", "sp", "xe", "tc", "rxe", "txe", "filetbl", "private", "template", "datafield",
        "atnid", "atnicn", "pnseclvl", "themedata", "colorschememapping", "ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn", "nextfile", "keycode", "falt", "fname",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Marked as to be passed over by those who do not know them, but transparent for those who do.
    private static readonly FrozenSet<string> Transparent = new[] { "shppict", "nesttableprops" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Where the text of a group goes that begins with a word; null when the word says nothing of it.</summary>
    /// <param name="word">The control word.</param>
    /// <param name="isStarred">Whether <c>\*</c> stands before it: then a word that is not known sends its text nowhere.</param>
    public static RtfDestination? Of(string word, bool isStarred)
    {
        if (Known.TryGetValue(word, out var destination)) return destination;
        if (Silent.Contains(word)) return RtfDestination.Nowhere;
        return isStarred && !Transparent.Contains(word) ? RtfDestination.Nowhere : null;
    }

    /// <summary>Whether its text is a story of its own, with paragraphs.</summary>
    public static bool IsStory(RtfDestination destination) =>
        destination is RtfDestination.Note or RtfDestination.Comment or RtfDestination.Margin or RtfDestination.TextBox;

    /// <summary>Whether its text is collected as a name or a number.</summary>
    public static bool IsCollected(RtfDestination destination) => destination
        is RtfDestination.Fonts or RtfDestination.Styles or RtfDestination.Authors or RtfDestination.Generator or RtfDestination.PrintedNumber or RtfDestination.LevelText
        or RtfDestination.CommentAuthor or RtfDestination.CommentDate or RtfDestination.CommentReference or RtfDestination.CommentStart or RtfDestination.CommentEnd
        or RtfDestination.FieldCode or RtfDestination.BookmarkStart or RtfDestination.BookmarkEnd
        or RtfDestination.MoveFromStart or RtfDestination.MoveFromEnd or RtfDestination.MoveToStart or RtfDestination.MoveToEnd;
}
