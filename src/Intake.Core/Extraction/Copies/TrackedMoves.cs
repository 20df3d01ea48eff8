using Intake.Reading;

namespace Intake.Extraction.Copies;

/// <summary>The tracked moves of one copy: where each goes, and the proposal that its origin gave (ECMA-376-1:2016 §17.13.5.21–28).</summary>
internal sealed class TrackedMoves
{
    private readonly Dictionary<string, string> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> proposals = new(StringComparer.Ordinal);

    /// <summary>Finds where every move goes.</summary>
    public TrackedMoves(CopyReading reading)
    {
        for (var i = 0; i < reading.Copy.Length; i++)
        {
            if (Here(reading.Copy[i]) is { } name && reading.Match.Of[i] < 0 && reading.Place(i) is { } place) places.TryAdd(name, place);
        }
    }

    /// <summary>The revision that moves a paragraph away to a known place; null for none.</summary>
    public Revision? Away(CopyParagraph paragraph) =>
        paragraph.Runs.FirstOrDefault(r => r.Deleted?.Move is not null)?.Deleted is { } away && places.ContainsKey(away.Move!) ? away : null;

    /// <summary>Adds the proposal of a move.</summary>
    public int Add(Revision away, Drafted move, SubmissionBuilder builder) =>
        proposals[away.Move!] = builder.Add(move with { Destination = places[away.Move!] });

    /// <summary>Whether a paragraph is where a known move goes.</summary>
    public bool Arrives(CopyParagraph paragraph) => Here(paragraph) is { } name && places.ContainsKey(name);

    /// <summary>The proposal of the move that goes to a paragraph; null for none.</summary>
    public int? ProposalAt(CopyParagraph paragraph) => Here(paragraph) is { } name && proposals.TryGetValue(name, out var proposal) ? proposal : null;

    private static string? Here(CopyParagraph paragraph) => paragraph.Runs.FirstOrDefault(r => r.Inserted?.Move is not null)?.Inserted?.Move;
}
