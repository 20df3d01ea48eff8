using System.Globalization;
using Intake.Reading.Recognized;

namespace Intake.Service.Recognizing;

/// <summary>Reads the table that Tesseract writes (<c>tsv</c>): one row a page, block, paragraph, line or word.</summary>
/// <remarks>
/// <code>level page_num block_num par_num line_num word_num left top width height conf text</code>
/// Levels: 1 page, 2 block, 3 paragraph, 4 line, 5 word. Confidence from 0 to 100, -1 for what is no word.
/// </remarks>
internal static class TesseractTable
{
    private const int Columns = 12;

    /// <summary>The first page of a table.</summary>
    /// <param name="table">The table; rows that are none are passed over.</param>
    /// <param name="number">The number that the page has in its file.</param>
    public static RecognizedPage Page(string table, int number)
    {
        var (width, height) = (0.0, 0.0);
        var lines = new List<(string Key, int Block, List<RecognizedWord> Words)>();
        foreach (var row in table.Split('\n'))
        {
            var cells = row.TrimEnd('\r').Split('\t', Columns);
            if (cells.Length < Columns || !int.TryParse(cells[0], NumberStyles.None, CultureInfo.InvariantCulture, out var level) || Box(cells) is not { } box) continue;
            if (level == 1) (width, height) = (box.Width, box.Height);
            if (level != 5 || cells[11].Length == 0 || !double.TryParse(cells[10], CultureInfo.InvariantCulture, out var confidence)) continue;
            var key = string.Join('.', cells[2..5]);
            if (lines.Count == 0 || lines[^1].Key != key) lines.Add((key, int.Parse(cells[2], CultureInfo.InvariantCulture), []));
            lines[^1].Words.Add(new RecognizedWord(cells[11], box, Math.Clamp(confidence / 100, 0, 1)));
        }

        return new RecognizedPage(number, width, height, [.. lines.Select(l => new RecognizedLine([.. l.Words], l.Block))]);
    }

    private static RecognizedBox? Box(string[] cells)
    {
        var sides = new int[4];
        for (var i = 0; i < 4; i++)
        {
            if (!int.TryParse(cells[6 + i], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out sides[i])) return null;
        }

        return new RecognizedBox(sides[0], sides[1], sides[0] + sides[2], sides[1] + sides[3]);
    }
}
