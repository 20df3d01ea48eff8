using System.Text;

namespace Intake.Reading.Pdf.Content;

/// <summary>What a glyph stands for: ligatures and presentation forms in plain letters.</summary>
internal static class GlyphText
{
    /// <summary>The text of a glyph; empty for one that stands for nothing a reader sees. A soft hyphen stays, since it is drawn.</summary>
    public static string Of(string value, string? font)
    {
        if (value.Length == 0) return "";
        if (value.Length == 1 && value[0] is >= ' ' and <= '~') return value;
        var text = new StringBuilder(value.Length);
        foreach (var c in value)
        {
            if (c == '\u00AD') text.Append(c);
            else if (c == '\t' || VisibleText.IsSpace(c)) text.Append(' ');
            else if (c is >= '\uF000' and <= '\uF0FF') text.Append(Symbol(c, font));
            else if (IsPresentationForm(c)) text.Append(Fold(c));
            else if (!VisibleText.IsLeftOut(c)) text.Append(c is '\u2010' ? '-' : c);
        }

        return text.Length > 1 && string.IsNullOrWhiteSpace(text.ToString()) ? " " : text.ToString();
    }

    /// <summary>Latin and Armenian ligatures (U+FB00–FB17), Hebrew and Arabic presentation forms (U+FB1D–FDFF, U+FE70–FEFC).</summary>
    private static bool IsPresentationForm(char c) =>
        c is (>= '\uFB00' and <= '\uFDFF' and not ('\uFD3E' or '\uFD3F')) or (>= '\uFE70' and <= '\uFEFC');

    // The isolated forms of Arabic vowel signs fold to a space and the sign.
    private static string Fold(char c) => c.ToString().Normalize(NormalizationForm.FormKC) is var folded && folded.Length > 1 ? folded.Trim() : folded;

    // Symbol fonts shift their codes to U+F000; their dots and squares begin points of a list.
    private static string Symbol(char c, string? font) => (c - '\uF000') switch
    {
        0xB7 or 0x6C or 0x9F => "•",
        0xA7 or 0x6E => "▪",
        0xD8 => "➢",
        0xFC => "✓",
        0x2D => "-",
        _ when font is null || !font.Contains("dings", StringComparison.OrdinalIgnoreCase) => c.ToString(),
        _ => "•",
    };
}
