using System.Text.RegularExpressions;

namespace Intake.Extraction.Phrases;

/// <summary>Business of conferences and offices: what is written to a secretariat besides comments on a text.</summary>
internal static partial class BusinessPhrases
{
    /// <summary>Lists, rooms, payments and events, in languages that set spaces.</summary>
    [GeneratedRegex(
        PhraseTable.AtWord + "invoice|purchase order|payment within|accounts? (?:receivable|payable)|registration of (?:delegates|participants)|regist(?:er|ration) (?:the following|form|for the (?:meeting|conference|session))|"
        + "accreditation|list of (?:delegates|participants|speakers)|speakers['’]? list|credentials|hotel|interpretation (?:services|booths?|into|from)|newsletter|unsubscribe|"
        + "change of address|has moved|new address|(?:contact|mailing|distribution|attendees?|delegates?|e-?mail) lists?|contact details|book (?:a|the) (?:meeting )?room|side[ -]event|internship|"
        + @"job application|my application|curriculum vitae|bilateral meeting|courtesy call|conference room \d|visa (?:application|support|letter)|support letter|vacanc(?:y|ies)|"
        + "press release|you are (?:cordially )?invited|save the date"
        + "|" + "facture|inscription des|(?:veuillez|merci d['’]?e?) inscrire|liste des (?:participants|orateurs|délégués)|accréditation|lettres de créance|pouvoirs des (?:délégués|représentants)|"
        + "réunion bilatérale|changement d['’]adresse|manifestation parallèle|lettre d['’]information"
        + "|" + "factura|inscripción de|inscribir a|lista de (?:participantes|oradores|delegados)|acreditación|credenciales|reunión bilateral|cambio de dirección|evento paralelo|"
        + "boletín informativo"
        + "|" + @"аккредитаци|регистраци[яию] участников|список (?:участников|выступающих|ораторов|делегатов)|верительные грамоты|забронировать|переговорн\w+ комнат|двусторонн\w+ встреч|"
        + "счет-фактура|параллельное мероприятие"
        + "|" + "(?:ال)?فاتورة|قائمة (?:المشاركين|المتكلمين|المتحدثين)|تسجيل المشاركين|(?:أوراق|وثائق) التفويض|اجتماع ثنائي" + ")",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex Business();

    [GeneratedRegex(
        "发票|与会者名单|发言名单|参会注册|全权证书|双边会[见谈]",
        RegexOptions.CultureInvariant)]
    private static partial Regex BusinessChinese();

    [GeneratedRegex(
        PhraseTable.AtWord + @"(?:is|confirm|about|extend|extension of|know|regarding) (?:\w+ ){0,3}?deadline|deadline (?:of|for|on|to) .{0,60}\?|cut-?off|(?:word|editable) (?:version|format|file)|"
        + @"in (?:MS )?word\b|send (?:me|us)|zoom|webex|teams link|dial-in|send .{0,30}link|link (?:to|for) the (?:meeting|session|consultation)|regist(?:er|ration) (?:for|form|link|deadline|desk|opens|closes)|"
        + @"badge|visas?\b|list of (?:participants|speakers)|speakers['’]? list|confirm (?:receipt|the|whether|if)|could you (?:please |kindly )?(?:confirm|advise|let|share|send|clarify the|tell|inform)|"
        + @"in which room|which room|when will|what time|meeting room|timetable (?:of|for) the (?:meeting|session|week|consultation)|password|nominat\w+ (?:of )?(?:our|the|a|delegate|representative|focal)|"
        + "interpretation (?:is|will|be|into|from)|(?:can|could|would|will) you (?:please |kindly )?(?:re-?)?(?:send|share|attach)|attachment (?:is|was|seems)(?: to be)? (?:broken|corrupt|missing|empty)|"
        + "(?:could|can) ?not open|who will chair|would (?:it be possible|the chair be available)|request (?:a meeting|a call|interpretation)|be available (?:for|on)|"
        + "please (?:inform|advise|let us know)"
        + "|" + "pourriez-vous (?:me |nous )?(?:confirmer|envoyer|indiquer|préciser|transmettre)|date limite|(?:salle|horaire|calendrier|ordre du jour) (?:de|des|du) (?:la )?(?:réunion|séance)|"
        + "lien (?:de connexion|zoom)|quelle salle|à quelle heure|version word|mot de passe"
        + "|" + "podrían? (?:por favor )?(?:confirmar|enviar|indicar|informar)|(?:el )?plazo para|fecha límite|(?:sala|hora|horario) de la (?:reunión|sesión)|enlace (?:de|para|zoom)|"
        + "en qué sala|a qué hora|versión word|contraseña"
        + "|" + @"просим (?:подтвердить|сообщить|направить ссылку|уточнить срок)|срок представления|крайний срок|в каком зале|во сколько|ссылк\w+ на (?:заседание|встречу|подключение)|"
        + "версию word|пароль"
        + "|" + "(?:يرجى|نرجو) (?:تأكيد|إفادتنا|موافاتنا|إرسال)|الموعد النهائي|رابط (?:الاجتماع|الجلسة)|(?:في )?أي قاعة|كلمة المرور" + ")",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Arrangements();

    [GeneratedRegex(
        "截止日期|请(?:确认|告知|提供)|会议室|会议链接|几点|密码|word版",
        RegexOptions.CultureInvariant)]
    private static partial Regex ArrangementsChinese();

    /// <summary>Whether a text is about lists, rooms, payments or events, where numbers and "delete" do not speak of the draft.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isOfDraft">Whether the draft itself uses the words: then they are no sign of other business.</param>
    public static bool In(string text, Func<string, bool> isOfDraft) => WordCues.May(PhraseTable.Searched(text), Cue.Business) && Has(text, isOfDraft, Business(), BusinessChinese());

    /// <summary>Whether a text asks about deadlines, rooms, links or versions.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isOfDraft">Whether the draft itself uses the words.</param>
    public static bool Asks(string text, Func<string, bool> isOfDraft) => Has(text, isOfDraft, Arrangements(), ArrangementsChinese());

    private static bool Has(string text, Func<string, bool> isOfDraft, params ReadOnlySpan<Regex> tables)
    {
        var searched = PhraseTable.Searched(text);
        foreach (var table in tables)
        {
            foreach (Match match in table.Matches(searched))
            {
                if (!isOfDraft(match.Value)) return true;
            }
        }

        return false;
    }
}
