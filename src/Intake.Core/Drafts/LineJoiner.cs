namespace Intake.Drafts;

/// <summary>Joins wrapped lines. A hyphen at a line's end may belong to the word (<c>post-conflict</c>) or to the line (<c>implemen-tation</c>).</summary>
internal sealed class LineJoiner
{
    private readonly HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Learns the words of a draft, the ones at the ends of lines left out.</summary>
    public LineJoiner(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            for (var i = 1; i < parts.Length - 1; i++) words.Add(parts[i].Trim(',', '.', ';', ':', '(', ')', '"', '“', '”'));
        }
    }

    /// <summary>The text with the next line joined: by a space, or by nothing behind a hyphen, which goes when the draft writes the word without it elsewhere.</summary>
    public string Join(string text, string next)
    {
        if (text.Length == 0) return next;
        if (next.Length == 0) return text;
        if (text[^1] is not ('-' or '‐' or '‑') || text.Length < 2 || !char.IsLetter(text[^2])) return $"{text} {next}";
        var first = text[(text.LastIndexOf(' ') + 1)..^1];
        var second = next.Split(' ')[0].Trim(',', '.', ';', ':', ')', '"', '”');
        return words.Contains(first + second) && !words.Contains($"{first}-{second}") ? text[..^1] + next : text + next;
    }
}
