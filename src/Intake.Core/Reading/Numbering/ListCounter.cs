using System.Text;

namespace Intake.Reading.Numbering;

/// <summary>Counts the paragraphs of every list in one view.</summary>
internal sealed class ListCounter
{
    private readonly Dictionary<int, int?[]> counts = [];
    private readonly HashSet<(int List, int Level)> used = [];
    private readonly StringBuilder text = new();

    /// <summary>Counts one more paragraph and gives what is printed before it; empty for a bullet, or when nothing is.</summary>
    /// <param name="list">The list.</param>
    /// <param name="level">0-based level.</param>
    /// <param name="start">The number that this paragraph begins again with; null for going on.</param>
    /// <remarks>Lists of one definition share their count; a list with a start of its own starts there at its first use (ECMA-376-1:2016 §17.9.26).</remarks>
    public string Next(NumberedList list, int level, int? start = null)
    {
        if (!counts.TryGetValue(list.Definition, out var count)) counts.Add(list.Definition, count = new int?[NumberedList.Depth]);
        Restart(list, level, count);
        var first = used.Add((list.Id, level)) ? list.Starts[level] : null;
        count[level] = start ?? first ?? count[level] + 1 ?? Start(list, level);
        return Print(list, level, count);
    }

    // ECMA-376-1:2016 §17.9.10: a level starts again when any higher one is used, or only when the named one (or one above it) is.
    private static void Restart(NumberedList list, int level, int?[] count)
    {
        for (var lower = level + 1; lower < NumberedList.Depth; lower++)
        {
            var after = list.Levels[lower]?.Restart ?? lower;
            if (after > lower) after = lower;
            if (level < after) count[lower] = null;
        }
    }

    private static int Start(NumberedList list, int level) => list.Starts[level] ?? list.Levels[level]?.Start ?? 0;

    // A higher level that was not used yet is printed as its first number; a bullet in a number prints nothing.
    private string Print(NumberedList list, int level, int?[] count)
    {
        if (list.Levels[level] is not { IsBullet: false } own) return "";
        text.Clear();
        for (var i = 0; i < own.Text.Length; i++)
        {
            if (own.Text[i] != '%' || i + 1 == own.Text.Length || own.Text[i + 1] is not (>= '1' and <= '9' and var digit))
            {
                text.Append(own.Text[i]);
                continue;
            }

            i++;
            var shown = digit - '1';
            if (shown > level || list.Levels[shown] is not { IsBullet: false } other) continue;
            text.Append(NumberFormat.Write(count[shown] ?? Start(list, shown), own.IsLegal && other.Format != "none" ? "decimal" : other.Format, other.Sample));
        }

        return text.ToString().Trim();
    }
}
