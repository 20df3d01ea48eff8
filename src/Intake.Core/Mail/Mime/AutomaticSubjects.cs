namespace Intake.Mail.Mime;

/// <summary>Subjects that mail programs give to the mail they write themselves.</summary>
internal static class AutomaticSubjects
{
    /// <summary>Prefixes of absence notes, as mail programs write them in their languages; no person starts a subject so.</summary>
    public static readonly string[] Replies =
    [
        "Automatic reply", "Auto reply", "Auto-reply", "Autoreply", "Auto response", "Automatic response", // en
        "Réponse automatique", "Message d'absence", // fr
        "Respuesta automática", "Respuesta automatica", // es
        "Автоответ", "Автоматический ответ", // ru
        "自动答复", "自动回复", "自動回覆", "自動回復", // zh
        "رد تلقائي", "الرد التلقائي", "رد آلي", // ar
        "Automatische Antwort", "Abwesenheitsnotiz", "Risposta automatica", "Resposta automática", "Automatisch antwoord",
        "Automatische reactie", "Autosvar", "Automatiskt svar", "Automatisk svar", "Automaattinen vastaus", "Odpowiedź automatyczna",
        "Automatická odpověď", "Automatická odpoveď", "Otomatik yanıt", "Otomatik Yanıt", "자동 회신", "自動応答", "自動返信", "Автоматична відповідь",
        "Automatikus válasz", "Răspuns automat", "Αυτόματη απάντηση", "Автоматичен отговор", "Automatski odgovor", "Samodejni odgovor",
        "Automātiskā atbilde", "Automatinis atsakymas", "Automaatvastus", "מענה אוטומטי", "ตอบกลับอัตโนมัติ", "Balasan otomatis", "Trả lời tự động",
    ];

    /// <summary>Prefixes that a person may also write or forward: they count with other evidence only.</summary>
    public static readonly string[] Hints =
    [
        "Out of office", "Out of the office", "OOO", "Absent du bureau", "Absence du bureau", "Fuera de la oficina", "Fuera de oficina", "Нет на месте",
        "Undeliverable", "Undelivered Mail Returned to Sender", "Delivery Status Notification", "Delivery failure", "Mail delivery failed",
        "Returned mail", "Failure notice", "Non remis", "No se puede entregar", "Unzustellbar", "Не доставлено", "Delivered:", "Read:", "Not read:", "Lu:", "Leído:",
        "Прочитано:", "Accepted:", "Declined:", "Tentative:", "Canceled:", "Invitation:", "Accepté", "Aceptado:",
    ];

    /// <summary>Prefixes of a reply or a forward.</summary>
    public static readonly string[] Answers =
        ["Re:", "RE :", "Fw:", "Fwd:", "TR:", "TR :", "RV:", "AW:", "WG:", "SV:", "VS:", "Ответ:", "На:", "回复:", "回复：", "答复:", "答复：", "转发:", "转发：", "رد:", "إعادة توجيه:"];

    /// <summary>Whether the subject starts with one of the prefixes, in any case.</summary>
    public static bool Starts(string subject, string[] prefixes) =>
        prefixes.Any(p => subject.StartsWith(p, StringComparison.OrdinalIgnoreCase));
}
