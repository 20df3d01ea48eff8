namespace Intake.Reading.Rtf;

/// <summary>Control words that are characters (section "Special Characters").</summary>
internal static class RtfCharacters
{
    /// <summary>The character; null when the word is none. Marks of notes and comments and those that direct layout are none.</summary>
    public static string? Of(string word) => word switch
    {
        "line" => "\n",
        "tab" => "\t",
        "emdash" => "—",
        "endash" => "–",
        "lquote" => "‘",
        "rquote" => "’",
        "ldblquote" => "“",
        "rdblquote" => "”",
        "bullet" => "•",
        "emspace" => "\u2003",
        "enspace" => "\u2002",
        "qmspace" => "\u2005",
        "zwj" => "\u200D",
        "zwnj" => "\u200C",
        _ => null,
    };
}
