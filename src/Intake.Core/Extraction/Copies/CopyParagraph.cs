using System.Collections.Immutable;
using Intake.Reading;

namespace Intake.Extraction.Copies;

/// <summary>A paragraph of an edited copy, as it was before the sender's changes, with the paragraphs of the file it is made of.</summary>
/// <param name="View">The paragraph with every change rejected.</param>
/// <param name="Sources">The paragraphs of the file.</param>
/// <param name="Text">Its words before the changes, white space collapsed, without a typed number.</param>
/// <param name="Shift">Characters of the file's text in front of <paramref name="Text"/>: a typed number.</param>
/// <param name="Number">Its printed number, automatic or typed; empty for none.</param>
internal sealed record CopyParagraph(ViewParagraph View, ImmutableArray<Paragraph> Sources, string Text, int Shift, string Number)
{
    /// <summary>The changes that the sender marked by hand; null when there are none.</summary>
    public MarkedText? Marked { get; init; }

    /// <summary>Whether it prints nothing but the number of the paragraph behind it, such as <c>Article 5</c> on a line of its own.</summary>
    public bool IsNumberOnly { get; init; }

    /// <summary>Whether anything in it is tracked.</summary>
    public bool IsRevised => Sources.Any(s => s.IsRevised);

    /// <summary>Its text with every change accepted, as it stands in the file.</summary>
    public string Accepted => string.Concat(Sources.SelectMany(s => s.Runs).Where(r => r.In(Reading.View.Accepted)).Select(r => r.Text));

    /// <summary>Its runs.</summary>
    public IEnumerable<TextRun> Runs => Sources.SelectMany(s => s.Runs);
}
