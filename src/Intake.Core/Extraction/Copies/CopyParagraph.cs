using System.Collections.Immutable;
using Intake.Reading;

namespace Intake.Extraction.Copies;

/// <summary>A paragraph of an edited copy, as it was before the sender's changes, with the paragraphs of the file it is made of.</summary>
/// <param name="View">The paragraph with every change rejected.</param>
/// <param name="Sources">The paragraphs of the file.</param>
/// <param name="Text">Its words before the changes, white space collapsed, without a typed number.</param>
/// <param name="Shift">Characters of the file's text in front of <paramref name="Text"/>: a typed number.</param>
/// <param name="Number">Its printed number, automatic or typed; empty for none.</param>
internal sealed record CopyParagraph(ViewParagraph View, ImmutableArray<Paragraph> Sources, string Text, int Shift, string Number);
