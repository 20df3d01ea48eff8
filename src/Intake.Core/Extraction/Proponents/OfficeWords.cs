using System.Text.RegularExpressions;

namespace Intake.Extraction.Proponents;

/// <summary>Shapes in which a letterhead, a signature, a sentence or a subject names the one who speaks; U+0001 stands for the name.</summary>
internal static partial class OfficeWords
{
    /// <summary>"Permanent Mission of X", "X delegation": the office of a State.</summary>
    [GeneratedRegex(
        @"(?:missions?|delegation|representation|embassy|consulate(?: general)?|government|high commission|ministry(?: (?:of|for) [\w ,&]+?)?|representative|chargé d['’]affaires|ambassador)(?:\s+to the (?:UN|United Nations))?\s+(?:of|to|from)\s+(?:the\s+)?(?:[\w' ]{0,40}\bof\s+(?:the\s+)?)?\u0001"
        + @"|(?:missions?|d[ée]l[ée]gation|repr[ée]sentation|repr[ée]sentante?|ambassade|gouvernement|minist[èe]re(?: [\w' ]+?)?)(?: permanente?| d['’]observation)*\s+(?:de la|de l['’]|du|des|de|d['’])\s*(?:(?:R[ée]publique|Royaume|[ÉE]tat|Principaut[ée]|Conf[ée]d[ée]ration|Union|Grand-Duch[ée])(?: \w+)? (?:de la|de l['’]|du|des|de|d['’])\s*)?\u0001"
        + @"|(?:misi[óo]n|delegaci[óo]n|representaci[óo]n|representante|embajada|gobierno|ministerio(?: de [\w ]+?)?|canciller[íi]a)(?: permanente)?(?: alterna?)?\s+(?:de los|de las|de la|del|de)\s+(?:(?:Rep[úu]blica|Reino|Estado|Principado|Gobierno)(?: \w+)? (?:de los|de la|del|de)\s+)?\u0001"
        + @"|(?:представител\w+|миссия|миссии|делегаци\w+|посольств\w+|правительств\w+|министерств\w+(?: иностранных дел)?|МИД|постпредств\w+|постпред)\s+(?:(?:Республики|Государства|Королевства)\s+)?\u0001"
        + @"|(?:وفد|لوفد|البعثة الدائمة|بعثة|سفارة|حكومة|وزارة خارجية|مندوبية)\s*(?:الدائمة\s+)?(?:ل?جمهورية\s+|ل?دولة\s+|ل?مملكة\s+|ل)?\u0001"
        + @"|\u0001['’]?s?\s+(?:permanent |observer |UN )*(?:mission|delegation|representation|embassy|government)\b"
        + @"|\u0001(?:常驻\w{0,12}?)?(?:代表团|代表处|大使馆|政府|外交部)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Office();

    /// <summary>What the named one does, directly behind the name.</summary>
    [GeneratedRegex(
        @"^(?:\s*\([^)]{2,90}\))?(?:\s+(?:members?|member States|countries|group)\b[^.,;:]{0,60})?(?:,[^,]{3,60},)?\s+(?:also\s+|therefore\s+|hereby\s+|respectfully\s+)?(?:proposes?|supports?|suggests?|requests?|approves?|accepts?|endorses?|agrees?|regrets?|asks?|wants?|recommends?|prefers?|offers?|notes?|would|appreciates?|welcomes?|submits?|thanks?|wishes|has|cannot|could|is pleased|believes|considers|opposes|presents|expresses|reserves|takes|maintains|reiterates|speaks"
        + @"|soumet|souhaite|suggère|appuie|remercie|demande|présente|estime|considère|propose|réserve|tient à"
        + @"|propone|sugiere|apoya|solicita|desea|agradece|presenta|considera|estima|reserva|somete|quisiera"
        + @"|предлагает|поддерживает|представляет|просит|считает|выражает|благодарит|вносит|направляет)\b"
        + @"|^(?:代表团)?(?:建议|提议|认为|提出|支持|希望|要求|感谢|谨)",
        RegexOptions.CultureInvariant)]
    public static partial Regex Acts();

    /// <summary>What Arabic puts before the name of the one who acts.</summary>
    [GeneratedRegex(@"^\W*(?:و)?(?:ت|ي)(?:قترح|قدم|رى|ؤيد|ود|تشرف|شكر|طلب)\s+(?:وفد\s+|دولة\s+|جمهورية\s+|مملكة\s+)?$", RegexOptions.CultureInvariant)]
    public static partial Regex ArabicActs();

    /// <summary>"X's comments", "comments by X", "X: …": whose paper it is.</summary>
    [GeneratedRegex(
        @"\u0001['’]s?\s+(?:\w+\s+)?(?:comments|proposals|edits|amendments|inputs?|submission|remarks|suggestions|views|points|contribution|statement|position|response)"
        + @"|\b(?:comments|proposals?|edits|amendments|inputs?|submission|remarks|suggestions|views|contribution|statement|position|response|text)\s+(?:of|from|by|received from)\s+(?:the\s+)?(?:[\w]+ of (?:the )?)?\u0001"
        + @"|\b(?:commentaires|observations|propositions?|amendements|contribution|remarques|position)\s+(?:de la|de l['’]|du|des|de|d['’])\s*\u0001"
        + @"|\b(?:comentarios|observaciones|propuestas?|enmiendas|aportes|contribución|posición|sugerencias)\s+(?:de los|de la|del|de)\s+\u0001"
        + @"|(?:замечания|предложения|комментарии|позиция|поправки)\s+(?:Республики\s+)?\u0001"
        + @"|(?:ملاحظات|مقترحات|تعليقات|تعديلات|موقف|مقترح)\s+(?:وفد\s+|دولة\s+|جمهورية\s+|مملكة\s+)?\u0001"
        + @"|\u0001(?:代表团)?(?:的|对\w{0,20}?)?(?:意见|建议|评论|提案|修改)"
        + @"|^\W*(?:(?:re|fw|fwd)\s*:\s*)*\u0001\s*[:：\-–—|]|[:\-–—|]\s*\u0001\s*$|[:\-–]\s*\u0001\s*[:\-–]|\u0001\s+(?:comments|proposals?|edits|amendments|inputs?|submission|contribution)"
        + @"|^\W*(?:delegation|country|state|proponent|submitted by|délégation|pays|país|delegación|страна|делегация|البلد|国家|代表团)\s*[:：]\s*(?:the\s+)?\u0001",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Owner();

    /// <summary>A line of a signature that ends with the name of the State: an authority of its.</summary>
    [GeneratedRegex(@"\b(?:commission|ministry|department|office|police|bureau|agency|directorate|service|authority|council|committee|forces|army|customs|secretary|attaché|adviser|advisor|counsellor|ambassador|ministère|direction|ministerio|dirección|министерств\w+|департамент)\b.{0,60}[,–-]\s*(?:the\s+)?(?:Republic of\s+)?\u0001\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Authority();

    /// <summary>An office and an adjective in small letters, or before it: "la délégation suisse", "российская делегация".</summary>
    [GeneratedRegex(@"\b(?:délégation|mission permanente|représentation permanente|partie|gouvernement|delegación|misión permanente|parte|gobierno)\s+(?<of>\p{Ll}[\p{Ll}-]+)|(?<of>\p{L}[\p{L}-]+ая)\s+(?:делегация|сторона|миссия)|(?:الوفد|الجانب)\s+(?<of>ال\p{L}+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex AdjectiveOffice();

    /// <summary>A line that names others: those copied, those addressed.</summary>
    [GeneratedRegex(@"^\W*(?:b?cc|copy(?: to)?|copie|copia|копия|نسخة|抄送|to|à|para|dear|attn|attention)\s*[:：]|^\W*(?:dear|excellenc\w+|monsieur|madame|señor\w*|estimad\w+|уважаем\w+|سعادة|السيد|尊敬的)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Addresses();

    /// <summary>Words that end a letter; the signature stands below.</summary>
    [GeneratedRegex(@"^\W*(?:(?:with )?(?:kind|best|warm|many|sincere|our|my)?\s*(?:est)?\s*(?:regards|wishes)|sincerely|yours|respectfully|cordialement|salutations|veuillez|atentamente|saludos|cordialmente|с уважением|مع (?:خالص|أطيب)|تفضلوا|وتفضلوا|此致|顺致|谨致)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Closes();

    /// <summary>The stretch from the beginning of a sentence to its subject: articles, "the delegation of", an opening up to a comma.</summary>
    [GeneratedRegex(@"^\W*(?:[^,]{0,80},\s*)?(?:and\s+)?(?:the |la |le |les |el |los |las |l['’])?(?:(?:\w+ )?(?:member )?States (?:members )?of (?:the )?|members of (?:the )?|(?:permanent )?(?:delegation|government|mission|people) of (?:the )?|(?:délégation|mission|gouvernement) (?:de la |de l['’]|du |des |de |d['’])|(?:delegación|misión|gobierno) (?:de los |de la |del |de )|делегация )?(?:the )?(?:Republic of (?:the )?|Kingdom of (?:the )?|State of )?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex SubjectOpening();
}
