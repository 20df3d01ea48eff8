using System.Collections.Immutable;
using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;
using PdfAnnotation = UglyToad.PdfPig.Annotations.Annotation;

namespace Intake.Reading.Pdf.Content;

/// <summary>Takes the annotations of a page over (ISO 32000-2:2020 §12.5.6).</summary>
internal static class NoteReader
{
    /// <summary>Most annotations of a page. Stops files of millions of notes.</summary>
    private const int Most = 5_000;

    /// <summary>Reads them; those that a viewer hides, and the windows and states of other notes, are none.</summary>
    public static ImmutableArray<PageNote> Read(Page page)
    {
        var notes = ImmutableArray.CreateBuilder<PageNote>();
        try
        {
            foreach (var annotation in page.GetAnnotations().Take(Most))
            {
                if (KindOf(annotation.Type) is { } kind && (annotation.Flags & (AnnotationFlags.Hidden | AnnotationFlags.NoView)) == 0
                    && !annotation.AnnotationDictionary.ContainsKey(NameToken.Create("StateModel"))) notes.Add(Note(kind, annotation));
            }
        }
        catch (Exception e) when (PdfFailure.Is(e))
        {
            return notes.ToImmutable();
        }

        return notes.ToImmutable();
    }

    private static PageNoteKind? KindOf(AnnotationType type) => type switch
    {
        AnnotationType.Text or AnnotationType.FreeText or AnnotationType.Line or AnnotationType.Square or AnnotationType.Circle or AnnotationType.Polygon
            or AnnotationType.PolyLine or AnnotationType.Stamp or AnnotationType.Ink or AnnotationType.FileAttachment => PageNoteKind.Says,
        AnnotationType.Highlight => PageNoteKind.Highlights,
        AnnotationType.Underline or AnnotationType.Squiggly => PageNoteKind.Underlines,
        AnnotationType.StrikeOut => PageNoteKind.Strikes,
        AnnotationType.Caret => PageNoteKind.Inserts,
        AnnotationType.Link => PageNoteKind.Links,
        AnnotationType.Widget => PageNoteKind.Fills,
        _ => null,
    };

    private static PageNote Note(PageNoteKind kind, PdfAnnotation annotation)
    {
        var covered = annotation.QuadPoints.Select(Around).ToImmutableArray();
        var box = Upright(annotation.Rectangle);
        if (covered.IsEmpty && kind is PageNoteKind.Highlights or PageNoteKind.Underlines or PageNoteKind.Strikes or PageNoteKind.Links) covered = [box];
        var author = Words(annotation, "T") ?? "";
        var text = kind == PageNoteKind.Fills ? Words(annotation, "V") : kind == PageNoteKind.Links ? "" : annotation.Content;
        return new PageNote(kind, box, covered, new Revision(Plain(author), PdfDates.Read(annotation.ModifiedDate)), Plain(text ?? ""));
    }

    private static string? Words(PdfAnnotation annotation, string key) =>
        annotation.AnnotationDictionary.TryGet(NameToken.Create(key), out var token)
            ? token switch
            {
                StringToken text => text.Data,
                HexToken text => text.Data,
                _ => null,
            }
            : null;

    private static string Plain(string text) =>
        string.Join('\n', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(VisibleText.Of).Where(l => l.Length > 0));

    private static Box Around(QuadPointsQuadrilateral quad)
    {
        var points = quad.Points;
        var box = new Box(points[0].X, points[0].Y, points[0].X, points[0].Y);
        foreach (var point in points) box = box.With(new Box(point.X, point.Y, point.X, point.Y));
        return box;
    }

    private static Box Upright(PdfRectangle r)
    {
        var box = new Box(r.BottomLeft.X, r.BottomLeft.Y, r.BottomLeft.X, r.BottomLeft.Y);
        foreach (var point in new[] { r.BottomRight, r.TopLeft, r.TopRight }) box = box.With(new Box(point.X, point.Y, point.X, point.Y));
        return box;
    }
}
