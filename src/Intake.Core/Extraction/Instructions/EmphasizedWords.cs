using Intake.Reading;

namespace Intake.Extraction.Instructions;

/// <summary>Reads emphasis as quotation: <c>change <b>detrimental</b> to <b>negative</b></c>.</summary>
internal static class EmphasizedWords
{
    private const Emphasis Set = Emphasis.Bold | Emphasis.Italic | Emphasis.Underline | Emphasis.Highlight;

    /// <summary>The paragraph's text with quotation marks around its emphasised words; null when it has none, nothing else, or quotations already.</summary>
    public static string? Quoted(Paragraph paragraph)
    {
        var runs = paragraph.Runs.Where(r => r.In(View.Accepted) && r.Text.Length > 0).ToList();
        var set = runs.Where(r => (r.Emphasis & Set) != 0 && r.Text.Any(char.IsLetterOrDigit)).ToList();
        if (set.Count == 0 || runs.All(r => set.Contains(r) || !r.Text.Any(char.IsLetter)) || !Quotations.Find(paragraph.Text()).IsEmpty) return null;
        return string.Concat(runs.Select(r => set.Contains(r) ? Marked(r.Text) : r.Text));
    }

    private static string Marked(string text)
    {
        var words = text.Trim();
        var at = text.IndexOf(words, StringComparison.Ordinal);
        return $"{text[..at]}“{words}”{text[(at + words.Length)..]}";
    }
}
