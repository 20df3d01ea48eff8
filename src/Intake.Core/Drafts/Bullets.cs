namespace Intake.Drafts;

/// <summary>The dash that each citation of a resolution of a parliament hangs on: it is no word of the citation.</summary>
internal static class Bullets
{
    /// <summary>The sign in front of a text; empty for none.</summary>
    public static string Of(string text) => text is ['–' or '—' or '-' or '•', ' ', ..] && text.Length > 2 && char.IsLetter(text[2]) ? text[..1] : "";

    /// <summary>The text without the sign in front.</summary>
    public static string Behind(string text) => Of(text).Length == 0 ? text : text[2..];

    /// <summary>Whether some provisions of a draft hang on such a sign.</summary>
    public static bool In(Draft draft) => draft.Provisions.Any(p => p.Label is ['–' or '—' or '-' or '•']);
}
