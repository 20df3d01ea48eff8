using System.Collections.Immutable;
using Intake.Drafts;
using Intake.Reading;

namespace Intake.Extraction.Copies;

/// <summary>One copy while it is read: its paragraphs and what they are of the draft.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Document">The part.</param>
/// <param name="Copy">Its paragraphs.</param>
/// <param name="Legend">What the sender says of marks.</param>
/// <param name="Match">What the paragraphs are of the draft.</param>
/// <param name="Version">Which version of the draft it was made on.</param>
internal sealed record CopyReading(Draft Draft, Document Document, ImmutableArray<CopyParagraph> Copy, Legend Legend, Correspondence Match, Version Version)
{
    /// <summary>Numbers of the proposals that rest on a difference without a mark.</summary>
    public List<int> Silent { get; } = [];

    /// <summary>How sure a difference without a mark is.</summary>
    public Certainty Unmarked(Certainty certainty) => Version == Version.Unsure ? Certainty.Doubtful : certainty;

    /// <summary>The paragraphs in which a provision stands that was split without tracking, in order; empty when it was not.</summary>
    public ImmutableArray<int> Parts(int provision)
    {
        if (Version == Version.Other || Array.IndexOf(Match.PartOf, provision) < 0) return [];
        ImmutableArray<int> parts = [.. Enumerable.Range(0, Copy.Length).Where(i => Match.Of[i] == provision || Match.PartOf[i] == provision)];
        return parts.Any(i => Copy[i].IsRevised) ? [] : parts;
    }

    /// <summary>Where a paragraph stands.</summary>
    public Locus Source(int paragraph) =>
        new(Document.Name, Copy[paragraph].Sources[0].Page, Copy[paragraph].View.Positions[0], 0, 0, Copy[paragraph].Sources[0].Text(View.All));

    /// <summary>The place of a new or moved paragraph: behind the last provision in order before it, else before the first behind it; null when there is none.</summary>
    public string? Place(int paragraph) =>
        Match.Before(paragraph) is >= 0 and var before ? $"after:{Draft.Provisions[before].Id}"
        : Match.After(paragraph) is >= 0 and var after ? $"before:{Draft.Provisions[after].Id}"
        : null;
}
