using System.Collections.Immutable;

namespace Intake.Service.Recognizing;

/// <summary>The languages of Tesseract: which the six of the United Nations are, which package holds each, and how a script names them.</summary>
internal static class TesseractLanguages
{
    /// <summary>The language that every other is read together with, since drafts and references are often quoted in it.</summary>
    public const string First = "eng";

    private static readonly (string Code, string Script, string Tesseract)[] Known =
    [
        ("en", "Latin", "eng"), ("fr", "Latin", "fra"), ("es", "Latin", "spa"), ("ru", "Cyrillic", "rus"), ("ar", "Arabic", "ara"), ("zh", "Han", "chi_sim"),
    ];

    /// <summary>Tesseract's name of a language given by its ISO 639-1 code.</summary>
    public static string OfCode(string code) => Known.FirstOrDefault(k => k.Code == code).Tesseract ?? First;

    /// <summary>Tesseract's name of the language that a script is written in; null for Latin, which says nothing, and for a script of none of the six.</summary>
    public static string? OfScript(string script) => script == "Latin" ? null : Known.FirstOrDefault(k => k.Script == script).Tesseract;

    /// <summary>What to type to install programs and languages.</summary>
    /// <param name="languages">The languages that are missing, as Tesseract names them; null when the programs are.</param>
    public static string Install(IEnumerable<string>? languages)
    {
        var packages = (languages ?? Known.Select(k => k.Tesseract)).Select(l => "tesseract-ocr-" + l.Replace('_', '-'));
        return "apt-get install " + string.Join(' ', languages is null ? packages.Prepend("tesseract-ocr").Prepend("poppler-utils") : packages);
    }

    /// <summary>The languages in the list that Tesseract prints: one a line behind the first.</summary>
    public static ImmutableHashSet<string> Listed(string list) => [.. list.Split('\n').Skip(1).Select(l => l.Trim()).Where(l => l.Length > 0)];
}
