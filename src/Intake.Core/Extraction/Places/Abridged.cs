namespace Intake.Extraction.Places;

/// <summary>Quotations that leave out their beginning or end.</summary>
internal static class Abridged
{
    private static readonly string[] Marks = ["......", "……", "...", "…", "(…)", "[…]", "(...)", "[...]"];

    /// <summary>The quoted words without the marks of abridgement at their ends.</summary>
    public static string Trim(string quoted)
    {
        var text = quoted.Trim();
        while (Marks.FirstOrDefault(m => text.StartsWith(m, StringComparison.Ordinal)) is { } lead) text = text[lead.Length..].TrimStart();
        while (Marks.FirstOrDefault(m => text.EndsWith(m, StringComparison.Ordinal)) is { } trail) text = text[..^trail.Length].TrimEnd();
        return text;
    }

    /// <summary>Whether the quotation says that words were left out anywhere.</summary>
    public static bool IsAbridged(string quoted) => quoted.Contains("...", StringComparison.Ordinal) || quoted.Contains('…');
}
