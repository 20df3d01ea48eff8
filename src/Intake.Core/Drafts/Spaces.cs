using System.Buffers;
using System.Text;

namespace Intake.Drafts;

/// <summary>White space as a draft's reader sees it.</summary>
public static class Spaces
{
    private static readonly SearchValues<char> Others = SearchValues.Create([.. Enumerable.Range(1, char.MaxValue).Select(c => (char)c).Where(c => c != ' ' && char.IsWhiteSpace(c))]);

    /// <summary>Whether a text has no white space but single spaces between words.</summary>
    public static bool AreSingle(string text) =>
        text.Length == 0 || (text[0] != ' ' && text[^1] != ' ' && !text.AsSpan().ContainsAny(Others) && !text.Contains("  ", StringComparison.Ordinal));

    /// <summary>The text trimmed, every run of white space a single space; the same string when nothing changes.</summary>
    public static string Collapse(string text)
    {
        if (AreSingle(text)) return text;
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c)) result.Append(c);
            else if (result.Length > 0 && result[^1] != ' ') result.Append(' ');
        }

        while (result.Length > 0 && result[^1] == ' ') result.Length--;
        return result.ToString();
    }
}
