using System.Collections.Immutable;
using System.Text;

namespace Intake.Extraction.Zones;

/// <summary>The words of the receipt that a mail answers: a mail program may repeat them below the answer without any mark, and they are not the sender's.</summary>
/// <remarks>
/// A paragraph is the receipt's when it has its words from the beginning of a line to the end of one; a program that breaks lines elsewhere makes several
/// paragraphs of them, which are the receipt's together. What the sender changes or adds between its lines differs, and stays the sender's.
/// </remarks>
internal sealed class ReceiptText
{
    private const int LeastCharacters = 20; // "Dear colleagues" may be anybody's

    private readonly string words;
    private readonly HashSet<int> starts = [];
    private readonly HashSet<int> ends = [];

    /// <summary>Takes the text of a receipt.</summary>
    public ReceiptText(string text)
    {
        var all = new StringBuilder(" ");
        foreach (var line in text.Split('\n').Select(Words).Where(l => l.Length > 0))
        {
            starts.Add(all.Length - 1);
            // A program that makes a list of numbered lines takes the number away.
            if (line.Split(' ', 2) is [var number, _] && number.All(char.IsDigit)) starts.Add(all.Length + number.Length);
            all.Append(line).Append(' ');
            ends.Add(all.Length - 1);
        }

        words = all.ToString();
    }

    /// <summary>The zones with the paragraphs that are the receipt's as quoted ones.</summary>
    /// <param name="texts">The paragraphs.</param>
    /// <param name="zones">Whose words they would be.</param>
    public ImmutableArray<Zone> Quoted(IReadOnlyList<string> texts, ImmutableArray<Zone> zones)
    {
        var quoted = zones.ToBuilder();
        var own = texts.Select(t => $" {Words(t)} ").ToList();
        for (var i = 0; i < own.Count;)
        {
            var count = Longest(own, i);
            for (var k = i; k < i + count; k++) quoted[k] = Zone.Quoted;
            i += Math.Max(count, 1);
        }

        return quoted.ToImmutable();
    }

    /// <summary>How many paragraphs from one on are the receipt's together.</summary>
    private int Longest(List<string> own, int first)
    {
        var longest = 0;
        foreach (var start in own[first].Length > 2 ? starts : [])
        {
            var at = start;
            for (var i = first; i < own.Count; i++)
            {
                if (own[i].Length <= 2) continue; // no words
                if (string.CompareOrdinal(words, at, own[i], 0, own[i].Length) != 0) break;
                at += own[i].Length - 1;
                if (ends.Contains(at) && at - start > LeastCharacters) longest = Math.Max(longest, i - first + 1);
            }
        }

        return longest;
    }

    /// <summary>The words of a line, one space between two.</summary>
    private static string Words(string line)
    {
        var kept = new StringBuilder(line.Length);
        foreach (var c in line)
        {
            if (char.IsLetterOrDigit(c)) kept.Append(c);
            else if (kept.Length > 0 && kept[^1] != ' ') kept.Append(' ');
        }

        return kept.ToString().TrimEnd();
    }
}
