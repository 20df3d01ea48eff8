using System.Text.RegularExpressions;

namespace Intake.Extraction.Phrases;

/// <summary>Thanks, wishes and acknowledgements of receipt: sentences that hold no comment.</summary>
internal static partial class CourtesyPhrases
{
    [GeneratedRegex(
        PhraseTable.AtWord + @"(?:well )?(?:received|noted)(?: with)?(?: many| great)?(?: thanks| appreciation)?|(?:many |much )?thank(?:s| you)|(?:acknowledg\w+|confirm\w*) (?:the )?(?:safe )?receipt|"
        + "(?:happy|merry) (?:new year|christmas|holidays)|season['’]s greetings|(?:much |highly )?appreciat|congratulat|(?:has|have) (?:been )?(?:forwarded|transmitted|shared|sent) (?:it |them )?(?:to|with) (?:our |the )?(?:capital|experts|relevant|competent)|"
        + "we will revert|will (?:come|get) back to you|best (?:regards|wishes)|kind regards|have a (?:good|nice)|look(?:ing)? forward"
        + "|" + "bien (?:reçu|noté)|(?:grand |mille |avec mes )?(?:merci|remerci)|accuse(?:r|ns)? (?:bonne )?réception|bonne année|joyeu(?:x|ses) (?:noël|fêtes)|meilleurs vœux|"
        + "félicit|cordialement|bonne journée"
        + "|" + @"recibid[oa]|(?:muchas |muy )?(?:gracias|agradec)|acus(?:o|amos|a) recibo|confirm\w+ (?:la )?recepción|feliz (?:año|navidad)|tomamos nota|saludos|felicit"
        + "|" + @"благодар|спасибо|подтвержда\w* получение|получено|с (?:новым годом|праздником|уважением)|поздравля|принято к сведению"
        + "|" + "(?:و)?(?:تم )?(?:الاستلام|استلام|استلمنا|تلقينا)|(?:و)?شكر|(?:و)?نشكر|كل عام|مع (?:خالص|أطيب)|تحية" + ")",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Spaced();

    [GeneratedRegex(
        "收到|谢谢|感谢|多谢|已阅|新年快乐|祝好|此致",
        RegexOptions.CultureInvariant)]
    private static partial Regex Chinese();

    /// <summary>Whether every sentence of a text is one of these; a text that says more is not.</summary>
    public static bool IsAll(string text) => text.Length < PhraseTable.LongestText && Sentences().Split(PhraseTable.Searched(text)).Where(s => s.Any(char.IsLetter)).All(s => Spaced().IsMatch(s) || Chinese().IsMatch(s) || IsName(s));

    private static bool IsName(string sentence) => Name().IsMatch(sentence);

    [GeneratedRegex(@"(?<=[.!?。！？؟])\s*(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Sentences();

    // "A. B." or "Jane Doe, Second Secretary": capitals only.
    [GeneratedRegex(@"^\W*(?:\p{Lu}[\p{L}'’-]*\.?,?\s*){1,6}\W*$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
