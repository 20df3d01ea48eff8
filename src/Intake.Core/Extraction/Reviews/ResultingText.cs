using System.Collections.Immutable;
using Intake.Extraction.Comparison;

namespace Intake.Extraction.Reviews;

/// <summary>Tells a change from the text that it results in, and puts several changes of one text together.</summary>
internal static class ResultingText
{
    /// <summary>What is done to a text, as one change from the first to the last word that differs.</summary>
    /// <returns>Insert, delete or replace, with the words that go and come; a comment when nothing differs.</returns>
    public static (Operation Operation, string? Old, string? New) Between(string before, string after)
    {
        var edits = WordDiff.Compare(before, after);
        if (edits.IsEmpty) return (Operation.Comment, null, null);
        var (start, end) = (edits[0].Start, edits[^1].End);
        var old = before[start..end].Trim();
        var come = after[start..(end + after.Length - before.Length)].Trim();
        return (old.Length, come.Length) switch
        {
            (0, _) => (Operation.Insert, null, come),
            (_, 0) => (Operation.Delete, old, null),
            _ => (Operation.Replace, old, come),
        };
    }

    /// <summary>A text with the changes of several resulting texts; of changes that overlap only the first stays, since only a person can say how they go together.</summary>
    public static string Together(string before, IEnumerable<string> results)
    {
        var kept = ImmutableArray.CreateBuilder<TextEdit>();
        foreach (var edit in results.SelectMany(r => WordDiff.Compare(before, r)).Distinct().OrderBy(e => e.Start).ThenBy(e => e.Length))
        {
            if (kept.Count == 0 || edit.Start > kept[^1].End || (edit.Start == kept[^1].End && edit.Length + kept[^1].Length > 0)) kept.Add(edit);
        }

        return WordDiff.Apply(before, kept);
    }
}
