using System.Text.RegularExpressions;

namespace Intake.Drafts;

/// <summary>Recognises the title lines of tables and figures (ISO/IEC Directives, Part 2:2021, 28.3 and 29.3): <c>Table 1 — Test loads</c>.</summary>
internal static partial class Captions
{
    private const int LongestCaption = 200;

    /// <summary>What the draft calls a table or figure: <c>Table 1</c>, <c>Figure B.2</c>; null for a line that is no title line.</summary>
    public static string? Label(string text) =>
        text.Length < LongestCaption && Caption().Match(text) is { Success: true } match ? Spaces.Collapse(match.Groups["label"].Value) : null;

    /// <summary>The lines without the cells of the tables that have a title line: they are no provisions.</summary>
    public static List<DraftLine> WithoutCells(IReadOnlyList<DraftLine> lines, ICollection<DraftLine> leftOut)
    {
        var kept = new List<DraftLine>(lines.Count);
        var inTable = false;
        foreach (var line in lines)
        {
            inTable = Label(line.Text) is not null || (inTable && line.IsCell);
            if (inTable && line.IsCell) leftOut.Add(line);
            else kept.Add(line);
        }

        return kept;
    }

    [GeneratedRegex(@"^(?<label>(?:Table|Figure|Tableau|Tabla|Cuadro|Figura|Таблица|Рисунок)\s+(?:[A-Z]\.)?\d{1,3})\s*(?:[\u2014\u2013:]|\s-\s|\.\s)\s*\S", RegexOptions.CultureInvariant)]
    private static partial Regex Caption();
}
