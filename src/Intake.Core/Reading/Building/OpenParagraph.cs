using System.Collections.Immutable;
using System.Text;

namespace Intake.Reading.Building;

/// <summary>A paragraph while it is read; its place in the document is known only when all others are.</summary>
internal class OpenParagraph
{
    private readonly List<TextRun> runs = [];
    private string text = "";
    private StringBuilder? longText;
    private TextRun marks = new("");
    private TextRun? pendingBreak;

    /// <summary>Where it stands on the page.</summary>
    public ParagraphKind Kind { get; set; }

    /// <summary>1-based heading level; 0 for none.</summary>
    public int HeadingLevel { get; set; }

    /// <summary>The cell it stands in.</summary>
    public TableCell? Cell { get; set; }

    /// <summary>Its automatic number.</summary>
    public PrintedNumber? Number { get; set; }

    /// <summary>Who inserted its mark.</summary>
    public Revision? MarkInserted { get; set; }

    /// <summary>Who deleted its mark.</summary>
    public Revision? MarkDeleted { get; set; }

    /// <summary>Text boxes, notes and comments that stand behind it.</summary>
    public List<OpenParagraph> After { get; } = [];

    /// <summary>Whether a comment hangs on it.</summary>
    public bool IsAnchor { get; set; }

    /// <summary>1-based position in the document, once it is known.</summary>
    public int Position { get; set; }

    /// <summary>Whether any text was read.</summary>
    public bool HasText => runs.Count > 0 || text.Length > 0;

    /// <summary>Adds text; what looks the same and has the same revisions becomes one run.</summary>
    /// <returns>Whether a run begins with it.</returns>
    public bool Append(string piece, Emphasis emphasis, string? color, Revision? inserted, Revision? deleted)
    {
        if (pendingBreak is { } line)
        {
            pendingBreak = null;
            Append("\n", line.Emphasis, line.Color, line.Inserted, line.Deleted);
        }

        if (text.Length > 0 && (emphasis != marks.Emphasis || color != marks.Color || inserted != marks.Inserted || deleted != marks.Deleted)) Flush();
        if (text.Length == 0)
        {
            text = piece;
            if (emphasis != marks.Emphasis || color != marks.Color || inserted != marks.Inserted || deleted != marks.Deleted)
                marks = new TextRun("", emphasis, color, inserted, deleted);
            return true;
        }

        (longText ??= new StringBuilder(text)).Append(piece);
        return false;
    }

    /// <summary>Adds the end of a page or column, which is a line break only between words.</summary>
    public void Break(Emphasis emphasis, Revision? inserted, Revision? deleted)
    {
        if (HasText) pendingBreak ??= new TextRun("\n", emphasis, null, inserted, deleted);
    }

    /// <summary>Marks everything in it as inserted or deleted where it is not yet, as what its note's mark is.</summary>
    public void Revise(Revision? inserted, Revision? deleted)
    {
        Flush();
        for (var i = 0; i < runs.Count; i++) runs[i] = runs[i] with { Inserted = runs[i].Inserted ?? inserted, Deleted = runs[i].Deleted ?? deleted };
        MarkInserted ??= inserted;
        MarkDeleted ??= deleted;
        foreach (var one in After) one.Revise(inserted, deleted);
    }

    /// <summary>Adds the text of another paragraph that is joined to this one, and what stands behind it.</summary>
    public void Join(OpenParagraph other)
    {
        Flush();
        other.Flush();
        runs.AddRange(other.runs);
        After.AddRange(other.After);
    }

    /// <summary>Takes all text away from another paragraph, and what stands behind it.</summary>
    public void Take(OpenParagraph other)
    {
        Join(other);
        other.runs.Clear();
        other.After.Clear();
    }

    /// <summary>A copy of it in another cell, as of a row that is written once and stands several times.</summary>
    public OpenParagraph CopyTo(TableCell cell)
    {
        var copy = new OpenParagraph { Kind = Kind, HeadingLevel = HeadingLevel, Cell = cell, Number = Number, MarkInserted = MarkInserted, MarkDeleted = MarkDeleted };
        copy.Join(this);
        copy.After.Clear();
        return copy;
    }

    /// <summary>The paragraph, complete.</summary>
    public Paragraph Close()
    {
        Flush();
        return new Paragraph
        {
            Position = Position,
            Kind = Kind,
            HeadingLevel = HeadingLevel,
            Cell = Cell,
            Number = Number,
            MarkInserted = MarkInserted,
            MarkDeleted = MarkDeleted,
            Runs = runs.ToImmutableArray(),
        };
    }

    private void Flush()
    {
        if (text.Length == 0) return;
        runs.Add(marks with { Text = longText?.ToString() ?? text });
        text = "";
        longText = null;
    }
}
