using System.Text.RegularExpressions;

namespace Intake.Extraction.Tables;

/// <summary>Finds the role of a column of a comment table from its header, in any of six languages.</summary>
internal static partial class ColumnRoles
{
    /// <summary>The role that a header gives its column.</summary>
    public static ColumnRole Of(string header)
    {
        var text = header.Trim();
        return text.Length is 0 or > 80 ? ColumnRole.Unknown
            : Ignored().IsMatch(text) ? ColumnRole.Ignored
            : Action().IsMatch(text) ? ColumnRole.Action
            : Located().IsMatch(text) ? ColumnRole.Provision
            : Commission().IsMatch(text) ? ColumnRole.DraftText
            : Says().IsMatch(text) && !Proposes().IsMatch(text) ? ColumnRole.Reason
            : DraftFirst().IsMatch(text) && !Proposes().IsMatch(text) ? ColumnRole.DraftText
            : Proposal().IsMatch(text) || Owned().IsMatch(text) ? ColumnRole.Proposal
            : Reason().IsMatch(text) ? ColumnRole.Reason
            : DraftText().IsMatch(text) ? ColumnRole.DraftText
            : Provision().IsMatch(text) ? ColumnRole.Provision
            : Counter().IsMatch(text) ? ColumnRole.Counter
            : ColumnRole.Unknown;
    }

    /// <summary>Places of several kinds, as the ISO/IEC commenting template heads them: <c>Paragraph/ Figure/ Table</c>.</summary>
    [GeneratedRegex(@"^(?:(?:para\w*|(?:sub-?)?clauses?|lines?|tables?|figures?|notes?|annex(?:es)?)\.?(?:\s*no\.?)?\s*[/,]\s*)+(?:para\w*|(?:sub-?)?clauses?|lines?|tables?|figures?|notes?|annex(?:es)?)?\.?(?:\s*no\.?)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Located();

    /// <summary>The column of the draft in the amendments of the European Parliament.</summary>
    [GeneratedRegex(@"^(?:(?:draft )?text (?:proposed|adopted) by the (?:European )?(?:Commission|Council)|texte proposé par la commission|texto (?:propuesto por|de) la comisión|vorschlag der kommission|(?:commission|council) (?:proposal|text))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Commission();

    /// <summary>Whether a header names the provisions of another text: an older draft, another outcome.</summary>
    public static bool IsOfAnotherText(string header) => Another().IsMatch(header);

    [GeneratedRegex(@"^(?:type(?: of comments?)?|te/ed/ge|mb|nc|mb\s*/\s*nc\W?|comment id|ms|member body|country|delegation|state|organi[sz]ation|source|date|secretariat|observations? of|disposition|decision|row|line no|line|page|№ п/п|pays|país|страна|国家)\s*\.?\s*$|^type of comment|^observations? of the secretariat|^(?:category|general/technical)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ignored();

    [GeneratedRegex(@"^(?:action|operation|mark|marking|type of (?:change|amendment|proposal)|kind of change|add/mod/sup.*|acción|действие|操作)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Action();

    /// <summary>A reason, though it may name the change it is given for: <c>Comment (justification for change)</c>.</summary>
    [GeneratedRegex(@"rationale|reason|justif|begründung|explanation|motivation|^comments?\s*\(|motif|motivo|обоснован|причин|التبرير|السبب|理由|说明", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Says();

    [GeneratedRegex(@"propos|suggest|amend|recommend|vorschlag|vorgeschlagen|предлаг|предлож|поправк|المقترح|التعديل|建议|拟议|修正", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Proposes();

    [GeneratedRegex(@"^(?:current|original|existing|present|old|from|was|is|as is|for|instead of|where it (?:says|reads)|reads(?: now)?|(?:now|currently) reads|now|draft(?: text)?(?: \d)?(?: text)?|(?:revised )?draft \d(?: text)?|base text|chair.?s (?:text|draft)|text of (?:the )?draft(?: \d)?|actuel|texte actuel|au lieu de|donde dice|dice|texto actual|texto original|redacción actual|текст проекта|имеющ\w+ (?:текст|редакция)|(?:существующ|действующ|текущ)\w+ (?:текст|редакция)|вместо|النص الحالي|بدلا من|原文|现文|现有案文|当前案文|案文)(?:\s*\(.*\))?\s*:?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DraftFirst();

    /// <summary>Whose wording a column holds: <c>Kenya's text</c>, <c>Wording of Peru</c>; the chair's and the draft's is no proposal.</summary>
    [GeneratedRegex(@"^(?!chair|draft|original|current|president|secretariat)(?:the )?\p{L}[\p{L} -]{2,30}['’]s? (?:text|wording|version|language|formulation|drafting)$|^(?:text|wording|version) (?:of|by|from) (?!the (?:draft|chair|secretariat)|draft|chair|document)\p{L}[\p{L} -]{2,30}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Owned();

    [GeneratedRegex(@"propos|propuest|vorschlag|vorgeschlagen|änderung|neue fassung|neuer text|الصيغة الجديدة|suggest|amend|change|recommend|alternative|new (?:text|wording|language|version)|revis|replacement|redraft|drafting|wording sought|^(?:to|read|should (?:read|be)|to (?:read|be)|desired|requested|preferred (?:text|wording|language)|our text|edits?|modifications?)\s*:?$|modification|texte nouveau|nouveau texte|lire|enmienda|modificaci|debe decir|nuevo texto|texto nuevo|предлаг|предлож|поправк|нов\w+ (?:текст|редакция)|редакци|изменени|читать|المقترح|التعديل|النص الجديد|修改|修正|建议|拟议|改为|新案文", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Proposal();

    [GeneratedRegex(@"raison|razón|fundament|begründung|anmerkung|bemerkung|kommentar|explica|замечани|التعليل|المبرر|الأسباب|原因|rationale|reason|justif|comment|explanation|remark|notes?\b|why|observations?|motif|motivo|remarque|observaci|comentario|обоснован|комментар|примечан|пояснен|التبرير|السبب|ملاحظات|تعليق|理由|说明|备注|评论|意见", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reason();

    [GeneratedRegex(@"(?:current|present|original|existing|draft|base|chair.?s) (?:text|wording|language|paragraph|version)|^text\b|^(?:wording|language|passage|words)$|as (?:drafted|circulated)|texte (?:actuel|original|du projet|initial)|texto (?:actual|original|vigente|del proyecto)|redacción actual|текст проекта|(?:действующ|нынешн|текущ|исходн|существующ)\w+ (?:текст|редакци|формулировк)|النص (?:الحالي|الأصلي)|الصيغة الحالية|原文|原案文|现有?案文|现行案文|目前案文|草案案文", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DraftText();

    /// <summary>A number: the provision's when no other column has that, else the row's.</summary>
    [GeneratedRegex(@"^(?:#|no\b|nr\b|number|n[°ºo]\b|numéro|número|num\b|номер|№|رقم|الرقم|م$|序号|编号|item)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Counter();

    [GeneratedRegex(@"^(?:the )?(?:para|§|¶|clause|article|section|provision|op\b|pp\b|ref|place|where|location|párr|parr|apartado|п\.|البند|رقم الفقرة|条款|numeral|paragraphe|alinéa|absatz|abschnitt|kapitel|artikel|artículo|chapitre|chapter|capítulo|sub-?clause|sección|раздел|статья|глава|пункт|абзац|الفقرة|المادة|段|条|款)|^(?:draft \d|text|d\d) (?:para|no\b|number|ref)|paragraph (?:no|number|ref)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Provision();

    [GeneratedRegex(@"\b(?:old|previous|former|earlier|draft 1|first draft|zero draft|revcon|outcome|poa\b|resolution|corresponding|ancien|anterior|прежн|предыдущ)|(?:السابق|旧|前一)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Another();
}
