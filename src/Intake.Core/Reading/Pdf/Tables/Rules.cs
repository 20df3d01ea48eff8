using System.Collections.Immutable;
using Intake.Reading.Pdf.Content;

namespace Intake.Reading.Pdf.Tables;

/// <summary>Puts the pieces of drawn lines together: word processors draw a rule cell by cell.</summary>
internal static class Rules
{
    /// <summary>How far two lines that meet may be apart, in points.</summary>
    public const double Touch = 3;

    private const double SameLine = 1.6;

    /// <summary>Lines of one axis with those that continue one another made one.</summary>
    public static List<Bar> Joined(IEnumerable<Bar> bars)
    {
        var joined = new List<Bar>();
        var open = new List<Bar>();
        foreach (var bar in bars.OrderBy(b => b.At).ThenBy(b => b.Start))
        {
            if (open.Count > 0 && bar.At - open[0].At > SameLine)
            {
                Close(open, joined);
                open.Clear();
            }

            open.Add(bar);
        }

        Close(open, joined);
        return joined;
    }

    /// <summary>Numbers that are nearly the same made one, in order.</summary>
    public static ImmutableArray<double> Places(IEnumerable<double> places)
    {
        var result = ImmutableArray.CreateBuilder<double>();
        foreach (var place in places.Order())
        {
            if (result.Count == 0 || place - result[^1] > Touch) result.Add(place);
        }

        return result.ToImmutable();
    }

    private static void Close(List<Bar> open, List<Bar> joined)
    {
        if (open.Count == 0) return;
        var at = open.Average(b => b.At);
        var from = joined.Count;
        foreach (var bar in open.OrderBy(b => b.Start))
        {
            if (joined.Count > from && bar.Start - joined[^1].End <= Touch) joined[^1] = joined[^1] with { End = Math.Max(joined[^1].End, bar.End) };
            else joined.Add(bar with { At = at });
        }
    }
}
