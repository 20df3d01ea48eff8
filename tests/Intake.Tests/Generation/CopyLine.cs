using System.Collections.Immutable;

namespace Intake.Tests.Generation;

/// <summary>One paragraph of an edited copy, with the draft's words and the editors' lying side by side.</summary>
/// <param name="Style">Style id of its paragraph: <c>Title</c>, <c>Heading1</c> or <c>NumberedText</c>.</param>
/// <param name="Segments">Its text in order.</param>
internal sealed record CopyLine(string Style, ImmutableArray<Segment> Segments)
{
    /// <summary>What became of the paragraph mark.</summary>
    public SegmentState Mark { get; init; }

    /// <summary>Who changed the mark.</summary>
    public string MarkAuthor { get; init; } = "";

    /// <summary>Name of the move it is an end of; empty for most.</summary>
    public string Move { get; init; } = "";

    /// <summary>Text of a comment on its first words; empty for none.</summary>
    public string Comment { get; init; } = "";

    /// <summary>The number typed in front of it; empty for none.</summary>
    public string Number { get; init; } = "";

    /// <summary>Whether an editor changed its looks with tracking on, and no word.</summary>
    public bool IsReformatted { get; init; }

    public string Base => string.Concat(Segments.Where(s => s.InBase).Select(s => s.Text));

    public string Result => string.Concat(Segments.Where(s => s.InResult).Select(s => s.Text));
}
