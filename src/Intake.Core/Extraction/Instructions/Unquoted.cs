using System.Buffers;

namespace Intake.Extraction.Instructions;

/// <summary>Takes the quotation marks off a text that stands between them as a whole: the words are meant, not the marks.</summary>
internal static class Unquoted
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“”„‟«»");

    /// <summary>The text between its marks, without a list's punctuation behind the last one; the text as it is when none stand around all of it.</summary>
    public static string Of(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length < 3 || !Marks.Contains(trimmed[0])) return trimmed;
        var end = trimmed.Length - 1;
        while (end > 0 && trimmed[end] is ';' or '.' or ',' or ' ') end--;
        return end > 1 && Marks.Contains(trimmed[end]) && trimmed.AsSpan(1, end - 1).IndexOfAny(Marks) < 0 ? trimmed[1..end].Trim() : trimmed;
    }
}
