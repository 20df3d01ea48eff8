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
    ImmutableArray<Finding> Findings);
