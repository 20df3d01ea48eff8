using System.Globalization;
using System.Text.RegularExpressions;

namespace Intake.Reading.Pdf.Content;

/// <summary>Dates of PDF files.</summary>
internal static partial class PdfDates
{
    // D:20210713150341+02'00'

    /// <summary>Reads a date (ISO 32000-2:2020 §7.9.4); null when it is none. Without a zone it is taken as UTC.</summary>
    public static DateTimeOffset? Read(string? text)
    {
        if (text is null || Form().Match(text) is not { Success: true } match) return null;
        var digits = match.Groups["time"].Value.PadRight(14, '0');
        if (!DateTime.TryParseExact(digits, "yyyyMMddHHmmss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)) return null;
        var minutes = (60 * Number(match.Groups["hours"].Value)) + Number(match.Groups["minutes"].Value);
        if (minutes > 14 * 60 || time.Year < 2) return null;
        return new DateTimeOffset(time, TimeSpan.FromMinutes(match.Groups["sign"].Value == "-" ? -minutes : minutes));
    }

    private static int Number(string digits) => digits.Length == 0 ? 0 : int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:D:)?(?<time>\d{8}(?:\d{2}){0,3})(?:(?<sign>[-+])(?<hours>\d{2})'?(?<minutes>\d{2})?'?)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
