using System.Globalization;
using Xunit.Abstractions;

namespace Intake.Tests.Laws;

/// <summary>Law 5: reading and compiling again, anywhere in the world, changes no byte. Alone, since it moves the process to other time zones.</summary>
[Collection(nameof(Alone))]
public sealed class TwiceIsOnceTests(ITestOutputHelper output)
{
    [Theory]
    [MemberData(nameof(Cases.Names), MemberType = typeof(Cases))]
    public void Twice_is_once_in_any_culture_and_time_zone(string name)
    {
        if (Cases.Find(name) is not { } given)
        {
            output.WriteLine($"\"{name}\" is not at hand: nothing was checked.");
            return;
        }

        var expected = given.Output(given.Read());
        foreach (var (culture, zone) in new[] { ("tr-TR", "Europe/Istanbul"), ("ar-SA", "Asia/Kathmandu"), ("de-DE", "America/St_Johns") })
            Assert.Null(Elsewhere(culture, zone, () => Case.Difference(expected, given.Output(given.Read()))));
    }

    private static T Elsewhere<T>(string culture, string zone, Func<T> work)
    {
        var (cultureBefore, zoneBefore) = (CultureInfo.CurrentCulture, Environment.GetEnvironmentVariable("TZ"));
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Move(zone);
            return work();
        }
        finally
        {
            CultureInfo.CurrentCulture = cultureBefore;
            Move(zoneBefore);
        }
    }

    private static void Move(string? zone)
    {
        Environment.SetEnvironmentVariable("TZ", zone);
        TimeZoneInfo.ClearCachedData();
    }
}
