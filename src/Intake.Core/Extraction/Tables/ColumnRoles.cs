using System.Text.RegularExpressions;

namespace Intake.Extraction.Tables;

/// <summary>Finds the roles of the columns of a comment table from its header row, in any order and any of six languages.</summary>
internal static partial class ColumnRoles
{
    /// <summary>The role that a header gives its column.</summary>
    public static ColumnRole Of(string header)
    {
        var text = header.Trim();
        return text.Length is 0 or > 80 ? ColumnRole.Unknown
            : Ignored().IsMatch(text) ? ColumnRole.Ignored
            : Proposal().IsMatch(text) ? ColumnRole.Proposal
            : Reason().IsMatch(text) ? ColumnRole.Reason
            : DraftText().IsMatch(text) ? ColumnRole.DraftText
            : Provision().IsMatch(text) ? ColumnRole.Provision
            : Counter().IsMatch(text) ? ColumnRole.Counter
            : ColumnRole.Unknown;
    }

    [GeneratedRegex(@"^(?:type(?: of comment)?|te/ed/ge|mb|nc|ms|member body|country|delegation|organi[sz]ation|secretariat|observations? of|disposition|decision|row|line no|№ п/п)\s*$|^#$|^type of comment|^observations? of the secretariat", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ignored();

    [GeneratedRegex(@"propos|propuest|suggest|amend|change|new (?:text|wording)|revis|drafting|modification|enmienda|предлаг|предлож|поправк|нов\w+ редакци|المقترح|التعديل|الصيغة الجديدة|修改|建议|拟议|修正|新案文", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Proposal();

    [GeneratedRegex(@"rationale|reason|justif|comment|explanation|remark|motif|raison|motivo|razón|fundament|observaci|comentario|explica|обоснован|пояснен|причин|комментар|замечани|التبرير|التعليل|المبرر|السبب|الأسباب|ملاحظات|تعليق|理由|原因|说明|评论|意见", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reason();

    [GeneratedRegex(@"(?:current|original|existing|draft|base|chair.?s) (?:text|wording|language|paragraph)|^text\b|as (?:drafted|circulated)|texte (?:actuel|original|du projet|initial)|texto (?:actual|original|vigente|del proyecto)|redacción actual|текст проекта|(?:действующ|нынешн|текущ|исходн|существующ)\w+ (?:текст|редакци|формулировк)|النص (?:الحالي|الأصلي)|الصيغة الحالية|原文|原案文|现有?案文|现行案文|目前案文|草案案文", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DraftText();

    /// <summary>A number: the provision's when no other column has that, else the row's.</summary>
    [GeneratedRegex(@"^(?:no\b|nr\b|number|n[°º]|numéro|número|номер|№|رقم|الرقم|م$|序号|编号|item)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Counter();

    [GeneratedRegex(@"^(?:para|§|clause|article|section|provision|op\b|pp\b|ref|place|párr|parr|párrafo|apartado|alinéa|пункт|п\.|абзац|الفقرة|البند|رقم الفقرة|段|条款)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Provision();
}
