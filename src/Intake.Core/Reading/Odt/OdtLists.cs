using Intake.Reading.Numbering;
using Intake.Reading.Odt.Styles;

namespace Intake.Reading.Odt;

/// <summary>Which list goes on with which, and the numbers that they print.</summary>
internal sealed class OdtLists(OdtStyleSheet styles)
{
    // The count of headings is one list of its own.
    private const int Headings = 0;

    private readonly ViewCounters counters = new();
    private readonly Dictionary<string, int> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> lastOf = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Identity, string Style), NumberedList> known = [];
    private int count = Headings;

    /// <summary>A list begins that stands in no other (ODF 1.3 part 3 §5.3.3).</summary>
    /// <param name="id">Its name; null for none.</param>
    /// <param name="style">Its style; empty for that of its paragraphs.</param>
    /// <param name="continues">Name of the list that it goes on with; null for none.</param>
    /// <param name="goesOn">Whether it goes on with the last list of its style.</param>
    /// <returns>Whose count it has.</returns>
    public int Begin(string? id, string style, string? continues, bool goesOn)
    {
        if (continues is null || !byId.TryGetValue(continues, out var identity))
        {
            if (!goesOn || !lastOf.TryGetValue(style, out identity)) identity = ++count;
        }

        if (id is not null) byId[id] = identity;
        return lastOf[style] = identity;
    }

    /// <summary>Counts a paragraph that is complete.</summary>
    public void Count(OdtParagraph paragraph)
    {
        var place = PlaceOf(paragraph);
        if (place.List is not null) paragraph.Number = counters.Next(place, place, paragraph.MarkDeleted is not null, paragraph.MarkInserted is not null, paragraph.List?.Start);
    }

    private (NumberedList? List, int Level) PlaceOf(OdtParagraph paragraph)
    {
        if (paragraph.List is { } place)
        {
            var style = place.Style ?? paragraph.Style.ListStyle ?? "";
            return place.IsNumbered && !paragraph.IsUnnumbered && styles.List(style) is { } levels ? (Find(place.Identity, style, levels), place.Level) : default;
        }

        var level = paragraph.HeadingLevel - 1;
        var isNumbered = level >= 0 && level < NumberedList.Depth && !paragraph.IsUnnumbered && paragraph.Style.ListStyle != "" && styles.Outline[level] is not null;
        return isNumbered ? (Find(Headings, "", styles.Outline), level) : default;
    }

    private NumberedList Find(int identity, string style, NumberingLevel?[] levels)
    {
        if (!known.TryGetValue((identity, style), out var list))
            known.Add((identity, style), list = new NumberedList(known.Count, identity, levels, new int?[NumberedList.Depth]));
        return list;
    }
}
