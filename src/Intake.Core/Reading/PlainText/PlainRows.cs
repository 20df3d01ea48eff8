using System.Collections.Immutable;

namespace Intake.Reading.PlainText;

/// <summary>Joins the lines of a drawn table to rows: cells are wrapped, so that a row may take several lines.</summary>
internal sealed class PlainRows
{
    private readonly List<(string[] Cells, int Block)> lines = [];
    private int block;

    /// <summary>How many lines of cells there are.</summary>
    public int Lines => lines.Count;

    /// <summary>A rule was drawn.</summary>
    public void Rule() => block++;

    /// <summary>A line of cells.</summary>
    public void Add(string[] cells) => lines.Add((cells, block));

    /// <summary>The rows. Where rules stand between most rows each stretch between two of them is a row; else a line goes on with the row above when its first cell is
    /// empty and its words did not fit there.</summary>
    public ImmutableArray<ImmutableArray<string>> Join()
    {
        var blocks = lines.Select(l => l.Block).Distinct().Count();
        var labels = lines.Count(l => l.Cells[0].Length > 0);
        var grid = blocks > 2 && blocks >= labels;
        var widths = Enumerable.Range(0, lines.Count == 0 ? 0 : lines[0].Cells.Length).Select(k => lines.Max(l => l.Cells[k].Length)).ToArray();
        var rows = new List<string[]>();
        for (var i = 0; i < lines.Count; i++)
        {
            var goesOn = i > 0 && lines[i].Block == lines[i - 1].Block && (grid || GoesOn(lines[i - 1].Cells, lines[i].Cells, widths));
            if (goesOn) rows[^1] = [.. rows[^1].Zip(lines[i].Cells, Joined)];
            else rows.Add(lines[i].Cells);
        }

        return [.. rows.Select(r => r.ToImmutableArray())];
    }

    private static bool GoesOn(string[] before, string[] after, int[] widths)
    {
        if (after[0].Length > 0) return false;
        for (var k = 1; k < after.Length; k++)
        {
            if (after[k].Length == 0) continue;
            var word = after[k].IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? space : after[k].Length;
            if (before[k].Length + 1 + word > widths[k] || char.IsLower(after[k][0]) || before[k].Length == 0 || !LineSigns.EndsSentence(before[k])) return true;
        }

        return false;
    }

    private static string Joined(string above, string below) => above.Length == 0 ? below : below.Length == 0 ? above : above + Unwrapping.Between(above, below) + below;
}
