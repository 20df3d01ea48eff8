using System.Collections.Immutable;

namespace Intake.Reading.Pdf.Content;

/// <summary>An annotation that a reader put on a page (ISO 32000-2:2020 §12.5).</summary>
/// <param name="Kind">What it does to the page.</param>
/// <param name="Box">Where it stands.</param>
/// <param name="Covered">The words it covers, line by line; empty for one that covers none.</param>
/// <param name="Who">Who put it there and when, as the file says.</param>
/// <param name="Text">What it says; empty when it says nothing.</param>
internal sealed record PageNote(PageNoteKind Kind, Box Box, ImmutableArray<Box> Covered, Revision Who, string Text);
