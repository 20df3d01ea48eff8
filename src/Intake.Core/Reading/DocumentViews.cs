using System.Collections.Immutable;

namespace Intake.Reading;

/// <summary>Documents as they would be with all tracked changes accepted, or rejected.</summary>
public static class DocumentViews
{
    /// <summary>The paragraphs of one view in reading order; in <see cref="View.All"/>, one for each of the document.</summary>
    /// <remarks>
    /// A paragraph whose end does not stand in the view is joined with the next of the same running text or cell, and is gone when
    /// no text of it is left. Notes and text boxes of a joined paragraph follow it.
    /// </remarks>
    public static ImmutableArray<ViewParagraph> In(this Document document, View view)
    {
        var result = ImmutableArray.CreateBuilder<ViewParagraph>(document.Paragraphs.Length);
        var asides = new List<ViewParagraph>();
        var text = new ParagraphJoiner(view);
        var aside = new ParagraphJoiner(view);
        foreach (var paragraph in document.Paragraphs)
        {
            if (paragraph.Kind is ParagraphKind.Note or ParagraphKind.TextBox or ParagraphKind.Comment)
            {
                aside.Take(paragraph, asides.Add);
                continue;
            }

            aside.End(asides.Add);
            if (!text.IsOpen) Release();
            text.Take(paragraph, Emit);
        }

        text.End(Emit);
        aside.End(asides.Add);
        Release();
        return result.ToImmutable();

        void Emit(ViewParagraph joined)
        {
            result.Add(joined);
            Release();
        }

        void Release()
        {
            result.AddRange(asides);
            asides.Clear();
        }
    }
}
