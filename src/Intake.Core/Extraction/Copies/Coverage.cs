using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Intake.Extraction.Copies;

/// <summary>Tells what a copy leaves out from what it does not reach.</summary>
/// <remarks>
/// Nothing outside the covered range was taken out, and nothing between two excerpts. A short hole (three provisions at most) in a covered run is a deletion when most of
/// the provisions on both sides are there; a longer one only in a copy of most of the draft. A hole where the copy prints dots or says that nothing changes is none.
/// Where a hole has only its nearest neighbours, where one side is covered and the other is not, and where a copy of nearly all the draft lacks its very end, a person decides.
/// </remarks>
internal static partial class Coverage
{
    private const int ShortHole = 3;
    private const int Window = 8;
    private const double Dense = 0.7;
    private const int FewestAround = 3;
    private const double MostOfTheDraft = 0.6;
    private const double NearlyAll = 0.9;
    private const double LargestPartGone = 0.25;
    private const int FewestForAll = 12;

    /// <summary>Provisions that are not in a copy.</summary>
    /// <param name="Provision">The provision's place in the draft.</param>
    /// <param name="Certainty">How sure it is that the sender takes it out; null when a person must say.</param>
    public readonly record struct Absence(int Provision, Certainty? Certainty);

    /// <summary>The provisions that the sender left out, or perhaps did.</summary>
    public static ImmutableArray<Absence> Absences(CopyReading reading)
    {
        var present = reading.Match.Present();
        var all = reading.Draft.Provisions.Length;
        if (present.Count == 0) return [];
        var (first, last) = (present.Min(), present.Max());
        var absences = ImmutableArray.CreateBuilder<Absence>();
        for (var i = first + 1; i < last; i++)
        {
            if (present.Contains(i)) continue;
            var end = i;
            while (!present.Contains(end + 1)) end++;
            var (answer, certainty) = Judge(reading, present, first, last, i, end);
            if (answer) absences.AddRange(Enumerable.Range(i, end - i + 1).Select(p => new Absence(p, certainty)));
            i = end;
        }

        if (present.Count >= FewestForAll && present.Count >= NearlyAll * all && last >= all - ShortHole)
            absences.AddRange(Enumerable.Range(last + 1, all - last - 1).Select(p => new Absence(p, Certainty.Doubtful)));
        return absences.ToImmutable();
    }

    /// <summary>Whether a hole [from, to] means anything, and what.</summary>
    private static (bool Answer, Certainty? Certainty) Judge(CopyReading reading, HashSet<int> present, int first, int last, int from, int to)
    {
        if (IsSkipped(reading, from, to)) return (false, null);
        var all = reading.Draft.Provisions.Length;
        var before = IsDense(present, Math.Max(first, from - Window), from, first == 0);
        var after = IsDense(present, to + 1, Math.Min(last + 1, to + 1 + Window), last == all - 1);
        if (to - from < ShortHole)
        {
            return before && after ? (true, Certainty.Probable)
                : IsFramed(present, from, to) ? (true, Certainty.Doubtful)
                : (before || after) && 2 * present.Count > last - first + 1 ? (true, null)
                : (false, null);
        }

        if (!before || !after || present.Count < MostOfTheDraft * all) return (false, null);
        return (true, to - from + 1 <= LargestPartGone * all ? Certainty.Probable : Certainty.Doubtful);
    }

    /// <summary>Whether two provisions stand right before a hole and right behind it, and more on one of the sides.</summary>
    private static bool IsFramed(HashSet<int> present, int from, int to)
    {
        var before = Enumerable.Range(1, FewestAround).TakeWhile(d => present.Contains(from - d)).Count();
        var after = Enumerable.Range(1, FewestAround).TakeWhile(d => present.Contains(to + d)).Count();
        return Math.Min(before, after) >= FewestAround - 1 && Math.Max(before, after) >= FewestAround;
    }

    private static bool IsDense(HashSet<int> present, int from, int to, bool reachesTheEdge)
    {
        var there = Enumerable.Range(from, Math.Max(0, to - from)).Count(present.Contains);
        return there >= Dense * (to - from) && (there >= FewestAround || (reachesTheEdge && there > 0));
    }

    /// <summary>Whether the copy says at the hole that it leaves out what does not change.</summary>
    private static bool IsSkipped(CopyReading reading, int from, int to)
    {
        for (var i = 0; i < reading.Copy.Length; i++)
        {
            if (!reading.Match.IsKnown(i) && reading.Match.Before(i) < from && reading.Match.After(i) is var next && (next < 0 || next > to) && Skipped().IsMatch(reading.Copy[i].View.Text)) return true;
        }

        return false;
    }

    [GeneratedRegex(@"^[\s\[(]*(?:\.{3,}|…|\* ?\* ?\*)[\s\])]*$|\b(?:unchanged|no changes?|not reproduced|omitted here|sans changement|sin cambios|без изменений)\b|不变", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Skipped();
}
