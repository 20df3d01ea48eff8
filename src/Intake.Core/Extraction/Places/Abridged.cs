using System.Text.RegularExpressions;

namespace Intake.Extraction.Places;

/// <summary>Quotations that leave out their beginning or end.</summary>
internal static partial class Abridged
{
    /// <summary>The marks of abridgement, the longer before those they hold.</summary>
    public static readonly string[] Ellipses = ["(...)", "[...]", "(…)", "[…]", "......", "……", "...", "…"];


    /// <summary>The quoted words without the marks of abridgement at their ends.</summary>
    public static string Trim(string quoted)
    {
        var text = Rest().Replace(quoted.Trim(), "").Trim();
        while (Ellipses.FirstOrDefault(m => text.StartsWith(m, StringComparison.Ordinal)) is { } lead) text = text[lead.Length..].TrimStart();
        while (Ellipses.FirstOrDefault(m => text.EndsWith(m, StringComparison.Ordinal)) is { } trail) text = text[..^trail.Length].TrimEnd();
        return text;
    }

    /// <summary>The stretches that a quotation shows, in order, without the marks of abridgement between them; empty where it begins or ends with one.</summary>
    public static string[] Parts(string quoted) => Rest().Replace(quoted, "").Split(Ellipses, StringSplitOptions.TrimEntries);

    /// <summary>Whether the quotation says that words were left out anywhere.</summary>
    public static bool IsAbridged(string quoted) => quoted.Contains("...", StringComparison.Ordinal) || quoted.Contains('…');

    /// <summary>A note behind the quotation that the rest stays: <c>(rest unchanged)</c>.</summary>
    [GeneratedRegex(
        @"[\s,;]*[(\[](?:the )?(?:rest|remainder)(?: of (?:the )?(?:para\w*|text|sentence))?(?: is| to| remains?| stays?| be| as)* ?(?:unchanged|the same|as is|as drafted|remains?|stays?)?[)\]]\s*\.?\s*$"
        + @"|[\s,;]*[(\[](?:le reste (?:est )?(?:sans changement|inchangé)|el resto (?:sin cambios?|igual|queda igual)|далее без изменений|остальн\w+ без изменений|其余不变|والباقي دون تغيير)[)\]]\s*\.?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Rest();
}
