using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Intake.Extraction.Phrases;
using Intake.Reading;

namespace Intake.Extraction.Zones;

/// <summary>Tells the sender's own words in a mail from what surrounds them.</summary>
internal static partial class MailZones
{
    private const int LongestClosingLine = 90;
    private const int FewestQuoted = 3; // lines; one may begin an arrow

    /// <summary>The zone of every paragraph of a body, line for line.</summary>
    /// <param name="paragraphs">The body.</param>
    /// <param name="asks">Whether a text asks for something: such a line is never a courtesy.</param>
    /// <param name="names">Whether a text names a provision: such a line is no signature.</param>
    /// <param name="forwarded">Whether the subject says that the mail passes another one on.</param>
    /// <param name="isOurs">Whether a line names an address that the mail was sent to: what we wrote ourselves is quoted, not passed on.</param>
    public static ImmutableArray<Zone> Find(ImmutableArray<Paragraph> paragraphs, Func<string, bool> asks, Func<string, bool> names, Func<string, bool> isOurs, bool forwarded = false)
    {
        var texts = paragraphs.Select(p => p.Text().Trim()).ToArray();
        var zones = new Zone[paragraphs.Length];
        var quotes = texts.Count(t => t.StartsWith('>')) >= FewestQuoted;
        var header = FirstHeader(paragraphs, texts);
        var passesOn = header >= 0 && !isOurs(FromLine(texts, header) ?? "") && PassesOn(texts.Take(header), asks, forwarded);
        for (var i = 0; i < zones.Length; i++)
        {
            zones[i] = header >= 0 && i >= header ? (passesOn ? Zone.Forwarded : Zone.Quoted)
                : paragraphs[i].QuoteDepth > 0 || (quotes && texts[i].StartsWith('>')) || Attribution().IsMatch(texts[i]) ? Zone.Quoted
                : WordCues.May(texts[i], Cue.Disclaimer) && Disclaimer().IsMatch(texts[i]) ? Zone.Disclaimer
                : Zone.Own;
        }

        if (passesOn) ForwardedOnce(texts, zones, header);
        Frame(texts, zones, 0, header < 0 ? zones.Length : header, Zone.Own, asks, names);
        if (passesOn) Frame(texts, zones, header, zones.Length, Zone.Forwarded, asks, names);
        return [.. zones];
    }

    /// <summary>The From line of the forwarded mail; null when there is none.</summary>
    public static string? ForwardedFrom(ImmutableArray<Paragraph> paragraphs)
    {
        var texts = paragraphs.Select(p => p.Text().Trim()).ToArray();
        var header = FirstHeader(paragraphs, texts);
        return header < 0 ? null : FromLine(texts, header);
    }

    private static string? FromLine(string[] texts, int header) => texts.Skip(header).Take(3).FirstOrDefault(t => HeaderFrom().IsMatch(t));

    private static int FirstHeader(ImmutableArray<Paragraph> paragraphs, string[] texts)
    {
        for (var i = 0; i < texts.Length; i++)
        {
            if (paragraphs[i].QuoteDepth > 0) continue;
            if (Divider().IsMatch(texts[i])) return i;
            if (HeaderFrom().IsMatch(texts[i]) && (HeaderRest().IsMatch(texts[i]) || texts.Skip(i + 1).Take(4).Count(t => HeaderLine().IsMatch(t)) >= 2)) return i;
        }

        return -1;
    }

    private static bool PassesOn(IEnumerable<string> before, Func<string, bool> asks, bool forwarded)
    {
        var own = before.Where(t => !Disclaimer().IsMatch(t)).ToList();
        return own.Exists(t => Submits().IsMatch(t)) || (!own.Exists(t => asks(t)) && (forwarded || own.Exists(t => Forwards().IsMatch(t))));
    }

    /// <summary>A mission hands in what its own authorities wrote below, whatever else it says.</summary>
    [GeneratedRegex(@"\b(?:below|ci-dessous|ci-après|abajo|a continuación|ниже)\b[^.;]{0,120}\b(?:(?:from|of|by)\s+(?:our|the|its)\s+(?:capital|ministry|headquarters|authorities|government|line ministr\w+|competent \w+)|de\s+(?:notre|la)\s+capitale|de\s+nuestra\s+capital|de\s+la\s+capital|(?:из|от)\s+(?:нашей\s+)?столицы)\b|\b(?:comments?|observations?|proposals?|inputs?|remarks|commentaires|propositions|comentarios|observaciones|propuestas|замечани\w+|предложени\w+)\b[^.;]{0,60}\b(?:(?:from|of|by)\s+(?:our|its)\s+(?:capital|ministry|headquarters|authorities|government)|de\s+notre\s+capitale|de\s+nuestra\s+capital|из\s+(?:нашей\s+)?столицы)\b[^.;]{0,80}\b(?:submit|forward|transmit|convey|pass|transmettons|remitimos|transmitimos|направляем)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Submits();

    /// <summary>Header lines of the forwarded mail, and a further mail quoted below it, are not its content.</summary>
    private static void ForwardedOnce(string[] texts, Zone[] zones, int header)
    {
        var second = -1;
        for (var i = header + 5; i < texts.Length && second < 0; i++)
        {
            if (HeaderFrom().IsMatch(texts[i]) && texts.Skip(i + 1).Take(4).Count(t => HeaderLine().IsMatch(t)) >= 2) second = i;
        }

        for (var i = header; i < texts.Length; i++)
        {
            if ((second >= 0 && i >= second) || (i < header + 8 && (HeaderLine().IsMatch(texts[i]) || HeaderFrom().IsMatch(texts[i]) || Divider().IsMatch(texts[i])))) zones[i] = Zone.Quoted;
        }
    }

    /// <summary>Salutation at the top and closing at the bottom of a stretch.</summary>
    private static void Frame(string[] texts, Zone[] zones, int from, int to, Zone body, Func<string, bool> asks, Func<string, bool> names)
    {
        var own = Enumerable.Range(from, Math.Max(0, to - from)).Where(i => zones[i] == body).ToList();
        if (own.Count == 0) return;
        foreach (var i in own.Take(3))
        {
            if (Salutation().IsMatch(texts[i]) && texts[i].Length < LongestClosingLine && !asks(texts[i])) zones[i] = Zone.Courtesy;
            else if (i == own[0] && texts[i].Length < 40 && texts[i].EndsWith(',') && !asks(texts[i])) zones[i] = Zone.Courtesy;
            else if (Marking().IsMatch(texts[i])) zones[i] = Zone.Disclaimer;
            else if (PaperTitle().IsMatch(texts[i]) && !asks(texts[i])) zones[i] = Zone.Courtesy;
        }

        foreach (var i in own)
        {
            var cues = WordCues.In(texts[i]);
            var announces = ((cues & Cue.Announcement) != 0 && Announcement().IsMatch(texts[i])) || ((cues & Cue.Announced) != 0 && Announced().IsMatch(texts[i]) && !names(texts[i])) || (texts[i].EndsWith(':') && texts[i].Length < LongestClosingLine);
            if (zones[i] == body && announces && !asks(texts[i])) zones[i] = Zone.Courtesy;
        }

        var closing = own.FindIndex(i => zones[i] == body && Closing().IsMatch(texts[i]) && texts[i].Length < 250 && !asks(texts[i]));
        var last = own.Count - 1;
        for (var k = last; k >= 0; k--)
        {
            var i = own[k];
            var isAnnounced = k > 0 && texts[own[k - 1]] is [.., ':' or '：'] && asks(texts[own[k - 1]]);
            if (asks(texts[i]) || isAnnounced || (names(texts[i]) && (closing < 0 || k < closing)) || (closing >= 0 ? k < closing : texts[i].Length > LongestClosingLine || Ends().IsMatch(texts[i]) || (k < last && Sentence().IsMatch(texts[i])) || (k == last && texts[i].EndsWith('.') && texts[i].Length > 30))) break;
            if (zones[i] == body) zones[i] = closing >= 0 && k > closing ? Zone.Signature : Zone.Courtesy;
        }
    }

    [GeneratedRegex(@"^(?:\*?(?:From|De|Von|Van|От|من|发件人)\*?\s?[:：]\s*\S|(?:Från|Da|Fra)\s?:\s*\S+@?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeaderFrom();

    [GeneratedRegex(@"^\*?(?:From|Sent|Date|To|Cc|Subject|De|Envoyé|Objet|À|A|Enviado|Para|Asunto|Gesendet|An|Betreff|Verzonden|Aan|Onderwerp|От|Отправлено|Кому|Тема|Дата|من|إلى|الموضوع|التاريخ|تاريخ الإرسال|发件人|发送时间|收件人|主题|日期|Reply-To)\*?\s?[:：]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeaderLine();

    [GeneratedRegex(@"\b(?:Sent|Date|To|Subject)\s?:.*\b(?:To|Subject)\s?:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex HeaderRest();

    [GeneratedRegex(@"^-{2,}\s*(?:Original|Forwarded|Message|Message transféré|Mensaje|Mensaje reenviado|Исходное|Original-Nachricht|Weitergeleitete|Пересыл|原始|转发|الرسالة|رسالة).{0,30}-{2,}$|^(?:Begin forwarded message|Début du message (?:réexpédié|transféré)|Inicio del mensaje reenviado|Начало переадресованного сообщения|下面是被转发的邮件|开始转发的邮件)\s?[:：]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Divider();

    [GeneratedRegex(@"^(?:On|Le|El|Am|Op|Em|Il|Den)\s.{6,200}(?:wrote|a écrit|escribió|schrieb|schreef|escreveu|ha scritto|skrev)\s*:?$|^.{6,120}(?:пишет|писал|писала|написал|написала|كتب|写道)\s*[:：]?$|^في\s.{6,120}كتبت?\s.{0,80}[:：]$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Attribution();

    /// <summary>The small print that a mail system sets under a mail.</summary>
    [GeneratedRegex(@"\b(?:this (?:e-?mail|message|communication)(?: and any| may contain| is intended| originated|, including)|any attachments are intended|intended recipient|originated from outside|confidential information|do not click links|please consider the environment|if you (?:have received|are not the)|ce (?:message|courriel) .*(?:confidentiel|exclusivement)|si vous n[’']êtes pas le destinataire|avertissement de confidentialité|este (?:mensaje|correo) .*(?:confidencial|exclusiv)|si usted no es el destinatario|aviso (?:legal|de confidencialidad)|antes de imprimir|(?:это|данное|настоящее) (?:сообщение|письмо).*(?:конфиденциальн|предназначен)|если вы (?:не являетесь адресатом|получили это)|sent from my |envoyé (?:de|depuis) mon |enviado desde mi |отправлено с |virus[- ]free|unsubscribe|scanned by)|هذه الرسالة .*(?:سرية|مخصصة)|إذا لم تكن (?:أنت )?(?:المستلم|المرسل إليه)|إذا وصلت(?:ك|كم) هذه الرسالة|本(?:电子)?邮件.*(?:保密|机密)|如(?:果)?您?(?:不是|并非).{0,10}收件人|如(?:果)?您?误收|发自我的|أرسلت من ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex Disclaimer();

    [GeneratedRegex(@"^\[?(?:SEC=)?(?:UN)?(?:OFFICIAL|UNCLASSIFIED|SENSITIVE|RESTRICTED|CONFIDENTIAL|LIMITE)\b[A-Z :.,/\[\]-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Marking();

    [GeneratedRegex(@"^(?:dear|excellenc|your excellenc|distinguished|hello|hi\b|good (?:day|morning|afternoon|evening)|greetings|to whom|madam|sir\b|mr\.?\s|ms\.?\s|chère?s?\b|cher\b|excelencia|estimad|señor|monsieur|madame|уважаем|ваше превосходительство|господин|السلام عليكم|سعادة|السيد|السيدة|السادة|الزملاء|صاحب[ةه]? السعادة|أصحاب السعادة|حضرة|معالي|تحية|إلى من يهمه|尊敬的|阁下|您好|各位|敬启者|亲爱的|主席(?:先生|女士)|秘书处\s?[:：]|excellence|mesdames|messieurs|chers|muy señor|distinguid|excelentísim|buen[oa]s |a quien corresponda|многоуважаем|глубокоуважаем|добрый день|здравствуйте|дорогие коллеги|госпожа|colleagues|all,|hola|bonjour|kia ora|bula)|colleagues\s*[,–:-]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Salutation();

    [GeneratedRegex(@"^(?:(?:with )?(?:kind|best|warm|many|sincere|my best|our best)\s*(?:est)?\s*(?:regards|wishes|thanks)|regards|best\b[,.]?$|sincerely|yours|respectfully|cheers|many thanks|thank you|thanks\b|please accept|accept, |the (?:permanent )?mission (?:of .{3,60} )?avails itself|avails itself|cordialement|bien cordialement|bien à vous|(?:sincères |meilleures )?salutations|veuillez (?:agréer|recevoir|croire)|(?:je|nous) vous pri(?:e|ons) (?:d[’']agréer|de croire)|avec (?:mes|nos)|respectueusement|merci (?:d[’']avance|par avance)|merci[.!]?$|la (?:mission|délégation) .{0,80}saisit (?:cette|l[’'])|saisit cette occasion|atentamente|saludos|saludo[s]? cordial|cordialmente|cordial saludo|un (?:cordial )?saludo|l[ea]s? salud|hag[oe] propicia|sin otro particular|reciban? |la misión .{0,80}(?:aprovecha|hace propicia)|aprovech[oa] (?:esta|la) (?:ocasión|oportunidad)|gracias[.!]?$|muchas gracias|с (?:глубоким |совершенным |искренним )?(?:уважением|почтением)|с наилучшими|примите|(?:постоянное )?представительство .{0,120}пользуется|пользуясь (?:этим |настоящим )?случаем|заранее благодар|спасибо[.!]?$|всего (?:доброго|наилучшего)|وتفضلوا|وتقبلوا|مع (?:خالص|أطيب|فائق|وافر|التحية|التقدير|الشكر|تحيات)|تفضلوا|وتغتنم|تغتنم|وتنتهز|شاكرين|وشكرا|شكرا|والسلام|此致|顺致|致敬|谨致|敬礼|此颂|顺颂|顺祝|祝好|敬上|谨启|谢谢[。！!]?$|.{0,30}借此机会.{0,30}(?:敬意|致意)|ngā mihi|nga mihi|med vänlig|mit freundlichen|met vriendelijke|s pozdravem|--\s*$|__+$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Closing();

    /// <summary>What only says that comments are here, or thanks for something.</summary>
    [GeneratedRegex(@"\b(?:please find|kindly (?:see|find)|attached (?:please|herewith|is|are)|find attached|find below|see (?:below|attached)|enclosed|are in the attached|\bthe attached (?:table|file|document|copy|version|letter)|disregard our|thank you (?:very much )?for (?:circulating|sharing|your)|appreciate[sd]? (?:the opportunity|your|very much)|much appreciated|hono[u]?r to (?:submit|transmit|convey|refer)|has the hono[u]?r|presents its compliments|(?:our|the following|following) (?:comments|proposals|edits|amendments|remarks|suggestions|observations)|(?:proposals|comments|amendments) are as follows|(?:comments|proposals|edits|amendments|points) (?:from|of|by) .{2,60}:$|proposes(?: the following)?(?: for \w+)?:$|submits the following|would like to propose the following|would like to submit|stand ready to|look forward|interleaved|numbers? .{1,20} (?:are|is) ours|received with (?:many |best )?thanks|well received|noted with thanks|for the compilation|is grateful for|edits? below|marked up below|in tracked? changes|for inclusion in the compilation|proposed additions are|proposed for (?:deletion|addition)|deletions? (?:are|is|struck|crossed)|additions? (?:are|in|bold)|markdown style)|ملاحظات التالية", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex Announcement();

    /// <summary>The same in other languages, whose words also stand in instructions.</summary>
    [GeneratedRegex(@"\b(?:ci-après|ci-joint|ci-dessous|veuillez trouver|(?:a|avons|ont|ai) l[’']honneur|présente ses compliments|(?:les|nos|ses) (?:observations|commentaires|propositions|amendements|modifications) suivant|(?:remercie|remercions) (?:le|la|les|vivement|chaleureusement)|a continuación(?! del?\b)|adjunt[oa]|tiene el honor|tenemos el honor|saluda (?:muy )?atentamente|(?:las|los) siguientes (?:observaciones|propuestas|enmiendas|modificaciones|comentarios)|agradece(?:mos)? (?:a |la |el |al )|направля(?:ем|ет)|прилага|име(?:ет|ем) честь|свидетельствует св[оё][её]|следующие (?:замечания|предложения|поправки|комментарии)|представля(?:ем|ет) (?:сво|наши|следующ)|ниже (?:приводятся|следуют)|благодар(?:ит|им|ны) )|نرسل|نحيل|نرفق|مرفق|طيه|تتشرف|يتشرف|تهدي|أطيب تحيات|(?:الملاحظات|التعليقات|المقترحات|التعديلات) التالية|فيما يلي (?:ملاحظات|تعليقات|مقترحات)|(?:نشكر|تشكر|يشكر) |附件|随函|致意|现(?:提交|就|将)|谨(?:提出|转达|提交|就)|(?:意见|建议|评论|修改)如下|以下(?:意见|评论|修改意见|建议)|(?:感谢|谢谢)(?:主席|秘书处|贵)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex Announced();

    [GeneratedRegex(@"\b(?:forward(?:ed|ing)?|pass(?:ing)? on|please see below|see below (?:the )?(?:comments|message)|received (?:by|from)|transmit(?:ting)?|fwd|fw:|transmets|reenv[ií]o|transfère|пересыла\w*|направляю)\b|转发|نحيل إليكم|أحيل إليكم", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Forwards();

    /// <summary>The title of a paper of comments, which says nothing of its own.</summary>
    [GeneratedRegex(@"^[^.!?]{0,80}\b(?:comments|proposals|amendments|observations|inputs?|remarks|edits|observaciones|comentarios|propuestas|enmiendas|commentaires|propositions|amendements|замечания|предложения|комментарии|ملاحظات|تعليقات|مقترحات|تعديلات)\b[^.!?]{0,60}$|^[^.!?。！？：]{0,30}(?:意见|评论|修改建议|评论意见)[^.!?。！？：]{0,20}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PaperTitle();

    /// <summary>Two words and a full stop: a sentence, not a name or address.</summary>
    [GeneratedRegex(@"\p{Ll}{2,}\s+\p{Ll}{2,}[^.]{0,60}\.\s?[»”""]?$|[。！？][”」』""]?$|[\u0600-\u06ff]{2,}\s+[\u0600-\u06ff]{2,}\s+[\u0600-\u06ff]{2,}[^.]{0,60}\.$", RegexOptions.CultureInvariant)]
    private static partial Regex Ends();

    [GeneratedRegex(@"\p{Ll}{2,}[.!?]\s+\p{Lu}|\b(?:is|are|was|should|would|could|will|may|must|has|have)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();
}
