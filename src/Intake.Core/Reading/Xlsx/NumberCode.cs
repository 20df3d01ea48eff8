using System.Globalization;
using System.Text.RegularExpressions;

namespace Intake.Reading.Xlsx;

/// <summary>Writes numbers as their format shows them, as far as that is simple: whole ones, decimals, per cent and dates.</summary>
internal static partial class NumberCode
{
    /// <summary>The code of a format that has none in the file (ECMA-376-1:2016 §18.8.30, numFmt).</summary>
    public static string BuiltIn(int id) => id switch
    {
        1 => "0",
        2 => "0.00",
        3 => "#,##0",
        4 => "#,##0.00",
        9 => "0%",
        10 => "0.00%",
        14 or 15 or 16 or 17 => "yyyy-mm-dd",
        18 or 19 or 20 or 21 or 45 or 46 or 47 => "hh:mm",
        22 => "yyyy-mm-dd hh:mm",
        _ => "",
    };

    /// <summary>A number as shown; the digits of the file when it is none.</summary>
    /// <param name="value">The number as the file has it.</param>
    /// <param name="code">The format's code.</param>
    /// <param name="countsFrom1904">Whether days are counted from 1904.</param>
    public static string Write(string value, string code, bool countsFrom1904)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number)) return value;
        var bare = Quoted().Replace(code.Split(';')[0], "");
        if (DateLetters().IsMatch(bare) && Date(number, bare, countsFrom1904) is { } date) return date;
        if (Plain().Match(bare) is { Success: true } plain && Math.Abs(number) < 1e15)
        {
            var decimals = Math.Min(15, plain.Groups["decimals"].Length);
            var isPercent = plain.Groups["percent"].Success;
            var shown = (isPercent ? number * 100 : number).ToString((bare.Contains(',', StringComparison.Ordinal) ? "N" : "F") + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
            return isPercent ? shown + "%" : shown;
        }

        // A general number has eleven digits at most; 4.2 is kept as 4.2000000000000002.
        return number.ToString("G11", CultureInfo.InvariantCulture);
    }

    // §18.17.4.1: days since the end of 1899; day 60 is a 29 February that never was.
    private static string? Date(double number, string code, bool countsFrom1904)
    {
        if (number is < 0 or >= 2_900_000) return null;
        var start = countsFrom1904 ? new DateTime(1904, 1, 1) : new DateTime(1899, 12, number < 60 ? 31 : 30);
        var time = start.AddMinutes(Math.Round(number * 24 * 60));
        var hasTime = TimeLetters().IsMatch(code);
        if (!DayLetters().IsMatch(code)) return hasTime ? time.ToString("HH:mm", CultureInfo.InvariantCulture) : null;
        return time.ToString(hasTime ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex("[ymdhs]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DateLetters();

    [GeneratedRegex("[hs]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TimeLetters();

    [GeneratedRegex("[yd]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DayLetters();

    [GeneratedRegex(@"^[#,]*0+(?:\.(?<decimals>0*))?(?<percent>%)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
