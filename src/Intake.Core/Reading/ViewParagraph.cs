using System.Collections.Immutable;

namespace Intake.Reading;

/// <summary>One paragraph as it stands in one view, after what is joined there is joined.</summary>
/// <param name="Text">Its text in that view, without the automatic number.</param>
/// <param name="Number">The automatic number printed in that view; empty when none is.</param>
/// <param name="Positions">Positions of the paragraphs of the document that it is made of, in order, at least one.</param>
/// <param name="Last">The last of those, whose properties it has (ECMA-376-1:2016 §17.13.5, del of a paragraph).</param>
public sealed record ViewParagraph(string Text, string Number, ImmutableArray<int> Positions, Paragraph Last);
