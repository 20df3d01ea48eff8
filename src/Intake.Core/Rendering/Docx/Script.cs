namespace Intake.Rendering.Docx;

/// <summary>Direction and language of text.</summary>
internal static class Script
{
    /// <summary>Whether the first letter with a direction is written right to left (UAX #9 P2, P3).</summary>
    public static bool IsRightToLeft(string text)
    {
        foreach (var c in text)
        {
            if (IsRightToLeft(c)) return true;
            if (char.IsLetter(c)) return false;
        }

        return false;
    }

    /// <summary>Whether any letter is written right to left.</summary>
    public static bool HasRightToLeft(string text) => text.Any(IsRightToLeft);

    /// <summary>The English name of an ISO 639-1 language; the code itself for one that is not official.</summary>
    public static string LanguageName(string language) => language switch
    {
        "en" => "English",
        "fr" => "French",
        "es" => "Spanish",
        "ru" => "Russian",
        "ar" => "Arabic",
        "zh" => "Chinese",
        _ => language,
    };

    /// <summary>Stretches of one direction, in order; what has no direction goes with what stands before it.</summary>
    public static IEnumerable<(string Text, bool RightToLeft)> Split(string text)
    {
        if (!text.Any(IsRightToLeft))
        {
            yield return (text, false);
            yield break;
        }

        var start = 0;
        var direction = IsRightToLeft(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetter(text[i]) || IsRightToLeft(text[i]) == direction) continue;
            yield return (text[start..i], direction);
            start = i;
            direction = !direction;
        }

        yield return (text[start..], direction);
    }

    /// <summary>The tag that Word's spelling checker knows for an ISO 639-1 language.</summary>
    public static string Tag(string language) => language switch
    {
        "en" => "en-GB",
        "fr" => "fr-FR",
        "es" => "es-ES",
        "ru" => "ru-RU",
        "ar" => "ar-SA",
        "zh" => "zh-CN",
        _ when language.Length is 2 or 3 && language.All(char.IsAsciiLetter) => language,
        _ => "en-GB",
    };

    private static bool IsRightToLeft(char c) => c is >= '\u0590' and <= '\u08ff' or >= '\ufb1d' and <= '\ufdff' or >= '\ufe70' and <= '\ufefc';
}
