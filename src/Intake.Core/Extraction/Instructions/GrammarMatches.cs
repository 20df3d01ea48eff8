using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Intake.Extraction.Instructions;

/// <summary>Which rows of the grammar match at a place among the letters of a sentence. Mails say the same few things over and over: what short sentences match is remembered.</summary>
internal static class GrammarMatches
{
    private const int LongestKept = 24; // letters
    private const int MostKept = 2_000; // sentences; some megabytes. Who writes a thousand shapes of sentence fills no memory.
    private static readonly ConcurrentDictionary<(string Letters, int At), ImmutableArray<(GrammarRow Row, Match Match)>> Kept = new();

    /// <summary>The rows that match, the more special first, each with its match.</summary>
    /// <param name="letters">The letters of the tokens.</param>
    /// <param name="at">Where a match begins.</param>
    public static IEnumerable<(GrammarRow Row, Match Match)> At(string letters, int at)
    {
        if (letters.Length > LongestKept) return Find(letters, at);
        if (Kept.TryGetValue((letters, at), out var known)) return known;
        var found = Find(letters, at).Select(m => (m.Row, Match.Synchronized(m.Match))).ToImmutableArray();
        if (Kept.Count < MostKept) Kept.TryAdd((letters, at), found);
        return found;
    }

    private static IEnumerable<(GrammarRow Row, Match Match)> Find(string letters, int at)
    {
        var present = PatternLetters.In(letters.AsSpan(at));
        var first = PatternLetters.In(letters.AsSpan(at, 1));
        foreach (var row in Grammar.Rows)
        {
            if ((row.Letters.First & first) == 0 || (row.Letters.Required & ~present) != 0) continue;
            if (row.Regex.Match(letters, at) is { Success: true, Length: > 0 } match) yield return (row, match);
        }
    }
}
