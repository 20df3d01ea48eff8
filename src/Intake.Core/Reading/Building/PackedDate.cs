namespace Intake.Reading.Building;

/// <summary>Times as Word packs them into four bytes ([MS-DOC] §2.9.66, DTTM).</summary>
internal static class PackedDate
{
    /// <summary>The time, as UTC since the file names no zone; null for none or an impossible one.</summary>
    public static DateTimeOffset? Of(int packed)
    {
        if (packed == 0) return null;
        var (minute, hour, day) = (packed & 0x3F, (packed >> 6) & 0x1F, (packed >> 11) & 0x1F);
        var (month, year) = ((packed >> 16) & 0xF, 1900 + ((packed >> 20) & 0x1FF));
        var isPossible = minute < 60 && hour < 24 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return isPossible ? new DateTimeOffset(year, month, day, hour, minute, 0, TimeSpan.Zero) : null;
    }
}
