using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Intake.Extraction.Phrases;
using Intake.Mail;

namespace Intake.Extraction;

/// <summary>Decides the one end of a mail from what was read in it.</summary>
internal static partial class Dispositions
{
    private const int ShortText = 1_500; // characters: an absence note or a delivery report, not comments on a draft
    private const int ShortLine = 60; // characters: a name or a title beside a question

    /// <summary>The disposition, and for anything but a submission the reason as one sentence.</summary>
    public static (Disposition Disposition, string? Reason) Decide(
        MailMessage mail, ExtractionContext context, SubmissionBuilder builder, IReadOnlyList<string> own, ImmutableArray<string> proponents, bool hasUnread)
    {
        if (mail.Automatic is { } machine) return (Disposition.Automatic, $"Sent by a machine: {machine}.");
        if (mail.Held is { } held) return (Disposition.Held, $"Held: {held}.");
        if (Unproven(mail, context) is { } unproven) return (Disposition.Held, unproven);
        if (mail.From is { } from && context.Consultation.Mailbox is { } mailbox && string.Equals(from.Address, mailbox, StringComparison.OrdinalIgnoreCase))
            return (Disposition.Courtesy, "Sent by the mailbox itself.");
        if (own.Any(t => Circulates().IsMatch(t)) || IsAboutAnother(mail.Subject, own, context, proponents) || NamedDocument.IsAnother(mail.Subject, own, context, IsFitting(builder)))
        {
            builder.Note(Findings.AnotherDocument(new Locus("body")));
            return (Disposition.Unrelated, "Speaks of another document.");
        }

        var words = own.Append(mail.Subject).ToList();
        bool OfDraft(string phrase) => context.Draft.Provisions.Any(p => p.Text.Contains(phrase, StringComparison.OrdinalIgnoreCase));
        if (words.Exists(t => BusinessPhrases.In(t, OfDraft)) && builder.Drafted.All(d => (d.Edits.IsEmpty || d.Certainty != Certainty.Certain) && d.Operation is Operation.Comment or Operation.DeleteParagraph or Operation.Insert or Operation.Replace))
            return (Disposition.Unrelated, "Is about arrangements, not about the draft's text.");
        if (!hasUnread && builder.Drafted.All(d => d.Operation == Operation.Comment) && Other(builder, own, words, OfDraft) is { } other) return other;
        if (builder.Count > 0 || hasUnread || builder.Has(LedgerDisposition.NeedsAttention)) return (Disposition.Submission, null);
        if (own.Any(t => Withdraws().IsMatch(t))) return (Disposition.Withdrawal, "Takes back what was sent before.");
        if (!builder.Has(LedgerDisposition.General)) return (Disposition.Courtesy, "Holds no comment on the draft.");
        return proponents.IsEmpty ? (Disposition.Unrelated, "Asks about arrangements, not about the draft's text.") : (Disposition.Submission, null);
    }

    /// <summary>The end of a mail that asks for nothing in the draft; null when what it says may be a comment.</summary>
    private static (Disposition, string?)? Other(SubmissionBuilder builder, IReadOnlyList<string> own, List<string> words, Func<string, bool> isOfDraft)
    {
        if (own.Sum(t => t.Length) < ShortText && words.Exists(MachinePhrases.In)) return (Disposition.Automatic, "Sent by a machine, by its words.");
        if (own.Any(t => Withdraws().IsMatch(t))) return null;
        var open = builder.Words(LedgerDisposition.NeedsAttention, LedgerDisposition.General, LedgerDisposition.Proposal).ToList();
        if (builder.Count == 0 && open.TrueForAll(CourtesyPhrases.IsAll)) return (Disposition.Courtesy, "Holds no comment on the draft.");
        if (!open.Exists(t => NamesPlace().IsMatch(t) && !SpeaksOfFiles().IsMatch(t)) && open.Exists(t => BusinessPhrases.Asks(t, isOfDraft)) && open.TrueForAll(t => BusinessPhrases.Asks(t, isOfDraft) || CourtesyPhrases.IsAll(t) || t.Length < ShortLine))
            return (Disposition.Unrelated, "Asks about arrangements, not about the draft's text.");
        return null;
    }

    /// <summary>Why the consultation does not let this sender count without a person's decision; null when it does.</summary>
    private static string? Unproven(MailMessage mail, ExtractionContext context)
    {
        if (context.Consultation.Senders == SenderPolicy.Any) return null;
        if (mail.From is null || context.Delegations.ByAddress(mail.From.Address, mail.From.Name) is null) return "Held: the address is not that of a known delegation.";
        var proven = context.Consultation.Senders == SenderPolicy.Registered || mail.Authentication == Authentication.Pass;
        return proven ? null : "Held: nothing proves that the mail comes from its address.";
    }

    /// <summary>Whether words that the mail asks to change stand in the provision it names: then it is about this draft, whatever it calls it.</summary>
    private static bool IsFitting(SubmissionBuilder builder) =>
        builder.Drafted.Any(d => d.Certainty == Certainty.Certain && d.Operation is Operation.Replace or Operation.Delete && !d.Edits.IsEmpty);

    /// <summary>Whether the sender says that this takes the place of what was sent before.</summary>
    public static bool ReplacesEarlier(IEnumerable<string> texts) => texts.Any(t => WordCues.May(t, Cue.Replaces) && Replaces().IsMatch(t));

    /// <summary>Whether the mail names a text of its own — a report, a resolution, a body the draft does not know — and nothing of this consultation.</summary>
    private static bool IsAboutAnother(string subject, IReadOnlyList<string> own, ExtractionContext context, ImmutableArray<string> proponents)
    {
        if (!proponents.IsEmpty && !own.Any(t => OtherText().IsMatch(t))) return false;
        var named = own.Append(subject).SelectMany(t => OtherText().Matches(t)).Select(m => m.Groups["name"].Value.Trim()).ToList();
        if (named.Count == 0 || !named.Exists(n => !Known(n, context))) return false;
        return !own.Append(subject).Any(t => MentionsOurs(ToCome().Replace(t, ""), context));
    }

    private static bool MentionsOurs(string text, ExtractionContext context) =>
        Acronym().Matches(context.Consultation.Title + " " + context.Draft.Title).Any(m => text.Contains(m.Value, StringComparison.Ordinal))
        || Version().IsMatch(text)
        || (context.Consultation.Title.Length > 8 && text.Contains(context.Consultation.Title, StringComparison.OrdinalIgnoreCase));

    private static bool Known(string name, ExtractionContext context) =>
        Acronym().Matches(name) is { Count: > 0 } acronyms ? acronyms.All(a => context.Index.Uses(a.Value))
        : name.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(w => w.Length < 4 || context.Index.Uses(w));

    [GeneratedRegex(@"(?:draft|revised|final|comments on|changes (?:made )?(?:to|in)|document|version of)\s+(?:the\s+)?(?:draft\s+)?(?<name>(?:[\w.-]+\s+){0,3}?(?:report|resolution|decision|manual|guidelines?|agenda|minutes|policy|strategy|(?:concept|guidance) note|non-?paper|(?:working|discussion|issues|background|concept|position) paper|questionnaire|work programme)\b(?:\s+of\s+the\s+[\w-]+(?:\s+of\s+(?-i:[A-Z])[\w-]+(?:\s+(?-i:[A-Z])[\w-]+)*)?)?(?:\s+on\s+(?:the\s+)?[\w-]+(?:\s+[\w-]+){0,3})?)|(?:report|draft|paper)\s+of\s+the\s+(?<name>(?-i:[A-Z])[\w-]+(?:\s+(?-i:[A-Z])[\w-]+)*)|comments on the (?<name>(?-i:[A-Z]{3,}))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OtherText();

    [GeneratedRegex(@"(?:\bpara(?:graph)?s?\b\.?|§|\barticles?|\bOP|\bPP|párrafos?|paragraphes?|пункт\w*|الفقرة|第)\s*\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamesPlace();

    /// <summary>The file itself: how it opens, where it is, in what format it is wanted.</summary>
    [GeneratedRegex(@"\b(?:links?|files?|attachments?|pdf|word (?:version|file|format)|does not open|cannot open|can't open|download\w*|lien|fichier|pièce jointe|enlace|archivo|adjunto|ссылк\w+|файл\w*)\b|الرابط|الملف|链接|文件", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SpeaksOfFiles();

    /// <summary>A text of the sender's own that is passed around for comments.</summary>
    [GeneratedRegex(@"\b(?:circulat\w+|distribut\w+|share|sharing|table|tabling)\b.{0,40}\b(?:zero|first|initial|our|a)\s+(?:\w+\s+){0,2}draft\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Circulates();

    /// <summary>What the sender will write about another time.</summary>
    [GeneratedRegex(@"[^.;!?]*\b(?:will|shall)\s+(?:write|comment|send|submit|revert|come back)\b[^.;!?]*\b(?:separately|later|in due course|another time)\b[^.;!?]*|[^.;!?]*\b(?:will|shall|do|does|did|would)\s+not\s+(?:be\s+)?(?:wish\s+to\s+|intend\s+to\s+)?(?:comment|submit|send|provid|mak)\w*\b[^.;!?]*|[^.;!?]*\b(?:has|have)\s+no\s+(?:further\s+)?comments?\b[^.;!?]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ToCome();

    [GeneratedRegex(@"\b[A-Z][A-Z0-9]{2,}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Acronym();

    [GeneratedRegex(@"\b(?:draft|projet|proyecto|проект\w*|المشروع|草案)\s*[-–]?\s*(?:no\.?\s*)?\d\b|\boutcome document\b|\bzero draft\b(?!\s+of\s+the\s+(?:[\w.-]+\s+){0,3}(?:report|resolution|decision|manual|guidelines?))|draft outcome", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Version();

    [GeneratedRegex(@"\b(?:withdraw|retract)s?\b.{0,60}\b(?:comments?|proposals?|submission|amendments?|e-?mail|message)\b|\bretir(?:e|ons|ent)\b.{0,40}\b(?:propositions?|observations|commentaires|amendements?|message)\b|\bretir(?:a|amos|an)\b.{0,40}\b(?:propuestas?|observaciones|comentarios|enmiendas?|mensaje)\b|\b(?:отзыва(?:ет|ем)|снима(?:ет|ем))\b.{0,40}(?:предложени|замечани|поправк|письмо)|(?:نسحب|يسحب|تسحب)\s.{0,40}(?:مقترح|اقتراح|ملاحظات|تعديل)|(?:撤回|收回).{0,20}(?:提案|建议|意见|修正案|邮件)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Withdraws();

    /// <summary>A mail that takes the place of one sent before.</summary>
    [GeneratedRegex(@"\b(?:disregard|ignore|discard)\b.{0,60}\b(?:earlier|previous|e-?mail|message|version|comments|submission)\b|\b(?:supersed|replac)(?:es?|ing)\b.{0,40}\b(?:earlier|previous|our (?:e-?mail|comments|submission|message)|those sent|version sent)\b|\brevised (?:comments|version|submission|proposals)\b|\bcorrected version\b|\bcorrigendum\b|\bplease use this version\b|annule(?:nt)? et remplace|remplace(?:nt)? (?:notre|nos|les|celui|le) (?:\w+ )?(?:précédent|envoi|observations|message|courriel|version)|ne pas tenir compte (?:de|du) (?:notre|nos|message|courriel)|version (?:corrigée|révisée)|reemplaza|(?:sustituye|anula) .{0,30}(?:anterior|enviad|precedente)|(?:haga|hagan) caso omiso (?:de|del)|no (?:tomar|tomen|tengan) en cuenta .{0,30}(?:anterior|mensaje|correo)|versión (?:corregida|revisada)|взамен|(?:просим|прошу|просьба) (?:не учитывать|не принимать во внимание|считать недействительн\w+)|заменя(?:ет|ют) (?:ранее|наши|наше|предыдущ)\w*|исправленн\w+ (?:версия|вариант)|(?:يحل|تحل) محل|(?:يرجى|نرجو) (?:عدم الأخذ|تجاهل|إهمال|إغفال|صرف النظر)|النسخة المصححة|取代(?:我方|我国|我们)?(?:此前|先前|之前|上次|早先)|请(?:忽略|不要考虑|作废)|以(?:本邮件|此邮件|此版|本版|此件|本件)为准|更正版|修订版意见", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    internal static partial Regex Replaces();
}
