namespace Intake.Reading.Docx;

/// <summary>What the elements around a paragraph or run say about it.</summary>
/// <param name="Kind">The story it stands in: <see cref="ParagraphKind.Body"/>, Note, TextBox, Comment or Margin.</param>
/// <param name="Inserted">Who inserted it.</param>
/// <param name="Deleted">Who deleted it.</param>
/// <param name="Cell">The cell it stands in.</param>
/// <param name="IsLink">Whether it is the text of a link.</param>
internal readonly record struct Scope(
    ParagraphKind Kind, Revision? Inserted = null, Revision? Deleted = null, TableCell? Cell = null, bool IsLink = false)
{
    /// <summary>The scope of a text box in this one.</summary>
    public Scope Box() => this with { Kind = Kind == ParagraphKind.Body ? ParagraphKind.TextBox : Kind, Cell = null, IsLink = false };

    /// <summary>The scope inside the current element when that is a tracked change (§17.13.5); otherwise this one.</summary>
    /// <remarks>An inner change of the same kind is the one whose author typed the words.</remarks>
    public Scope Inside(Story story) => story.Xml.Name switch
    {
        "ins" => this with { Inserted = story.File.Revisions.Read(story.Xml) },
        "del" => this with { Deleted = story.File.Revisions.Read(story.Xml) },
        "moveTo" => this with { Inserted = story.File.Revisions.Read(story.Xml, story.MovesTo.Current) },
        "moveFrom" => this with { Deleted = story.File.Revisions.Read(story.Xml, story.MovesFrom.Current) },
        _ => this,
    };
}
