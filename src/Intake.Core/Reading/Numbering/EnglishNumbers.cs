namespace Intake.Reading.Numbering;

/// <summary>English number words, as Word prints them in lists (ECMA-376-1:2016 §17.18.59, cardinalText and ordinalText).</summary>
internal static class EnglishNumbers
{
    private static readonly string[] Ones =
    [
        "Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve", "Thirteen", "Fourteen", "Fifteen",
        "Sixteen", "Seventeen", "Eighteen", "Nineteen",
    ];

    private static readonly string[] Tens = ["", "", "Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety"];

    private static readonly string[] OrdinalOnes =
    [
        "Zeroth", "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth", "Eleventh", "Twelfth", "Thirteenth",
        "Fourteenth", "Fifteenth", "Sixteenth", "Seventeenth", "Eighteenth", "Nineteenth",
    ];

    /// <summary><c>Twenty-one</c>; null above 100.</summary>
    public static string? Cardinal(int value) => value switch
    {
        < 0 or > 100 => null,
        100 => "One hundred",
        < 20 => Ones[value],
        _ => value % 10 == 0 ? Tens[value / 10] : $"{Tens[value / 10]}-{Ones[value % 10].ToLowerInvariant()}",
    };

    /// <summary><c>Twenty-first</c>; null above 100.</summary>
    public static string? Ordinal(int value) => value switch
    {
        < 0 or > 100 => null,
        100 => "One hundredth",
        < 20 => OrdinalOnes[value],
        _ => value % 10 == 0 ? Tens[value / 10][..^1] + "ieth" : $"{Tens[value / 10]}-{OrdinalOnes[value % 10].ToLowerInvariant()}",
    };

    /// <summary><c>st</c>, <c>nd</c>, <c>rd</c> or <c>th</c>.</summary>
    public static string Suffix(int value) => (value % 100) is >= 11 and <= 13
        ? "th"
        : (value % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
}
