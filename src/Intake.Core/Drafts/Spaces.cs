using System.Text;

namespace Intake.Drafts;

/// <summary>White space as a draft's reader sees it.</summary>
public static class Spaces
{
    /// <summary>The text trimmed, every run of white space a single space; the same string when nothing changes.</summary>
    public static string Collapse(string text)
    {
        var clean = true;
        for (var i = 0; i < text.Length && clean; i++)
            clean = !char.IsWhiteSpace(text[i]) || (text[i] == ' ' && i > 0 && i < text.Length - 1 && text[i - 1] != ' ');
        if (clean) return text;
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
