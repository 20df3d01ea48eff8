namespace Intake.Reading;

/// <summary>A comment in the margin and the words it is anchored to.</summary>
/// <param name="Author">Who wrote it, as the file says.</param>
/// <param name="Date">When, as the file says; null when absent.</param>
/// <param name="Text">What it says, paragraphs joined by <c>\n</c>.</param>
/// <param name="Paragraph">Position of the first anchored paragraph; null when it has no anchor.</param>
/// <param name="LastParagraph">Position of the last anchored paragraph; null when it has no anchor.</param>
/// <param name="Anchor">The anchored words in the all-revisions view; empty for a bare insertion point.</param>
/// <param name="Position">Position of the comment's own first paragraph (kind <see cref="ParagraphKind.Comment"/>) in the document.</param>
public sealed record Annotation(
    string Author, DateTimeOffset? Date, string Text, int? Paragraph, int? LastParagraph, string Anchor, int Position);
