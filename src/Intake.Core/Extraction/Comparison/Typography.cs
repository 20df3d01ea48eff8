namespace Intake.Extraction.Comparison;

/// <summary>One form for the signs that word processors put in each other's place: quotation marks, apostrophes, hyphens, spaces. Letters and their case stay.</summary>
internal static class Typography
{
    /// <summary>The text with every sign in its plain form, character for character, so that places stay; the same string when nothing changes.</summary>
    public static string Plain(string text)
    {
        var at = text.AsSpan().IndexOfAnyExceptInRange('\0', '\u007f');
        return at < 0 ? text : string.Create(text.Length, text, static (plain, source) =>
        {
            for (var i = 0; i < plain.Length; i++) plain[i] = Plain(source[i]);
        });
    }

    /// <summary>Whether two texts differ in such signs at most.</summary>
    public static bool AreAlike(string a, string b) => a == b || (a.Length == b.Length && Plain(a) == Plain(b));

    private static char Plain(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u201a' or '\u201b' or '\u2032' or '\u00b4' => '\'',
        '\u201c' or '\u201d' or '\u201e' or '\u201f' or '\u2033' => '"',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' => '-',
        _ when char.IsWhiteSpace(c) => ' ',
        _ => c,
    };
}
