using System.Text.RegularExpressions;

namespace Intake.Tests.Accuracy;

/// <summary>One spelling for places and texts that say the same.</summary>
internal static partial class Places
{
    private static readonly string[] Series = ["bis", "ter", "quater", "quinquies"];

    /// <summary><c>16 bis</c>, <c>16 ter</c>, <c>after:16 bis</c> and <c>after:16</c> are one place: new paragraphs there stand in the order of their numbers.</summary>
    public static string Normal(string place)
    {
        var text = place.Trim();
        if (text is "all" or "throughout" or "") return "general";
        if (text.StartsWith("after:", StringComparison.Ordinal) && Suffixed().Match(text[6..]) is { Success: true } behind) return $"after:{behind.Groups["n"].Value}";
        if (Suffixed().Match(text) is not { Success: true } match) return text;
        var at = Array.IndexOf(Series, match.Groups["s"].Value);
        return at < 0 ? text : $"after:{match.Groups["n"].Value}";
    }

    /// <summary>Without differences of quotes, dashes and spaces.</summary>
    public static string Text(string text) =>
        Space().Replace(text.Replace('“', '"').Replace('”', '"').Replace('‘', '\'').Replace('’', '\'').Replace('–', '-').Replace('—', '-').Replace('\u2011', '-'), " ").Trim();

    [GeneratedRegex(@"^(?<n>(?!after|before).+?)\s+(?<s>bis|ter|quater|quinquies)$", RegexOptions.CultureInvariant)]
    private static partial Regex Suffixed();

    [GeneratedRegex(@"\s+(?=[,.;:])|\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();
}
