using System.Text.RegularExpressions;

namespace Intake.Reading.PlainText;

/// <summary>What the beginning and the end of a line say about the paragraph it is in.</summary>
internal static partial class LineSigns
{
    /// <summary>Whether the line ends with the mark of a finished sentence, closing quotes and brackets aside.</summary>
    public static bool EndsSentence(string line) =>
        line.AsSpan().TrimEnd("\"'”’»)]}*_ ") is [.., '.' or ':' or ';' or '!' or '?' or '…' or '。' or '；' or '：' or '！' or '？' or '؟' or '؛'];

    /// <summary>Whether the line has neither letter nor digit: a rule drawn between parts.</summary>
    public static bool IsRule(string line) => !line.Any(char.IsLetterOrDigit);

    /// <summary>Whether the line begins with a bullet, or with a label as in <c>Rationale:</c>, <c>Sent:</c>, <c>Para 23:</c>.</summary>
    public static bool BeginsItem(string line) => Bullet().IsMatch(line) || Label().IsMatch(line) || Headed().IsMatch(line);

    /// <summary>The number or reference that the line begins with, such as <c>3.</c>, <c>(b)</c>, <c>Paragraph 12</c>; empty when it begins with none.</summary>
    public static string Marker(string line) => NumberMarker().Match(line) is { Success: true } number ? number.Value.Trim() : Reference().Match(line).Value;

    /// <summary>Whether a marker counts on from another, as <c>(b)</c> after <c>(a)</c> and <c>4.</c> after <c>3.</c>.</summary>
    public static bool Follows(string marker, string earlier)
    {
        var (now, then) = (Core(marker), Core(earlier));
        if (int.TryParse(now, out var number) && int.TryParse(then, out var last)) return number == last + 1;
        return now.Length == 1 && then.Length == 1 && now[0] == then[0] + 1;
    }

    private static string Core(string marker) => marker.Trim('(', ')', '.', '[', ']', ' ').ToLowerInvariant();

    [GeneratedRegex(@"^(?:[•·▪◦‣●○■□➢→*+]|[-–—])\s+\S|^[•·▪◦‣●○■□➢]\S", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();

    // At most three words, the first with a capital; not "http://" nor a time of day.
    [GeneratedRegex(@"^[*_]{0,2}\p{Lu}[\p{L}\p{Pd}.]*(?: [\p{L}\p{Nd}.()]+){0,2} ?[*_]{0,2}[:：](?:[*_\s]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    // "para 72 - after …": a reference with a dash or colon behind it heads a point of its own.
    [GeneratedRegex(@"^(?:pp?|op|para(?:graph|graphe)?s?|art(?:icle)?|section|clause|rule|párrafos?|artículo|пункт|статья|الفقرة|المادة|§)\.?\s?\p{Nd}[\w.()]*(?:\s(?:bis|ter|alt))?\s?(?:[-–—:]\s|:$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Headed();

    [GeneratedRegex(
        @"^(?:\(?\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){0,3}\s?(?:bis|ter|quater)?[.)\]]|\([\p{Ll}ivxIVX]{1,4}\)|(?:\p{L}|[ivxIVX]{1,5})[.)]|§+\s?\p{Nd}+)(?=\s|$)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NumberMarker();

    [GeneratedRegex(
        @"^(?:(?:pp|op|para(?:graph|graphe|s|graphs)?|article|section|chapter|annex|clause|párrafos?|apartado|artículo|пункт|статья|الفقرة|المادة)\.?\s?\p{Nd}+|第\p{Nd}+)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Reference();
}
