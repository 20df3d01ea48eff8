using System.Text.RegularExpressions;
using Intake.Extraction.Phrases;

namespace Intake.Extraction.Proponents;

/// <summary>How six languages say that several propose together, or join a group.</summary>
internal static partial class JointPhrases
{
    /// <summary>The list of those who propose follows.</summary>
    [GeneratedRegex(
        PhraseTable.AtWord + @"(?:jointly )?(?:submitted|presented|sponsored|tabled|put forward|proposed|prepared) (?:jointly )?by|(?<also>co-?sponsored by)|(?<also>co-?sponsors?)\s*:|"
        + @"(?<also>co-?sponsors?) (?:this|the|of this|of the) (?:proposal|submission|paper|amendment)s?\s*:?|(?:sponsors?|proponents?|authors?|submitters?|delegations?|countr(?:y|ies)|(?:Member )?States?)\s*:|"
        + "joint (?:proposals?|comments?|submission|paper|amendments?|text|statement|contribution|inputs?|position|working paper)(?: (?:submitted|presented))? ?(?:of|by|from|:)|"
        + "joint (?:submission|proposals?|comments|paper|statement)"
        + "|" + "(?:proposition|communication|contribution|observations|amendements?|texte|document|commentaires) (?:commune?|conjointe?)s?(?: présentée?s? par)?|(?:conjointement )?(?:présentée?s?|soumise?s?|proposée?s?|déposée?s?|parrainée?s?) (?:conjointement )?par|"
        + @"(?:co-?)?(?:auteurs|parrains)\s*:|(?:pays|États|délégations)\s*:"
        + "|" + "(?:propuesta|comentarios|presentación|texto|enmiendas?|observaciones|documento|contribución) (?:conjunt[ao]s?|común)(?: presentad[ao]s? por)?|(?:presentad|propuest|patrocinad|copatrocinad)[ao]s? (?:conjuntamente )?por|"
        + @"(?:co)?(?:patrocinadores|autores|proponentes)\s*:|(?:países|delegaciones)\s*:"
        + "|" + @"совместн\w+ (?:предложени|замечани|документ|текст|поправк)\w*|(?:представлен|внесен|внесён|предложен)\w*(?: совместно)?(?= \p{Lu})|(?:соавторы|авторы)\s*:"
        + "|" + @"(?:مقترح|اقتراح|ورقة|ملاحظات|مقترحات|تعديلات) مشتركة?(?: مقدمة?)? من|مقدمة? من|(?:مقدمو \w+|المقدمون|الدول المقدمة)\s*:"
        + "|" + @"(?:共同|联合)?提案国\s*[：:]|(?:共同|联合)?提交国\s*[：:]" + ")",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex By();

    /// <summary>The list of those who propose stands before.</summary>
    [GeneratedRegex(
        "(?:代表团)?(?:联合|共同)(?:提案|提交|提出|建议)",
        RegexOptions.CultureInvariant)]
    public static partial Regex Chinese();

    /// <summary>Further ones follow who propose together with the speaker.</summary>
    [GeneratedRegex(
        PhraseTable.AtWord + "(?:jointly|together|along|in (?:cooperation|coordination|association|partnership)) with|(?:join(?:s|ed|ing)?|pleased to join)"
        + "|" + "(?:conjointement|ensemble|de concert|en coopération|en coordination) avec"
        + "|" + "(?:junto|conjuntamente|en coordinación|en cooperación) con|junto a"
        + "|" + "(?:совместно|вместе) с(?:о)?"
        + "|" + "(?:و)?بالاشتراك مع|(?:و)?مع" + ")",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex With();

    /// <summary>What a proponent does.</summary>
    [GeneratedRegex(
        PhraseTable.AtWord + "propos|suggest|submit|request|recommend|present|tabl(?:e|es|ed) |put(?:s)? forward"
        + "|" + "propos|soumet|présent|suggèr|suggér|demand"
        + "|" + "propon|propus|present|somet|sugier|solicit|envía|remit"
        + "|" + "предлага|представля|вносят|вносит|просят"
        + "|" + "(?:و)?[تين]?قترح|(?:و)?[تين]?قدم"
        + "|" + "提出|提交|建议" + ")",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Proposes();

    /// <summary>What one does with the proposal of another.</summary>
    [GeneratedRegex(
        PhraseTable.AtWord + "support|see |cannot|can not|oppos|agree|welcom|object|concern|regarding|on the (?:joint )?(?:proposals?|comments|amendments?)|with respect to|reserv|thank|"
        + "as (?:proposed|suggested|submitted)|contained in"
        + "|" + "appui|soutien|soutenons|s['’]oppos|au sujet de|concernant|approuv|telle? que"
        + "|" + "apoy|respald|opon|respecto|sobre la propuesta|tal como"
        + "|" + "поддержива|возража|относительно|в отношении"
        + "|" + "[تين]ؤيد|[تين]عارض|بشأن"
        + "|" + "支持|反对|关于" + ")",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex OnAnother();

    /// <summary>Words by which others join what a group says here.</summary>
    [GeneratedRegex(
        PhraseTable.AtWord + "(?:have |has |also |wish(?:es)? to )*(?:align|associate|join)(?:s|ed)? (?:themselves |itself |herself |himself )?(?:with|in|to)? ?(?:this|these|the present|our|the (?:above|following))"
        + "|" + "(?:s['’]associent|s['’]associe|se rallient|se joignent|souscrivent|s['’]alignent) (?:également )?(?:à|au|aux|sur) (?:la présente|le présent|cette|ces|ce|notre|nos)"
        + "|" + "(?:se (?:suman|suma|adhieren|adhiere|asocian|alinean)) (?:también )?(?:a|con) (?:esta|este|estos|estas|la presente|las presentes|nuestr)"
        + "|" + "(?:присоединяются|присоединились|присоединяется)"
        + "|" + @"(?:و)?(?:ت|ي)نضم(?: \w+){0,8}? إلى هذ(?:ا|ه)"
        + "|" + "(?:赞同|加入|附议)(?:本|上述|这一)" + ")",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Aligns();

}
