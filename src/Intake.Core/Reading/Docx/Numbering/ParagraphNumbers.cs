using Intake.Reading.Docx.Styles;

namespace Intake.Reading.Docx.Numbering;

/// <summary>The automatic numbers of one story, counted in all three views at once.</summary>
internal sealed class ParagraphNumbers(NumberingDefinitions lists, StyleSheet styles)
{
    private readonly ListCounter all = new();
    private readonly ListCounter accepted = new();
    private readonly ListCounter rejected = new();

    /// <summary>Counts one more paragraph; null when no view prints a number before it.</summary>
    /// <param name="properties">What the paragraph says itself; before a tracked change of its formatting, it was in the list that it said then.</param>
    /// <param name="style">Its style.</param>
    /// <param name="isDeleted">Whether its mark is deleted: with changes accepted it is part of the next paragraph and has no number of its own.</param>
    /// <param name="isInserted">Whether its mark is inserted: likewise with changes rejected.</param>
    public PrintedNumber? Next(ParagraphProperties properties, Style style, bool isDeleted, bool isInserted)
    {
        var (list, level) = Place(properties, style);
        var (formerList, formerLevel) = properties.Former is { } former ? Place(former, styles.Paragraph(former.Style)) : (list, level);
        if (list is null && formerList is null) return null;
        var inAll = list is null ? "" : all.Next(list, level);
        var inAccepted = list is null || isDeleted ? "" : accepted.Next(list, level);
        var inRejected = formerList is null || isInserted ? "" : rejected.Next(formerList, formerLevel);
        if (inAll.Length + inRejected.Length == 0) return null;
        return new PrintedNumber(inAll, inAccepted, inRejected, list is null ? formerLevel : level);
    }

    // §17.3.1.19 and §17.9.23: the paragraph speaks before its style, and a style stands for the level that names it.
    private (NumberedList? List, int Level) Place(ParagraphProperties properties, Style style)
    {
        if ((properties.NumberingId ?? style.NumberingId) is not { } id || lists.Find(id) is not { } list) return default;
        var level = properties.NumberingLevel ?? list.LevelOf(style.Chain) ?? style.NumberingLevel ?? 0;
        return (list, Math.Clamp(level, 0, NumberedList.Depth - 1));
    }
}
