using System.Globalization;

namespace Intake.Rendering;

/// <summary>Times as printed: in the consultation's zone, which is named, and in UTC.</summary>
internal static class Moment
{
    /// <summary><c>14 July 2021, 09:59</c> in a zone; an unknown zone is UTC.</summary>
    public static string Local(DateTimeOffset time, string timeZone) =>
        TimeZoneInfo.ConvertTime(time, Zone(timeZone) ?? TimeZoneInfo.Utc).ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture);

    /// <summary><c>14 July 2021, 09:59 (America/New_York)</c>.</summary>
    public static string Named(DateTimeOffset time, string timeZone) => $"{Local(time, timeZone)} ({Name(timeZone)})";

    /// <summary><c>13:59 UTC</c>, with the day when it is another one than in the zone; empty when the zone is UTC.</summary>
    public static string Utc(DateTimeOffset time, string timeZone)
    {
        if (Name(timeZone) == "UTC") return "";
        var sameDay = TimeZoneInfo.ConvertTime(time, Zone(timeZone)!).Date == time.UtcDateTime.Date;
        return time.UtcDateTime.ToString(sameDay ? "HH:mm 'UTC'" : "d MMMM, HH:mm 'UTC'", CultureInfo.InvariantCulture);
    }

    /// <summary>The zone's name, or UTC when the machine does not know it.</summary>
    public static string Name(string timeZone) => Zone(timeZone) is null ? "UTC" : timeZone;

    private static TimeZoneInfo? Zone(string timeZone) => TimeZoneInfo.TryFindSystemTimeZoneById(timeZone, out var zone) ? zone : null;
}
