namespace Intake.Extraction.Instructions;

/// <summary>Finds the token letters without which a pattern of the grammar cannot match, so that most rows need not be tried at all.</summary>
internal static class RequiredLetters
{
    /// <summary>The letters that every match of a pattern has, a bit for each ASCII character.</summary>
    /// <param name="pattern">Letters, classes, groups, look-arounds, alternatives and quantifiers, as the rows of the <see cref="Grammar"/> use them.</param>
    public static UInt128 Of(string pattern)
    {
        var at = 0;
        return Alternatives(pattern, ref at);
    }

    /// <summary>The letters of a text, a bit for each.</summary>
    public static UInt128 In(ReadOnlySpan<char> letters)
    {
        UInt128 bits = 0;
        foreach (var letter in letters) bits |= UInt128.One << letter;
        return bits;
    }

    /// <summary>What all alternatives have, up to a closing bracket or the end.</summary>
    private static UInt128 Alternatives(string pattern, ref int at)
    {
        var all = UInt128.MaxValue;
        UInt128 here = 0;
        while (at < pattern.Length && pattern[at] != ')')
        {
            if (pattern[at] == '|')
            {
                (all, here) = (all & here, 0);
                at++;
                continue;
            }

            var atom = Atom(pattern, ref at);
            here |= IsOptional(pattern, ref at) ? 0 : atom;
        }

        return all & here;
    }

    private static UInt128 Atom(string pattern, ref int at)
    {
        var c = pattern[at++];
        if (c == '[')
        {
            at = pattern.IndexOf(']', at) + 1;
            return 0;
        }

        if (c != '(') return c is '^' or '$' ? 0 : UInt128.One << c;
        var forbids = pattern[at..].StartsWith("?!", StringComparison.Ordinal) || pattern[at..].StartsWith("?<!", StringComparison.Ordinal);
        at = pattern[at] != '?' ? at : pattern[at + 1] == '<' && pattern[at + 2] is not ('=' or '!') ? pattern.IndexOf('>', at) + 1 : pattern[at + 1] == '<' ? at + 3 : at + 2;
        var inside = Alternatives(pattern, ref at);
        at++;
        return forbids ? 0 : inside;
    }

    private static bool IsOptional(string pattern, ref int at)
    {
        if (at >= pattern.Length || pattern[at] is not ('?' or '*' or '+' or '{')) return false;
        var optional = pattern[at] is '?' or '*' || (pattern[at] == '{' && pattern[at + 1] == '0');
        at = pattern[at] == '{' ? pattern.IndexOf('}', at) + 1 : at + 1;
        return optional;
    }
}
