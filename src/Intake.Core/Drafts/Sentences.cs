using System.Text.RegularExpressions;

namespace Intake.Drafts;

/// <summary>What the end and the beginning of a line say about whether a text goes on.</summary>
internal static partial class Sentences
{
    /// <summary>Whether a text ends as a sentence, clause or list item does.</summary>
    public static bool EndsClosed(string text)
    {
        var end = text.AsSpan().TrimEnd().TrimEnd("\"”’'»)] ");
        return end.Length > 0 && end[^1] is '.' or ';' or ':' or '!' or '?' or '。' or '；' or '：' or '؛' or '؟';
    }

    /// <summary>Whether a text could begin a sentence: its first letter is not lower case.</summary>
    public static bool BeginsAnew(string text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c)) return !char.IsLower(c);
            if (char.IsDigit(c)) return false;
        }

        return false;
    }

    /// <summary>Whether a text names the body that speaks, as the words before a preamble do: <c>The General Assembly,</c> <c>The States Parties to the present Protocol,</c>.</summary>
    public static bool NamesTheBody(string text) => Body().IsMatch(text);

    [GeneratedRegex(@"^\s*(?:The|THE|We|WE|Les?|La|L['’]|Nous|El|Los|Las|Nosotros)\b[^,;:.]*", RegexOptions.CultureInvariant)]
    private static partial Regex Body();
}
