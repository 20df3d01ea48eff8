using System.Collections.Immutable;
using Intake.Drafts;
using Intake.Extraction.Places;
using Intake.Reading;

namespace Intake.Extraction.Copies;

/// <summary>Joins a title or heading that a copy sets in several lines, each a paragraph of its own.</summary>
internal static class BrokenHeadings
{
    private const int MostLines = 8;

    /// <summary>The paragraphs with the lines of every such heading as one.</summary>
    /// <param name="draft">The draft, whose headings they must be, letter for letter but for case, spaces and marks.</param>
    /// <param name="copy">The paragraphs.</param>
    public static ImmutableArray<CopyParagraph> Join(Draft draft, ImmutableArray<CopyParagraph> copy)
    {
        var headings = draft.Provisions.Where(p => p.Kind == ProvisionKind.Heading).GroupBy(p => FoldedText.Of(p.Text)).ToDictionary(g => g.Key, g => g.First().Text, StringComparer.Ordinal);
        var joined = ImmutableArray.CreateBuilder<CopyParagraph>(copy.Length);
        for (var i = 0; i < copy.Length;)
        {
            var lines = Lines(headings, copy, i);
            joined.Add(lines == 1 ? copy[i] : Joined(copy.AsSpan(i, lines)));
            i += lines;
        }

        return joined.ToImmutable();
    }

    /// <summary>How many paragraphs from one on make a heading together; 1 when none do.</summary>
    private static int Lines(Dictionary<string, string> headings, ImmutableArray<CopyParagraph> copy, int first)
    {
        var text = "";
        for (var n = 1; n <= MostLines && first + n <= copy.Length; n++)
        {
            var line = copy[first + n - 1];
            if (line.IsRevised || line.Marked is not null || line.Text.Length == 0 || (n > 1 && line.Number.Length > 0)) return 1;
            text = text.Length == 0 ? line.Text : $"{text} {line.Text}";
            var folded = FoldedText.Of(text);
            if (n > 1 && headings.ContainsKey(folded)) return n;
            if (!headings.Keys.Any(h => h.Length > folded.Length && h.StartsWith(folded, StringComparison.Ordinal))) return 1;
        }

        return 1;
    }

    private static CopyParagraph Joined(ReadOnlySpan<CopyParagraph> lines)
    {
        var all = lines.ToArray();
        var text = string.Join(' ', all.Select(l => l.Text));
        return new CopyParagraph(
            new ViewParagraph(text, all[0].View.Number, [.. all.SelectMany(l => l.View.Positions)], all[^1].View.Last), [.. all.SelectMany(l => l.Sources)], text, 0, all[0].Number);
    }
}
