using System.Text.RegularExpressions;

namespace Intake.Extraction.Phrases;

/// <summary>Says nothing, in so many words: what delegations write under a text that they leave as it is.</summary>
internal static partial class NoComment
{
    /// <summary>Whether these are all the words of a text; with a place, a name or a verb it is a statement of somebody.</summary>
    public static bool Is(string text) => text.Length < PhraseTable.LongestText && Bare().IsMatch(text);

    [GeneratedRegex(
        @"^\W*(?:no (?:further |other |specific |additional )?(?:comments?|remarks?|observations?)|nothing (?:further )?to add|n/a|none"
        + "|(?:pas d[’']|sans |aucune? )(?:autres? )?(?:commentaires?|observations?|remarques?)|rien à ajouter|néant"
        + "|(?:sin|ning[úu]n|ninguna) (?:m[áa]s )?(?:comentarios?|observaci(?:ón|ones))|nada que añadir"
        + "|без (?:замечаний|комментариев)|(?:замечаний|комментариев) нет|нет (?:замечаний|комментариев)"
        + @"|(?:لا (?:توجد )?(?:تعليق(?:ات)?|ملاحظات))|(?:没有|无)(?:评论|意见))\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bare();
}
