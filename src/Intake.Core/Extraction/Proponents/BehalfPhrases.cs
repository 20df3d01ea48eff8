using System.Text.RegularExpressions;
using Intake.Extraction.Phrases;

namespace Intake.Extraction.Proponents;

/// <summary>How six languages say for whom one speaks; the names follow.</summary>
internal static partial class BehalfPhrases
{
    private const string English = @"(?<also>also |as well as )?(?:for and )?on behalf of|in the names? of|(?:speak(?:s|ing)?|spoke|writ(?:es|ing)) for|(?:as|in (?:its|our|my|his|her|the) (?:national )?capacity as) (?:the )?(?:current |rotating |designated |regional )?(?:representative|coordinator|co-?ordinator|chair\w*|president|presidency|spokes\w+|convener|focal point) (?:of|for)|"
        + @"(?:attached|enclosed|below|herewith|hereby|forward\w*|transmit\w*|convey\w*|submit\w*|pass\w*)[^.;:]{0,40}?(?:the )?(?:comments|proposals|amendments|observations|inputs?|submission|contribution|statement|remarks|suggestions)(?: received)? (?:of|from)";

    private const string French = @"(?<also>également )?au nom (?<also>également |aussi )?(?=d)|pour le compte (?=d)|pour et au nom (?=d)|en (?:sa|notre|ma|leur) (?:qualité|capacité) de (?:\w+ ){1,3}(?=d)|"
        + @"(?:s['’]exprimant|parlant|intervenant) pour|de la part (?=d)|(?:transmet\w*|adress\w*|trouver\w*|ci-joint\w*|ci-après)[^.;:]{0,40}?(?:les )?(?:commentaires|observations|propositions|amendements|remarques)(?: reçu\w*)? (?:du|de la|des|de l['’]|de) ";

    private const string Spanish = @"en (?:nombre(?: y representación)?|representación) (?<also>también )?de|(?<also>también )?a nombre de|en (?:su|mi|nuestra) (?:calidad|capacidad|condición) de (?:\w+ ){1,3}de|"
        + @"por encargo de|de parte de|(?:remit\w*|transmit\w*|adjunt\w*|enví\w*|envi\w*|presenta\w*)[^.;:]{0,40}?(?:los |las )?(?:comentarios|observaciones|propuestas|enmiendas|aportes)(?: recibid\w*)? (?:del?|de la)(?= )";

    private const string Russian = @"(?<also>(?:а )?также )?от имени|по поручению|от лица|в качестве (?:координатора|председателя|председательствующего|представителя)|(?:направля\w*|препровожда\w*|переда\w*)[^.;:]{0,30}? (?:замечания|предложения|комментарии) (?=\p{Lu})";

    private const string Arabic = @"(?:و)?(?:بال)?نيابة عن|(?:و)?باسم|(?:بصفت\w*|بوصف\w*) (?:رئيس\w*|منسق\w*|ممثل\w*)";

    [GeneratedRegex(
        PhraseTable.AtWord + English
        + "|" + French
        + "|" + Spanish
        + "|" + Russian
        + "|" + Arabic + ")",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex Spaced();

    // 代表 is also "representative" (常驻代表) and part of "delegation" (代表团).
    [GeneratedRegex(
        @"(?<!常驻|副|全权|的|各国)代表(?!团|处|性|权|[，,。：:])|(?<=^|[，。：\s])以(?=.{1,80}的?名义)|受(?=.{1,60}委托)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Chinese();

    /// <summary>Every place of such words, in order.</summary>
    public static IEnumerable<Match> In(string text) =>
        WordCues.May(text, Cue.Behalf) ? Spaced().Matches(text).Concat(Chinese().Matches(text)).OrderBy(m => m.Index) : [];

    /// <summary>Words that make the phrase speak of what another says: "we support the statement made on behalf of", "not on behalf of".</summary>
    [GeneratedRegex(
        PhraseTable.AtWord + "align|associat|support|endors|echo|welcom|in addition to|add to|agree with|concur|shar(?:es?|ing) the|reiterat|recall|thank"
        + "|" + "s['’]associ|s['’]align|appui|souscri|soutien|se félicit|fait sienne|remerci"
        + "|" + "se sum|se adhier|adhier|se aline|apoy|respald|hace suy|agradec"
        + "|" + "присоедин|поддерж|солидар|благодар"
        + "|" + "(?:و)?[تنيأ]?ؤيد|(?:و)?[تني]?نضم|(?:و)?تشكر" + ")",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Refers();

    /// <summary>As <see cref="Refers"/>, in Chinese.</summary>
    [GeneratedRegex(
        "赞同|支持|附议|感谢",
        RegexOptions.CultureInvariant)]
    public static partial Regex RefersChinese();

    /// <summary>Words directly before the phrase that take it back.</summary>
    [GeneratedRegex(@"(?:\b(?:not|nor|rather than|non|pas|no)(?:\s+(?:made|submitted|speaking|being|done))?|(?:^|\s)не|ليس(?:ت)?|并非|不)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Negates();

    /// <summary>A statement that was made on behalf of somebody, unless it is this one.</summary>
    [GeneratedRegex(
        PhraseTable.AtWord + "statements?|made|delivered|interventions?|expressed|said|spoke"
        + "|" + "déclaration|intervention|faite|prononcée"
        + "|" + "declaración|expresado|formulada|dicho|pronunciada"
        + "|" + "заявлени|сделан"
        + "|" + "البيان|بيان|الذي" + ")",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Reported();

    /// <summary>Words for what the sender writes here.</summary>
    [GeneratedRegex(
        PhraseTable.AtWord + "this|these|our|the following|present|herewith|I"
        + "|" + "la présente|cette|ces|notre|nos|je"
        + "|" + "esta|estos|estas|este|la presente|nuestr"
        + "|" + "настоящ|данн|эт(?:о|и|у)|наш"
        + "|" + "هذه?|التالي" + ")",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex ThisOne();

    /// <summary>Speaking as a State, not as the group one coordinates.</summary>
    [GeneratedRegex(
        PhraseTable.AtWord + "in (?:its|our|my|their|a|the|his|her) (?:purely |own |respective )?national capacity|in national capacity"
        + "|" + "à titre (?:purement )?national|en (?:sa|notre|ma) capacité nationale"
        + "|" + "a título (?:puramente )?nacional|en (?:su|nuestra|mi) (?:capacidad|calidad) nacional"
        + "|" + "в (?:сво[её]м |нашем )?национальном качестве"
        + "|" + @"بصفت\w* الوطنية" + ")",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex National();

    /// <summary>What is said in another mail, or may be.</summary>
    [GeneratedRegex(
        PhraseTable.AtWord + @"prejudg\w*|(?:without )?prejudice|(?:may|might|will|would|shall)(?: also| then| in addition| later| separately)? (?:submit|make|send|add|present|speak|intervene|provide)|"
        + "separate(?:ly)?|reserve[sd]? the right"
        + "|" + "sans préjuger|sans préjudice|préjuge|(?:pourra|pourrait|pourront|soumettra|présentera|feront|fera)|séparément"
        + "|" + "sin perjuicio|prejuzga|(?:podrá|podría|podrán|presentará|presentarán|hará|harán)|por separado"
        + "|" + "без ущерба|не предрешает|(?:может|могут|будет|представит) (?:также )?(?:представить|внести|выступить)?|отдельно"
        + "|" + "دون (?:المساس|الإخلال)|قد (?:تقدم|يقدم)|على حدة" + ")",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Elsewhere();

    /// <summary>As <see cref="National"/>, in Chinese.</summary>
    [GeneratedRegex(
        "以本国名义|以国家名义|以本国身份",
        RegexOptions.CultureInvariant)]
    public static partial Regex NationalChinese();
}
