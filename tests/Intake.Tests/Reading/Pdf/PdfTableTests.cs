namespace Intake.Tests.Reading.Pdf;

public sealed class PdfTableTests
{
    [Fact]
    public void Drawn_lines_make_cells_and_are_no_marks()
    {
        var sheet = Grid([72, 132, 332, 532], [720, 700, 660]).Text(76, 706, "Para").Text(136, 706, "Change").Text(336, 706, "Reason")
            .Text(76, 688, "12").Text(136, 688, "Replace [-prohibit-] with the").Text(136, 676, "word {+prevent+}").Text(336, 688, "Clearer.").Text(72, 740, "Comments of Kenya").Text(72, 640, "Thank you.");

        Assert.Equal("Comments of Kenya\n[1.1.1] Para\n[1.1.2] Change\n[1.1.3] Reason\n[1.2.1] 12\n[1.2.2] Replace [-prohibit-] with the word {+prevent+}\n[1.2.3] Clearer.\nThank you.", sheet.Compact());
    }

    [Fact]
    public void Cells_without_a_line_between_them_are_merged()
    {
        var sheet = new PdfSheet().Page().Rule(72, 720, 532, 720).Rule(72, 640, 532, 640).Rule(72, 640, 72, 720).Rule(532, 640, 532, 720)
            .Rule(132, 640, 132, 720).Rule(132, 680, 532, 680).Rule(332, 680, 332, 720)
            .Text(76, 700, "12").Text(136, 700, "Delete").Text(336, 700, "Weak").Text(136, 660, "Retain the rest");

        Assert.Equal("[1.1.1] 12\n[1.1.2] Delete\n[1.1.3] Weak\n[1.2.1^]\n[1.2.2+1] Retain the rest", sheet.Compact());
    }

    [Fact]
    public void A_table_and_a_row_go_on_over_a_page_below_the_repeated_header()
    {
        var sheet = Grid([72, 132, 532], [120, 100, 60]).Text(76, 106, "Para").Text(136, 106, "Change").Text(76, 88, "12").Text(136, 88, "Replace the word prohibit, which is too strong for some, with the")
            .Page();
        Lines(sheet, [72, 132, 532], [720, 700, 680, 660]).Text(76, 706, "Para").Text(136, 706, "Change").Text(136, 688, "word prevent.").Text(76, 668, "13").Text(136, 668, "Delete.");

        Assert.Equal("[1.1.1] Para\n[1.1.2] Change\n[1.2.1] 12\n[1.2.2] Replace the word prohibit, which is too strong for some, with the word prevent.\n[1.3.1] 13\n[1.3.2] Delete.", sheet.Compact());
    }

    [Fact]
    public void A_frame_around_text_is_no_table()
    {
        var sheet = new PdfSheet().Page().Rule(72, 720, 532, 720).Rule(72, 640, 532, 640).Rule(72, 640, 72, 720).Rule(532, 640, 532, 720).Text(80, 700, "Framed words.");

        Assert.Equal("Framed words.", sheet.Compact());
    }

    private static PdfSheet Grid(double[] columns, double[] rows) => Lines(new PdfSheet().Page(), columns, rows);

    private static PdfSheet Lines(PdfSheet sheet, double[] columns, double[] rows)
    {
        foreach (var x in columns) sheet.Rule(x, rows[^1], x, rows[0]);
        foreach (var y in rows) sheet.Rule(columns[0], y, columns[^1], y);
        return sheet;
    }
}
