namespace Intake.Mail.Naming;

/// <summary>Tells a country code from a word: "[CHE, CRI]", "CH/CR", "NLD: replace" count; "IT", "NO" and "in" do not.</summary>
internal static class CodeRule
{
    /// <summary>Whether the capitals at a place stand as codes do: in brackets, in a list of codes, or before a colon at the start.</summary>
    /// <param name="text">The text.</param>
    /// <param name="code">The capitals in it.</param>
    /// <param name="isCode">Whether other capitals are a code.</param>
    public static bool Holds(ReadOnlySpan<char> text, NameToken code, Func<string, bool> isCode)
    {
        var before = text[..code.Start].TrimEnd();
        var after = text[code.End..].TrimStart();
        var opens = before.Length == 0 || before[^1] is '[' or '(' or ',' or '/' or ';' or '+' or '&';
        var closes = after.Length == 0 || after[0] is ':' or ']' or ')' or ',' or '/' or ';' or '+' or '&';
        if (!opens || !closes || (before.Length == 0 && after.Length == 0)) return false;
        // In brackets or before a colon a code may stand alone; in a list it stands beside another.
        var alone = (before.Length == 0 && after[0] == ':') || (before.Length > 0 && before[^1] is '[' or '(' && after.Length > 0 && after[0] is ']' or ')');
        var isOrdinary = Lookalikes.OrdinaryCodes.Contains(text.Slice(code.Start, code.Length).ToString());
        return alone ? !isOrdinary : HasNeighbour(before, after, w => isCode(w) && !(isOrdinary && Lookalikes.OrdinaryCodes.Contains(w)));
    }

    private static bool HasNeighbour(ReadOnlySpan<char> before, ReadOnlySpan<char> after, Func<string, bool> isCode)
    {
        var left = before.Length > 0 && IsJoin(before[^1]) ? LastWord(before[..^1].TrimEnd()) : "";
        var right = after.Length > 0 && IsJoin(after[0]) ? FirstWord(after[1..].TrimStart()) : "";
        return isCode(left) || isCode(right);
    }

    private static bool IsJoin(char c) => c is ',' or '/' or ';' or '+' or '&';

    private static string FirstWord(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsAsciiLetterUpper(text[length])) length++;
        return length < text.Length && NameTokens.IsWord(text[length]) ? "" : text[..length].ToString();
    }

    private static string LastWord(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && char.IsAsciiLetterUpper(text[start - 1])) start--;
        return start > 0 && NameTokens.IsWord(text[start - 1]) ? "" : text[start..].ToString();
    }
}
