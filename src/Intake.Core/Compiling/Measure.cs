namespace Intake.Compiling;

/// <summary>The printed measure by which the entries of a provision are ordered.</summary>
/// <param name="Distance">The class.</param>
/// <param name="WordsChanged">Words that go or words that come, whichever are more.</param>
/// <param name="WordsOf">Words of the base text or of the result, whichever has more.</param>
public sealed record Measure(Distance Distance, int WordsChanged, int WordsOf)
{
    /// <summary>Negative when this is further from the base. Shares are compared as fractions, so no rounding decides.</summary>
    internal int CompareTo(Measure other)
    {
        var byClass = Distance.CompareTo(other.Distance);
        return byClass != 0 ? byClass : ((long)other.WordsChanged * Math.Max(WordsOf, 1)).CompareTo((long)WordsChanged * Math.Max(other.WordsOf, 1));
    }
}
