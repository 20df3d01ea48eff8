using System.Collections.Immutable;

namespace Intake.Reading.Building;

/// <summary>
/// Collects what a reader reads, counts it, and puts it in reading order: notes, text boxes and comments behind their paragraphs,
/// comments without a place behind the text, margins last.
/// </summary>
/// <param name="source">The file, as the place of findings.</param>
/// <param name="limits">What is read at most.</param>
/// <param name="findings">Where findings go.</param>
internal sealed class DocumentBuilder(Locus source, Limits limits, List<Finding> findings)
{
    private bool hasHiddenText;
    private int characters;
    private int runs;
    private int paragraphs;
    private CommentAnchors? comments;

    /// <summary>The file, as the place of findings.</summary>
    public Locus Source => source;

    /// <summary>What is read at most.</summary>
    public Limits Limits => limits;

    /// <summary>Paragraphs of the running text.</summary>
    public List<OpenParagraph> Body { get; } = [];

    /// <summary>Paragraphs of headers and footers.</summary>
    public List<OpenParagraph> Last { get; } = [];

    /// <summary>Comments and their anchors.</summary>
    public CommentAnchors Comments => comments ??= new CommentAnchors(Exceeds);

    /// <summary>How many tables were begun.</summary>
    public int Tables { get; set; }

    /// <summary>Whether a limit on text was reached.</summary>
    public bool IsFull { get; private set; }

    /// <summary>Counts what was read; true, with a Finding, when a limit is reached and no more may be.</summary>
    public bool Count(int moreCharacters, int moreRuns, int moreParagraphs)
    {
        characters += moreCharacters;
        runs += moreRuns;
        paragraphs += moreParagraphs;
        var limit = characters >= limits.TextCharacters ? $"{limits.TextCharacters} characters"
            : runs >= limits.TextRuns ? $"{limits.TextRuns} changes of look or author"
            : paragraphs >= limits.Paragraphs ? $"{limits.Paragraphs} paragraphs"
            : null;
        if (limit is null) return false;
        Exceeds(limit);
        return IsFull = true;
    }

    /// <summary>Adds text to a paragraph, and to the comments that hang on it.</summary>
    /// <returns>Whether a limit is reached and no more may be read.</returns>
    public bool Say(OpenParagraph paragraph, string text, Emphasis emphasis, string? color, Revision? inserted, Revision? deleted)
    {
        var isNewRun = paragraph.Append(text, emphasis, color, inserted, deleted);
        if ((emphasis & Emphasis.Hidden) != 0) NoticeHidden(text);
        else if (paragraph.Kind != ParagraphKind.Comment) Comments.Append(paragraph, text); // a comment hangs on no other
        return Count(text.Length, isNewRun ? 1 : 0, 0);
    }

    /// <summary>Records a finding once.</summary>
    public void Add(Finding finding)
    {
        if (!findings.Contains(finding)) findings.Add(finding);
    }

    /// <summary>Records that the file breaks a limit.</summary>
    public void Exceeds(string limit) => Add(Findings.LimitExceeded(source, limit));

    /// <summary>Records that the file is damaged.</summary>
    public void IsDamaged(string reason) => Add(Findings.Damaged(source, reason));

    /// <summary>The document; it says so when it holds no words and nothing else explains that.</summary>
    public Document Close(FileFormat format)
    {
        var all = Paragraphs();
        if (findings.Count == 0 && all.All(p => string.IsNullOrWhiteSpace(p.Text(View.All)))) Add(Findings.NoText(source));
        return new Document(source.Part, format, all, Annotations(), [.. findings]);
    }

    private ImmutableArray<Paragraph> Paragraphs()
    {
        Comments.Finish(Body.Count > 0 ? Body[^1] : null);
        var ordered = ImmutableArray.CreateBuilder<Paragraph>(Body.Count + 16);
        Place(Body, ordered);
        foreach (var comment in Comments.All)
        {
            if (!comment.IsPlaced) Place(comment.Paragraphs, ordered);
        }

        Place(Last, ordered);
        return ordered.ToImmutable();
    }

    private ImmutableArray<Annotation> Annotations()
    {
        var annotations = ImmutableArray.CreateBuilder<Annotation>();
        foreach (var comment in Comments.All.Where(c => c.Paragraphs.Count > 0).OrderBy(c => c.Paragraphs[0].Position))
        {
            var text = string.Join('\n', comment.Paragraphs.Select(p => p.Close().Text()));
            annotations.Add(new Annotation(
                comment.Author, comment.Date, text, comment.First?.Position, comment.Last?.Position, comment.Anchor.ToString(), comment.Paragraphs[0].Position));
        }

        return annotations.ToImmutable();
    }

    // Nesting here is that of text boxes in text boxes, which the depth of the part bounds.
    private static void Place(List<OpenParagraph> read, ImmutableArray<Paragraph>.Builder into)
    {
        foreach (var paragraph in read)
        {
            paragraph.Position = into.Count + 1;
            into.Add(paragraph.Close());
            Place(paragraph.After, into);
        }
    }

    private void NoticeHidden(string text)
    {
        if (hasHiddenText || string.IsNullOrWhiteSpace(text)) return;
        hasHiddenText = true;
        Add(Findings.HiddenText(source));
    }
}
