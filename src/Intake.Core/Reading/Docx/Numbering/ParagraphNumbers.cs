using Intake.Reading.Docx.Styles;
using Intake.Reading.Numbering;

namespace Intake.Reading.Docx.Numbering;

/// <summary>The automatic numbers of one story.</summary>
internal sealed class ParagraphNumbers(NumberingDefinitions lists, StyleSheet styles)
{
    private readonly ViewCounters counters = new();

    /// <summary>Counts one more paragraph; null when no view prints a number before it.</summary>
    /// <param name="properties">What the paragraph says itself; before a tracked change of its formatting, it was in the list that it said then.</param>
    /// <param name="style">Its style.</param>
    /// <param name="isDeleted">Whether its mark is deleted: with changes accepted it is part of the next paragraph and has no number of its own.</param>
    /// <param name="isInserted">Whether its mark is inserted: likewise with changes rejected.</param>
    public PrintedNumber? Next(ParagraphProperties properties, Style style, bool isDeleted, bool isInserted)
    {
        var now = Place(properties, style);
        return counters.Next(now, properties.Former is { } former ? Place(former, styles.Paragraph(former.Style)) : now, isDeleted, isInserted);
    }

    // §17.3.1.19 and §17.9.23: the paragraph speaks before its style, and a style stands for the level that names it.
    private (NumberedList? List, int Level) Place(ParagraphProperties properties, Style style)
    {
        if ((properties.NumberingId ?? style.NumberingId) is not { } id || lists.Find(id) is not { } list) return default;
        var level = properties.NumberingLevel ?? list.LevelOf(style.Chain) ?? style.NumberingLevel ?? 0;
        return (list, Math.Clamp(level, 0, NumberedList.Depth - 1));
    }
}
