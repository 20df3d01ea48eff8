using System.Collections.Immutable;
using Intake.Reading;

namespace Intake.Extraction.Copies;

/// <summary>Words that one mark, or none, is set on.</summary>
/// <param name="Words">The words without their signs.</param>
/// <param name="Written">The same with their signs.</param>
/// <param name="Sign">The signs around them; null for none.</param>
/// <param name="Said">What the signs mean by themselves; null when something else must tell.</param>
/// <param name="Look">How the letters look.</param>
/// <param name="Color">Their colour as six hexadecimal digits; null for black.</param>
internal sealed record Stretch(string Words, string Written, MarkForm? Sign, MarkedText.Mark? Said, Emphasis Look, string? Color)
{
    /// <summary>Whether a sign is set on it.</summary>
    public bool IsSigned => Sign is not null || Said is not null;

    /// <summary>A paragraph in stretches, in order: cut where a sign or a look begins or ends.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="active">The signs to look for.</param>
    public static ImmutableArray<Stretch> Of(Paragraph paragraph, IReadOnlyList<Sign> active)
    {
        var runs = paragraph.Runs.Where(r => r.In(View.Accepted) && r.Text.Length > 0).ToList();
        var text = string.Concat(runs.Select(r => r.Text));
        var signed = Signs.In(text, active);
        var found = ImmutableArray.CreateBuilder<Stretch>();
        var (start, next) = (0, 0);
        foreach (var run in runs)
        {
            var end = start + run.Text.Length;
            for (var at = start; at < end;)
            {
                while (next < signed.Length && signed[next].Start + signed[next].Length <= at) next++;
                var words = next < signed.Length && signed[next].Start <= at ? signed[next] : null;
                var stop = Math.Min(end, words is not null ? words.Start + words.Length : next < signed.Length ? signed[next].Start : end);
                found.Add(words is null ? new Stretch(text[at..stop], text[at..stop], null, null, run.Emphasis, run.Color)
                    : new Stretch(Inside(text, words, at, stop), text[at..stop], words.Form, words.Said, run.Emphasis, run.Color));
                at = stop;
            }

            start = end;
        }

        return found.ToImmutable();
    }

    private static string Inside(string text, SignedWords words, int from, int to)
    {
        var (start, end) = (Math.Max(from, words.WordsStart), Math.Min(to, words.WordsStart + words.WordsLength));
        return start < end ? text[start..end] : "";
    }
}
