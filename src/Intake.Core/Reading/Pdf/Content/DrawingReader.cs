using System.Collections.Immutable;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace Intake.Reading.Pdf.Content;

/// <summary>Takes the drawn lines and filled rectangles of a page over: with them words are struck, underlined and highlighted, and tables ruled.</summary>
internal sealed class DrawingReader(Colors colors)
{
    /// <summary>A rectangle thinner than this is a line, in points; the thickest rules and strokes of word processors are 2.25 to 3.</summary>
    private const double Thin = 3.2;

    /// <summary>Most lines and rectangles that are looked at on a page. Stops maps and charts, which mark no words.</summary>
    private const int Most = 20_000;

    private readonly ImmutableArray<Bar>.Builder horizontal = ImmutableArray.CreateBuilder<Bar>();
    private readonly ImmutableArray<Bar>.Builder vertical = ImmutableArray.CreateBuilder<Bar>();
    private readonly ImmutableArray<Area>.Builder areas = ImmutableArray.CreateBuilder<Area>();
    private int shapes;

    /// <summary>Reads the paths of a page; white lines and clipping paths are none.</summary>
    public PageContent Read(IReadOnlyList<PdfPath> paths, PageContent content)
    {
        foreach (var path in paths)
        {
            if (horizontal.Count + vertical.Count + areas.Count > Most) break;
            if (path.IsClipping) continue;
            var stroke = path.IsStroked ? colors.Of(path.StrokeColor) : Colors.White;
            foreach (var part in path)
            {
                if (path.IsFilled) Fill(part, colors.Of(path.FillColor));
                if (stroke != Colors.White) Stroke(part, path.LineWidth, stroke);
            }
        }

        return content with { Horizontal = horizontal.ToImmutable(), Vertical = vertical.ToImmutable(), Areas = areas.ToImmutable(), Shapes = shapes };
    }

    private void Fill(PdfSubpath part, string? color)
    {
        var isUpright = part.Commands.Count <= 12 && IsUpright(part);
        if (!isUpright) shapes++;
        if (part.Commands.Count <= 12 && part.GetBoundingRectangle() is { } bounds) Add(new Box(bounds.Left, bounds.Bottom, bounds.Right, bounds.Top), color, isUpright);
    }

    private void Add(Box box, string? color, bool isUpright)
    {
        if (!double.IsFinite(box.Width) || !double.IsFinite(box.Height)) return;
        if (color == Colors.White && (box.Height <= Thin || box.Width <= Thin)) return;
        if (box.Height <= Thin && box.Width > box.Height) horizontal.Add(new Bar(box.Left, box.Right, (box.Bottom + box.Top) / 2));
        else if (box.Width <= Thin && box.Height > box.Width) vertical.Add(new Bar(box.Bottom, box.Top, (box.Left + box.Right) / 2));
        else if (isUpright) areas.Add(new Area(box, color));
    }

    private void Stroke(PdfSubpath part, double width, string? color)
    {
        PdfPoint? first = null, last = null;
        foreach (var command in part.Commands)
        {
            if (command is PdfSubpath.Move move) (first, last) = (move.Location, move.Location);
            else if (command is PdfSubpath.Line line) Segment(line.From, last = line.To);
            else if (command is PdfSubpath.Close && first is not null && last is not null) Segment(last.Value, first.Value);
            else last = null;
        }

        PdfPoint Segment(PdfPoint from, PdfPoint? to)
        {
            var half = width is > Thin and < 40 ? width / 2 : 0;
            var (x, y) = (to!.Value.X, to.Value.Y);
            if (Math.Abs(from.Y - y) <= 0.7 && Math.Abs(from.X - x) > 0.5) Add(new Box(Math.Min(from.X, x), y - half, Math.Max(from.X, x), y + half), color, true);
            else if (Math.Abs(from.X - x) <= 0.7 && Math.Abs(from.Y - y) > 0.5) Add(new Box(x - half, Math.Min(from.Y, y), x + half, Math.Max(from.Y, y)), color, true);
            return to.Value;
        }
    }

    private static bool IsUpright(PdfSubpath part) => part.Commands.All(c => c switch
    {
        PdfSubpath.Line line => Math.Abs(line.From.X - line.To.X) < 0.1 || Math.Abs(line.From.Y - line.To.Y) < 0.1,
        PdfSubpath.Move or PdfSubpath.Close => true,
        _ => false,
    });
}
