using Intake.Reading.Building;

namespace Intake.Reading.Doc;

/// <summary>One style, what it inherits worked in.</summary>
/// <param name="Run">How its text looks.</param>
/// <param name="Paragraph">What its paragraphs are.</param>
/// <param name="HeadingLevel">1-based level of a built-in heading style; 0 for others.</param>
/// <param name="IsTitle">Whether it is the built-in title style.</param>
internal sealed record DocStyle(RunFormat Run, DocParagraphProperties Paragraph, int HeadingLevel, bool IsTitle)
{
    /// <summary>What a document without styles has.</summary>
    public static readonly DocStyle Plain = new(default, new DocParagraphProperties(), 0, false);
}
