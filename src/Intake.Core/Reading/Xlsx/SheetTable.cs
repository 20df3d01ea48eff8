using Intake.Reading.Building;

namespace Intake.Reading.Xlsx;

/// <summary>Turns the cells of a sheet into the paragraphs of a table.</summary>
internal static class SheetTable
{
    /// <summary>Adds a sheet as a table: one paragraph for each line of a cell, and one for each cell that another reaches into from above.</summary>
    public static void Add(DocumentBuilder builder, SheetReader sheet, Dictionary<CellPlace, (string Author, string Text)> comments)
    {
        if (sheet.Cells.Count == 0) return;
        var table = ++builder.Tables;
        var merges = new Dictionary<CellPlace, Merge>();
        foreach (var merge in sheet.Merges) merges.TryAdd(merge.First, merge);
        var rows = sheet.Cells.GroupBy(c => c.Place.Row).OrderBy(r => r.Key).ToList();
        var reaching = new Queue<Merge>(sheet.Merges.Where(m => m.Last.Row > m.First.Row).OrderBy(m => m.First.Row));
        var open = new List<Merge>();
        foreach (var row in rows)
        {
            while (reaching.TryPeek(out var next) && next.First.Row < row.Key) open.Add(reaching.Dequeue());
            open.RemoveAll(m => m.Last.Row < row.Key);
            var continued = open.Select(m => new SheetCell(new CellPlace(row.Key, m.First.Column), []));
            foreach (var cell in row.Concat(continued).OrderBy(c => c.Place.Column))
            {
                var span = 1;
                var isContinued = cell.Runs.IsEmpty;
                if (isContinued) span = open.First(m => m.First.Column == cell.Place.Column) is var above ? above.Last.Column - above.First.Column + 1 : 1;
                else if (merges.TryGetValue(cell.Place, out var merge)) span = merge.Last.Column - merge.First.Column + 1;
                AddCell(builder, cell, new TableCell(table, cell.Place.Row, cell.Place.Column, span, isContinued), comments);
                if (builder.IsFull) return;
            }
        }
    }

    private static void AddCell(DocumentBuilder builder, SheetCell cell, TableCell place, Dictionary<CellPlace, (string Author, string Text)> comments)
    {
        var id = "";
        var paragraph = Begin(builder, place);
        if (!place.ContinuesAbove && comments.Remove(cell.Place, out var said)) builder.Comments.Start(id = Comment(builder, place, said), paragraph);
        foreach (var run in cell.Runs)
        {
            var lines = run.Text.Split('\n');
            for (var i = 0; i < lines.Length && !builder.IsFull; i++)
            {
                if (i > 0) paragraph = Begin(builder, place);
                if (lines[i].Length > 0) builder.Say(paragraph, lines[i], run.Emphasis, run.Color, null, null);
            }
        }

        if (id.Length > 0) builder.Comments.End(id, paragraph);
    }

    /// <summary>Adds a comment whose cell holds no words: it hangs on nothing.</summary>
    public static void AddLoose(DocumentBuilder builder, (string Author, string Text) said) => Comment(builder, new TableCell(builder.Tables, 0, builder.Comments.All.Count()), said);

    private static string Comment(DocumentBuilder builder, TableCell place, (string Author, string Text) said)
    {
        var id = place.ToString();
        var lines = said.Text.Split('\n').Select(line =>
        {
            var paragraph = new OpenParagraph { Kind = ParagraphKind.Comment };
            builder.Count(0, 0, 1);
            if (line.Length > 0) builder.Say(paragraph, line, Emphasis.None, null, null, null);
            return paragraph;
        });
        builder.Comments.Add(id, new OpenComment { Author = said.Author, Paragraphs = [.. lines] });
        return id;
    }

    private static OpenParagraph Begin(DocumentBuilder builder, TableCell place)
    {
        var paragraph = new OpenParagraph { Kind = ParagraphKind.Cell, Cell = place };
        builder.Body.Add(paragraph);
        builder.Count(0, 0, 1);
        return paragraph;
    }
}
