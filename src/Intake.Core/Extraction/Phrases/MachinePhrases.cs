using System.Text.RegularExpressions;

namespace Intake.Extraction.Phrases;

/// <summary>What absence notes, delivery reports and read receipts say where their headers are lost.</summary>
internal static partial class MachinePhrases
{
    private const string English = "I(?:['’]m| am| will be| shall be)? (?:currently |presently |now )?(?:out of (?:the |my )?office|away from (?:the |my )?(?:office|desk)|on (?:annual |sick |maternity |paternity |parental |home |study )?leave|on (?:holiday|vacation|mission)|travell?ing) .{0,60}(?:until|till|from|through|between|and (?:will|shall)|with (?:no|limited)|without|back|return)|"
        + "out of (?:the )?office .{0,40}(?:until|till|return|limited access)|(?:limited|no|intermittent|sporadic) access to (?:my )?e-?mails?|(?:this is an|this) (?:automatic(?:ally)?(?: generated)?|automated|auto-?generated) (?:e-?mail|message|reply|response|notification)|"
        + "(?:please )?do not reply to this (?:e-?mail|message)|(?:could|can) not be delivered to|cannot be delivered|was not delivered|delivery (?:has )?failed|delivery to the following recipients?|"
        + "this is the mail system at host|would like to recall the message|this mailbox is not monitored|recipient['’]s mailbox is full|your message .{0,80}(?:was (?:read|opened|displayed)|has been (?:read|opened|received and (?:will|given)))|"
        + "has (?:accepted|declined|tentatively accepted) (?:this|your|the) (?:invitation|meeting)";

    private const string French = @"(?:je suis|je serai|actuellement)(?: actuellement)? (?:absente?|en (?:congés?|mission|vacances|déplacement)|hors du bureau)[^.]{0,60}(?:jusqu|du \d|à partir|retour|en cas d|inclus|sans accès|avec un accès)|"
        + "(?:ceci est un|ce) (?:message|courriel|e-?mail) (?:est )?(?:envoyé |généré )?automatique(?:ment)?|merci de ne pas (?:y )?répondre|votre message .{0,60}(?:a été (?:lu|ouvert|affiché)|n['’]a pas (?:pu être|été) (?:remis|distribué))|"
        + "accès limité à (?:ma|mes) (?:messagerie|courriels)";

    private const string Spanish = "(?:me encuentro|estoy|estaré)(?: actualmente)? (?:fuera de (?:la )?oficina|de (?:vacaciones|licencia|permiso|viaje)|ausente)[^.]{0,60}(?:hasta|desde|regres|volver|con acceso|sin acceso)|"
        + @"(?:este|esto) es un (?:mensaje|correo) (?:generado )?automátic\w+|no responda (?:a )?(?:este|al) (?:mensaje|correo)|por favor,? no responda|su mensaje .{0,60}(?:fue|ha sido|no (?:ha podido|pudo) ser) (?:leído|abierto|entregado)";

    private const string Russian = @"(?:я|в настоящее время(?: я)?|сейчас(?: я)?|нахожусь|буду) (?:нахожусь |буду находиться |буду )?(?:в отпуске|в командировке|вне офиса|на больничном)|(?:меня|я) (?:не будет|отсутству)[^.]{0,40}(?:до|с \d|в офисе)|"
        + @"это (?:автоматическ\w+|автоматически \w+) (?:сообщение|ответ|письмо)|не отвечайте на (?:это|него|данное)|ваше сообщение .{0,60}(?:было )?(?:прочитано|прочтено|не доставлено)";

    private const string Arabic = "(?:أنا|إنني|سأكون) (?:حاليا )?(?:خارج المكتب|في إجازة|في مهمة)|هذه? (?:رسالة|رد) (?:آلية|تلقائية|تلقائي|آلي)|(?:يرجى|الرجاء) عدم الرد على هذه|(?:تمت|تم) قراءة رسالتك";

    private const string Others = "ich bin .{0,60}nicht im (?:büro|haus)|nicht im büro|abwesend bis|ik ben afwezig|jag är (?:borta|på semester)|sono (?:assente|fuori ufficio)|estou (?:ausente|fora do escritório|de férias)";

    [GeneratedRegex(
        PhraseTable.AtWord + English
        + "|" + French
        + "|" + Spanish
        + "|" + Russian
        + "|" + Arabic
        + "|" + Others + ")",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Spaced();

    [GeneratedRegex(
        "(?:目前|现在|暂时)?不在办公室|(?:正在|目前)休假|(?:本人|我)?(?:正在|目前|现在)?出差(?:中|期间|在外)|(?:此为|这是|本邮件为|本邮件系)(?:系统)?自动(?:回复|发送|生成)|请勿(?:直接)?回复(?:本|此)|您的邮件.{0,20}(?:已读|未能送达|无法送达)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Chinese();

    /// <summary>Whether a text says so.</summary>
    public static bool In(string text)
    {
        var searched = PhraseTable.Searched(text);
        return Spaced().IsMatch(searched) || Chinese().IsMatch(searched);
    }
}
