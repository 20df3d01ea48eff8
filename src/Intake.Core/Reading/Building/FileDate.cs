using System.Globalization;

namespace Intake.Reading.Building;

/// <summary>Reads times of changes and comments.</summary>
internal static class FileDate
{
    // A time alone would be completed with today's date; so the date must stand there.
    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-ddK"];

    // LibreOffice writes nanoseconds.
    private static readonly int LongestTicks = "yyyy-MM-ddTHH:mm:ss.fffffff".Length;

    /// <summary>A time of the schema type <c>xsd:dateTime</c>, UTC when it names no zone; null when malformed.</summary>
    public static DateTimeOffset? Of(string? date)
    {
        if (date is not null && date.Length > LongestTicks && date[LongestTicks..].All(char.IsAsciiDigit)) date = date[..LongestTicks];
        return DateTimeOffset.TryParseExact(date, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var parsed) ? parsed : null;
    }
}
