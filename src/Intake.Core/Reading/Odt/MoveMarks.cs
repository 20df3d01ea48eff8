namespace Intake.Reading.Odt;

/// <summary>Reads the bookmarks by which LibreOffice keeps which insertion and which deletion are the two ends of a move made in Word.</summary>
internal static class MoveMarks
{
    // <text:bookmark-start text:name="__RefMoveFrom__move76000068"/> … <text:bookmark-end text:name="__RefMoveFrom__move76000068"/>
    private const string From = "__RefMoveFrom__";
    private const string To = "__RefMoveTo__";

    /// <summary>Reads the <c>text:bookmark-start</c> or <c>text:bookmark-end</c> that is the current element.</summary>
    public static void Read(OdtStory story, OdtParagraph paragraph)
    {
        var name = story.Xml["name"] ?? "";
        var isStart = story.Xml.Name == "bookmark-start";
        if (name.StartsWith(To, StringComparison.Ordinal))
        {
            story.MovesTo = isStart ? Move(name[To.Length..]) : null;
            if (isStart) paragraph.MovedTo = story.MovesTo;
        }
        else if (name.StartsWith(From, StringComparison.Ordinal))
        {
            story.MovesFrom = isStart ? Move(name[From.Length..]) : null;
            if (isStart) paragraph.MovedFrom = story.MovesFrom;
        }
    }

    // A name that stands twice is given a number when the file is written.
    private static string Move(string name)
    {
        var copy = name.IndexOf(" Copy ", StringComparison.Ordinal);
        return copy < 0 ? name : name[..copy];
    }
}
