namespace Intake.Rendering.Docx;

/// <summary>One part of the document under a heading of its own.</summary>
/// <param name="Title">As the table of contents has it.</param>
/// <param name="Bookmark">Where its heading stands.</param>
/// <param name="Write">Writes it.</param>
internal sealed record Part(string Title, string Bookmark, Action<Page, ProposalIndex> Write)
{
    /// <summary>Whether a compilation has anything for it; null for always.</summary>
    public Func<ProposalIndex, bool>? IsNeeded { get; init; }

    /// <summary>Its lines in the table of contents below its title; null for none.</summary>
    public Func<ProposalIndex, IEnumerable<(string Style, string Bookmark, string Text)>>? Contents { get; init; }
}
