using System.Collections.Immutable;

namespace Intake.Reading;

/// <summary>What was read from one part, whatever its format.</summary>
/// <param name="Name">The part: <c>body</c>, or a file name.</param>
/// <param name="Format">What the file is.</param>
/// <param name="Paragraphs">Every paragraph in reading order; notes, text boxes and comments after the paragraph that holds their mark, headers and footers last.</param>
/// <param name="Annotations">Comments in the margin, in document order. Each also stands in <paramref name="Paragraphs"/>, so that nothing read is outside it.</param>
/// <param name="Findings">What could not be read, or needs a look.</param>
public sealed record Document(
    string Name,
    FileFormat Format,
    ImmutableArray<Paragraph> Paragraphs,
    ImmutableArray<Annotation> Annotations,
    ImmutableArray<Finding> Findings)
{
    /// <summary>1-based pages that show a picture and no text, in order: only text recognition can read them. Empty once that was done or tried.</summary>
    public ImmutableArray<int> PicturePages { get; init; } = [];

    /// <summary>Whether any of its words were read by text recognition: no proposal out of it is certain, since letters may be wrong and strokes through words are not seen.</summary>
    public bool IsRecognized { get; init; }
}
