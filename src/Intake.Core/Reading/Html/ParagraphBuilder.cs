using System.Collections.Immutable;
using System.Text;

namespace Intake.Reading.Html;

/// <summary>Collects text into paragraphs, with white space collapsed as a page shows it.</summary>
/// <remarks>
/// CSS Text Level 3 §4.1, with one difference: a non-breaking space is a plain space and collapses too, since mail programs write it
/// for any second space. Hidden text stands beside the visible one and takes no part in its spacing.
/// </remarks>
internal sealed class ParagraphBuilder
{
    private readonly ImmutableArray<Paragraph>.Builder paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
    private readonly List<TextRun> runs = [];
    private readonly StringBuilder text = new();
    private Look runLook = Look.Plain;
    private Look? pendingSpace;
    private readonly List<bool> adjoins = [];
    private bool hasText;
    private bool afterLineEnd;

    /// <summary>What a paragraph that ends now is.</summary>
    public ParagraphContext Context { get; set; } = new();

    /// <summary>The number that the next paragraph prints.</summary>
    public PrintedNumber? Number { get; set; }

    /// <summary>Who inserted or deleted the mark of the current paragraph.</summary>
    public (Revision? Inserted, Revision? Deleted) Mark { get; set; }

    /// <summary>Whether letters or digits were met that the page does not show.</summary>
    public bool FoundHidden { get; private set; }

    /// <summary>Adds text; where the look preserves white space, a line end ends the paragraph.</summary>
    public void Add(string data, Look look)
    {
        if (look.Hidden)
        {
            AddHidden(data, look);
            return;
        }

        foreach (var c in data)
        {
            if (c == '\n' && look.Preserved) EndLine();
            else if (c is '\n' or '\r' or '\f' || VisibleText.IsSpace(c) || (c == '\t' && !(look.Preserved && hasText))) Space(look);
            else if (!VisibleText.IsLeftOut(c)) Character(c, look);
        }
    }

    /// <summary>Ends the paragraph; one without text is none.</summary>
    public void Break()
    {
        Flush();
        pendingSpace = null;
        hasText = false;
        if (runs.Count > 0)
        {
            paragraphs.Add(Context.Paragraph(paragraphs.Count + 1) with
            {
                Runs = [.. runs],
                Number = Number,
                MarkInserted = Mark.Inserted,
                MarkDeleted = Mark.Deleted,
            });
            adjoins.Add(afterLineEnd);
            Number = null;
            runs.Clear();
        }

        afterLineEnd = false;
        Mark = default;
    }

    /// <summary>Adds the empty paragraph of a cell that is merged with the one above it.</summary>
    public void AddContinuing(TableCell cell)
    {
        paragraphs.Add(Context.Paragraph(paragraphs.Count + 1) with { Cell = cell });
        adjoins.Add(false);
    }

    /// <summary>Every paragraph so far.</summary>
    public ImmutableArray<Paragraph> ToParagraphs() => PreservedLines.Join(paragraphs.ToImmutable(), adjoins);

    private void EndLine()
    {
        var before = paragraphs.Count;
        Break();
        afterLineEnd = paragraphs.Count > before;
    }

    private void Space(Look look)
    {
        if (!hasText) return;
        if (look.Preserved && pendingSpace is not null) Append(' ', pendingSpace);
        if (look.Preserved || pendingSpace is null) pendingSpace = look;
    }

    private void Character(char c, Look look)
    {
        if (pendingSpace is not null) Append(' ', pendingSpace);
        pendingSpace = null;
        hasText = true;
        Append(c, look);
    }

    private void Append(char c, Look look)
    {
        if (!look.SameRun(runLook)) Flush();
        runLook = look;
        text.Append(c);
    }

    private void AddHidden(string data, Look look)
    {
        if (!data.Any(char.IsLetterOrDigit)) return;
        FoundHidden = true;
        Flush();
        var words = data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        runs.Add(look.Run(VisibleText.Of(string.Join(' ', words))));
    }

    private void Flush()
    {
        if (text.Length == 0) return;
        runs.Add(runLook.Run(text.ToString()));
        text.Clear();
    }
}
