namespace Intake.Extraction.Instructions;

/// <summary>The token letters of a pattern of the grammar that tell at a glance where it cannot match, so that most rows need not be tried at all; a bit for each ASCII character.</summary>
/// <param name="Required">Those that every match has.</param>
/// <param name="First">Those that a match can begin with.</param>
/// <param name="MayBeEmpty">Whether a match can have no letters.</param>
internal readonly record struct PatternLetters(UInt128 Required, UInt128 First, bool MayBeEmpty)
{
    private static readonly PatternLetters Nothing = new(0, 0, true);

    /// <summary>The letters of a pattern.</summary>
    /// <param name="pattern">Letters, classes, groups, look-arounds, alternatives and quantifiers, as the rows of the <see cref="Grammar"/> use them.</param>
    public static PatternLetters Of(string pattern)
    {
        var at = 0;
        return Alternatives(pattern, ref at);
    }

    /// <summary>The letters of a text.</summary>
    public static UInt128 In(ReadOnlySpan<char> letters)
    {
        UInt128 bits = 0;
        foreach (var letter in letters) bits |= UInt128.One << letter;
        return bits;
    }

    /// <summary>All alternatives, up to a closing bracket or the end.</summary>
    private static PatternLetters Alternatives(string pattern, ref int at)
    {
        var all = new PatternLetters(UInt128.MaxValue, 0, false);
        var here = Nothing;
        while (at < pattern.Length && pattern[at] != ')')
        {
            if (pattern[at] == '|')
            {
                (all, here) = (all.Or(here), Nothing);
                at++;
                continue;
            }

            var atom = Atom(pattern, ref at);
            here = here.Then(IsOptional(pattern, ref at) ? atom with { Required = 0, MayBeEmpty = true } : atom);
        }

        return all.Or(here);
    }

    private static PatternLetters Atom(string pattern, ref int at)
    {
        var c = pattern[at++];
        if (c == '[')
        {
            var from = at;
            at = pattern.IndexOf(']', at) + 1;
            return new PatternLetters(0, pattern[from] == '^' ? UInt128.MaxValue : In(pattern.AsSpan(from, at - 1 - from)), false);
        }

        if (c != '(') return c is '^' or '$' ? Nothing : new PatternLetters(UInt128.One << c, UInt128.One << c, false);
        var forbids = pattern[at..].StartsWith("?!", StringComparison.Ordinal) || pattern[at..].StartsWith("?<!", StringComparison.Ordinal);
        var looks = forbids || pattern[at..].StartsWith("?=", StringComparison.Ordinal) || pattern[at..].StartsWith("?<=", StringComparison.Ordinal);
        at = pattern[at] != '?' ? at : pattern[at + 1] == '<' && pattern[at + 2] is not ('=' or '!') ? pattern.IndexOf('>', at) + 1 : pattern[at + 1] == '<' ? at + 3 : at + 2;
        var inside = Alternatives(pattern, ref at);
        at++;
        return forbids ? Nothing : looks ? new PatternLetters(inside.Required, 0, true) : inside;
    }

    private static bool IsOptional(string pattern, ref int at)
    {
        if (at >= pattern.Length || pattern[at] is not ('?' or '*' or '+' or '{')) return false;
        var optional = pattern[at] is '?' or '*' || (pattern[at] == '{' && pattern[at + 1] == '0');
        at = pattern[at] == '{' ? pattern.IndexOf('}', at) + 1 : at + 1;
        return optional;
    }

    private PatternLetters Or(PatternLetters other) => new(Required & other.Required, First | other.First, MayBeEmpty || other.MayBeEmpty);

    private PatternLetters Then(PatternLetters next) => new(Required | next.Required, MayBeEmpty ? First | next.First : First, MayBeEmpty && next.MayBeEmpty);
}
