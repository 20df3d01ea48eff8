using System.Text.RegularExpressions;

namespace Intake.Reading.Pdf.Content;

/// <summary>What the name of a font says about its look: the font's own flags are often not set.</summary>
internal static partial class FontNames
{
    /// <summary>Bold and italic, as <c>ABCDEF+TimesNewRomanPS-BoldItalicMT</c> says them; Computer Modern has its own names.</summary>
    public static Emphasis Look(string name)
    {
        var look = Emphasis.None;
        if (Bold().IsMatch(name)) look |= Emphasis.Bold;
        if (Italic().IsMatch(name)) look |= Emphasis.Italic;
        return look;
    }

    [GeneratedRegex(@"bold|black(?![a-z])|heavy|[-,]bd|(?:^|\+)(?:CM|LM|SF)[A-Z]*B[XS]|(?:^|\+)CMB\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bold();

    [GeneratedRegex(@"italic|oblique|slanted|[-,]it(?![a-z])|(?:^|\+)(?:CM|LM|SF)[A-Z]*(?:TI|SL)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Italic();
}
