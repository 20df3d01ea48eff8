using Intake.Reading.Building;

namespace Intake.Reading.Odt;

/// <summary>Reads tables and sheets.</summary>
internal static class TableReader
{
    // A spreadsheet ends in a million empty rows and columns, written as one that is repeated; what holds words is repeated a few times at most.
    private const int MostColumns = 16_384;
    private const int MostRows = 1 << 20;

    // <table:table><table:table-header-rows><table:table-row>…</table:table-row></table:table-header-rows>
    //   <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="2"><text:p>…</text:p></table:table-cell>
    //   <table:covered-table-cell/></table:table-row></table:table>

    /// <summary>Reads the <c>table:table</c> that is the current element (ODF 1.3 part 3 §9.1.2).</summary>
    public static void Read(OdtStory story, List<OpenParagraph> into, OdtScope scope)
    {
        if (story.Styles.Find("table", story.Xml["style-name"]) is { IsHidden: true } || story.Xml["display"] == "false")
        {
            story.Builder.Add(Findings.HiddenText(story.Builder.Source));
            return;
        }

        ReadRows(story, into, scope with { List = null }, new OdtTable(++story.Builder.Tables));
    }

    private static void ReadRows(OdtStory story, List<OpenParagraph> into, OdtScope scope, OdtTable table)
    {
        var xml = story.Xml;
        var depth = xml.Depth;
        while (xml.ReadChild(depth))
        {
            switch (xml.Name)
            {
                case "table-row":
                    ReadRow(story, into, scope, table);
                    break;
                case "table-header-rows" or "table-rows" or "table-row-group":
                    ReadRows(story, into, scope, table);
                    break;
                case "change-start" or "change-end":
                    ChangeMarks.Read(story, into, null, scope);
                    break;
            }
        }
    }

    private static void ReadRow(OdtStory story, List<OpenParagraph> into, OdtScope scope, OdtTable table)
    {
        var xml = story.Xml;
        var repeated = xml.Count("number-rows-repeated", OdtXml.Table, MostRows);
        if (xml["visibility"] is "collapse" or "filter") scope = scope with { IsHidden = true };
        table.BeginRow();
        var first = into.Count;
        var depth = xml.Depth;
        while (xml.ReadChild(depth))
        {
            if (xml.Name is "table-cell" or "covered-table-cell") ReadCell(story, into, scope, table);
        }

        table.EndRow(cell => Continue(story, into, scope, cell));
        Repeat(story, into, first, repeated - 1, cell => cell with { Row = cell.Row + 1 });
        table.SkipRows(repeated - 1);
    }

    private static void ReadCell(OdtStory story, List<OpenParagraph> into, OdtScope scope, OdtTable table)
    {
        var xml = story.Xml;
        var repeated = xml.Count("number-columns-repeated", OdtXml.Table, MostColumns);
        if (xml.Name == "covered-table-cell")
        {
            table.Cover(repeated, cell => Continue(story, into, scope, cell));
            return;
        }

        var cell = table.BeginCell(xml.Count("number-columns-spanned", OdtXml.Table, MostColumns), xml.Count("number-rows-spanned", OdtXml.Table, MostRows));
        var first = into.Count;
        BlockReader.Read(story, into, scope with { Cell = cell });
        Repeat(story, into, first, repeated - 1, one => one with { Column = one.Column + 1 });
        table.SkipColumns(repeated - 1);
    }

    private static void Continue(OdtStory story, List<OpenParagraph> into, OdtScope scope, TableCell cell) => story.End(story.Begin(into, scope with { Cell = cell }));

    // Paragraphs count towards their limit, so that a repetition of words ends there.
    private static void Repeat(OdtStory story, List<OpenParagraph> into, int first, int times, Func<TableCell, TableCell> next)
    {
        var length = into.Count - first;
        if (length == 0 || into.GetRange(first, length).TrueForAll(p => !p.HasText)) return;
        for (; times > 0; times--)
        {
            for (var i = 0; i < length; i++)
            {
                var original = into[^length];
                var copy = original.CopyTo(next(original.Cell!));
                into.Add(copy);
                if (story.Builder.Count(copy.Close().Text().Length, 1, 1)) story.Xml.Stop();
            }

            if (story.Builder.IsFull) return;
        }
    }
}
