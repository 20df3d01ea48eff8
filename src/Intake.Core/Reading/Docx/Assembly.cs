using System.Collections.Immutable;

namespace Intake.Reading.Docx;

/// <summary>Puts what was read in reading order: notes, text boxes and comments behind their paragraphs, comments without a place behind the text, margins last.</summary>
internal sealed class Assembly(WordFile file)
{
    /// <summary>Paragraphs of the running text.</summary>
    public List<OpenParagraph> Body { get; } = [];

    /// <summary>Paragraphs of headers and footers.</summary>
    public List<OpenParagraph> Last { get; } = [];

    /// <summary>All paragraphs, numbered in their order.</summary>
    public ImmutableArray<Paragraph> Close()
    {
        file.Comments.Finish(Body.Count > 0 ? Body[^1] : null);
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>(Body.Count + 16);
        Add(Body, paragraphs);
        foreach (var comment in file.Comments.All)
        {
            if (!comment.IsPlaced) Add(comment.Paragraphs, paragraphs);
        }

        Add(Last, paragraphs);
        return paragraphs.ToImmutable();
    }

    /// <summary>All comments in the order in which they stand; after <see cref="Close"/>.</summary>
    public ImmutableArray<Annotation> Annotations()
    {
        var annotations = ImmutableArray.CreateBuilder<Annotation>();
        foreach (var comment in file.Comments.All.OrderBy(c => c.Paragraphs[0].Position))
        {
            var text = string.Join('\n', comment.Paragraphs.Select(p => p.Close().Text()));
            annotations.Add(new Annotation(
                comment.Author, comment.Date, text, comment.First?.Position, comment.Last?.Position, comment.Anchor.ToString(), comment.Paragraphs[0].Position));
        }

        return annotations.ToImmutable();
    }

    // Nesting here is that of text boxes in text boxes, which the depth of the part bounds.
    private static void Add(List<OpenParagraph> source, ImmutableArray<Paragraph>.Builder into)
    {
        foreach (var paragraph in source)
        {
            paragraph.Position = into.Count + 1;
            into.Add(paragraph.Close());
            Add(paragraph.After, into);
        }
    }
}
