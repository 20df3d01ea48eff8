using System.Collections.Immutable;
using Intake.Extraction.Phrases;

namespace Intake.Extraction.Proponents;

/// <summary>The paragraphs of one who speaks, looked through once for words that say for whom: most paragraphs have none of them.</summary>
internal sealed class Speech
{
    /// <summary>Looks through paragraphs.</summary>
    public Speech(IReadOnlyList<string> paragraphs)
    {
        Paragraphs = paragraphs;
        var cues = paragraphs.Select(WordCues.In).ToList();
        Behalf = [.. paragraphs.Where((_, i) => cues[i].HasFlag(Cue.Behalf))];
        National = [.. paragraphs.Where((_, i) => cues[i].HasFlag(Cue.National))];
    }

    /// <summary>All of them, in order.</summary>
    public IReadOnlyList<string> Paragraphs { get; }

    /// <summary>Those that may say on whose behalf they speak.</summary>
    public ImmutableArray<string> Behalf { get; }

    /// <summary>Those that may say that they speak as a State.</summary>
    public ImmutableArray<string> National { get; }
}
