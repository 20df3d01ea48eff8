using System.Text.RegularExpressions;

namespace Intake.Tests.Accuracy;

/// <summary>One spelling for places and texts that say the same.</summary>
internal static partial class Places
{
    private static readonly string[] Series = ["bis", "ter", "quater", "quinquies"];

    /// <summary><c>16 bis</c> and <c>after:16</c> are the same place, so are <c>16 ter</c> and <c>after:16 bis</c>.</summary>
    public static string Normal(string place)
    {
        var text = place.Trim();
        if (text is "all" or "throughout" or "") return "general";
        if (Suffixed().Match(text) is not { Success: true } match) return text;
        var at = Array.IndexOf(Series, match.Groups["s"].Value);
        return at <= 0 ? $"after:{match.Groups["n"].Value}" : $"after:{match.Groups["n"].Value} {Series[at - 1]}";
    }

    /// <summary>Without differences of quotes, dashes and spaces.</summary>
    public static string Text(string text) =>
        Space().Replace(text.Replace('“', '"').Replace('”', '"').Replace('‘', '\'').Replace('’', '\'').Replace('–', '-').Replace('—', '-').Replace('\u2011', '-'), " ").Trim();

    [GeneratedRegex(@"^(?<n>(?!after|before).+?)\s+(?<s>bis|ter|quater|quinquies)$", RegexOptions.CultureInvariant)]
    private static partial Regex Suffixed();

    [GeneratedRegex(@"\s+(?=[,.;:])|\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();
}
