using Intake.Reading.Building;

namespace Intake.Reading.Odt;

/// <summary>What the elements around a paragraph or a piece of text say about it.</summary>
/// <param name="Kind">The story it stands in: <see cref="ParagraphKind.Body"/>, Note, TextBox, Comment or Margin.</param>
/// <param name="Inserted">Who inserted it, for content kept in a changed region.</param>
/// <param name="Deleted">Who deleted it, for content kept in a changed region.</param>
/// <param name="Cell">The cell it stands in.</param>
/// <param name="List">The list item it stands in.</param>
/// <param name="IsLink">Whether it is the text of a link.</param>
/// <param name="IsHidden">Whether it is in a section that is not shown.</param>
/// <param name="Look">How the spans around it look.</param>
internal readonly record struct OdtScope(
    ParagraphKind Kind, Revision? Inserted = null, Revision? Deleted = null, TableCell? Cell = null, ListPlace? List = null,
    bool IsLink = false, bool IsHidden = false, RunFormat Look = default)
{
    /// <summary>The scope of another story that hangs on this one: a note, a comment, a text box.</summary>
    public OdtScope Aside(ParagraphKind kind) =>
        this with { Kind = Kind is ParagraphKind.Body or ParagraphKind.TextBox || kind != ParagraphKind.TextBox ? kind : Kind, Cell = null, List = null, IsLink = false, Look = default };
}
