using System.Collections.Immutable;
using Intake.Reading.Recognized;

namespace Intake.Tests.Reading.Recognized;

/// <summary>Pages as a recogniser gives them, from rows of text: a character is 10 wide, a line 20 high and 30 apart, an empty row a wide gap.</summary>
internal static class Printed
{
    private const int Advance = 10;
    private const int Pitch = 30;
    private const int Size = 20;

    /// <summary>A page of rows; spaces in front are an indent.</summary>
    public static RecognizedPage Page(int number, params IEnumerable<string> rows) => new(
        number,
        800,
        1000,
        [.. rows.Select((row, i) => (Row: row, Top: 150 + (i * Pitch))).Where(r => r.Row.Trim().Length > 0).Select(r => new RecognizedLine(Words(r.Row, r.Top)))]);

    /// <summary>A page with one more line at its upper and lower edge.</summary>
    public static RecognizedPage Page(int number, string head, string foot, params IEnumerable<string> rows)
    {
        var page = Page(number, rows);
        return page with { Lines = [new RecognizedLine(Words(head, 20)), .. page.Lines, new RecognizedLine(Words(foot, 960))] };
    }

    private static ImmutableArray<RecognizedWord> Words(string row, int top)
    {
        var words = ImmutableArray.CreateBuilder<RecognizedWord>();
        for (var i = 0; i < row.Length;)
        {
            var end = row.IndexOf(' ', i) is var space && space < 0 ? row.Length : space;
            if (end > i) words.Add(new RecognizedWord(row[i..end], new RecognizedBox(100 + (i * Advance), top, 100 + (end * Advance), top + Size), 0.95));
            i = end + 1;
        }

        return words.ToImmutable();
    }
}
