namespace Intake.Extraction;

/// <summary>Tells the six languages apart: by script, then by the commonest little words.</summary>
public static class Languages
{
    private static readonly (string Code, HashSet<string> Words)[] Latin =
    [
        ("en", ["the", "and", "of", "to", "in", "with", "is", "for", "we", "our", "please", "paragraph", "para", "delete", "replace"]),
        ("fr", ["le", "la", "les", "des", "du", "et", "de", "nous", "par", "paragraphe", "au", "une", "dans", "aux", "est"]),
        ("es", ["el", "la", "los", "las", "del", "y", "de", "por", "párrafo", "que", "en", "una", "se", "nuestra", "al"]),
    ];

    /// <summary>ISO 639-1 code of the language that a text is mostly written in; <c>en</c> when nothing tells.</summary>
    public static string Of(IEnumerable<string> paragraphs)
    {
        var text = string.Join(' ', paragraphs);
        int cyrillic = 0, arabic = 0, han = 0, latin = 0;
        foreach (var c in text)
        {
            if (c is >= '\u0400' and <= '\u04ff') cyrillic++;
            else if (c is >= '\u0600' and <= '\u06ff') arabic++;
            else if (c is >= '\u4e00' and <= '\u9fff') han++;
            else if (char.IsAsciiLetter(c) || c is >= '\u00c0' and <= '\u024f') latin++;
        }

        // Quotations of an English draft are most of the letters of many a mail in another script.
        if (cyrillic > latin / 4) return "ru";
        if (arabic > latin / 4) return "ar";
        if (han > latin / 12) return "zh";
        var words = text.ToLowerInvariant().Split([' ', ',', '.', ':', ';', '\n', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        return Latin.MaxBy(l => words.Count(l.Words.Contains)).Code;
    }
}
