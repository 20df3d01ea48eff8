namespace Intake.Reading.Recognized;

/// <summary>Turns the boxes of a page that was scanned or photographed on its side or upside down, where the recogniser read the words but kept their places.</summary>
public static class PageTurn
{
    /// <summary>The page upright: its lines run across and follow one another downwards.</summary>
    public static RecognizedPage Upright(RecognizedPage page)
    {
        var (across, down) = (0, 0);
        foreach (var line in page.Lines.Where(l => l.Words.Length > 1))
        {
            var (first, last) = (Middle(line.Words[0].Box), Middle(line.Words[^1].Box));
            if (Math.Abs(last.X - first.X) >= Math.Abs(last.Y - first.Y)) across++;
            else down++;
        }

        var isAcross = across >= down;
        var steps = page.Lines.Zip(page.Lines.Skip(1)).Where(p => p.First.Block == p.Second.Block)
            .Sum(p => isAcross ? Math.Sign(p.Second.Box.Top - p.First.Box.Top) : Math.Sign(p.Second.Box.Left - p.First.Box.Left));
        return (isAcross, steps) switch
        {
            (true, >= 0) => page,
            (true, _) => Turn(page, page.Width, page.Height, b => new RecognizedBox(page.Width - b.Right, page.Height - b.Bottom, page.Width - b.Left, page.Height - b.Top)),
            (false, <= 0) => Turn(page, page.Height, page.Width, b => new RecognizedBox(b.Top, page.Width - b.Right, b.Bottom, page.Width - b.Left)),
            (false, _) => Turn(page, page.Height, page.Width, b => new RecognizedBox(page.Height - b.Bottom, b.Left, page.Height - b.Top, b.Right)),
        };
    }

    private static RecognizedPage Turn(RecognizedPage page, double width, double height, Func<RecognizedBox, RecognizedBox> turn) => page with
    {
        Width = width,
        Height = height,
        Lines = [.. page.Lines.Select(l => l with { Words = [.. l.Words.Select(w => w with { Box = turn(w.Box) })] })],
    };

    private static (double X, double Y) Middle(RecognizedBox box) => ((box.Left + box.Right) / 2, (box.Top + box.Bottom) / 2);
}
