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

    [GeneratedRegex(@"^(?:type(?: of comment)?|te/ed/ge|mb|nc|mb\s*/\s*nc\W?|ref|comment id|ms|member body|country|delegation|organi[sz]ation|secretariat|observations? of|disposition|decision|row|line no|№ п/п)\s*$|^#$|^type of comment|^observations? of the secretariat", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ignored();

    [GeneratedRegex(@"propos|suggest|amend|change|new (?:text|wording)|revis|drafting|modification|enmienda|предлаг|предлож|поправк|редакци|المقترح|التعديل|修改|建议", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Proposal();

    [GeneratedRegex(@"rationale|reason|justif|comment|explanation|remark|motif|motivo|observaci|обоснован|комментар|التبرير|السبب|ملاحظات|理由|说明", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reason();

    [GeneratedRegex(@"(?:current|original|existing|draft|base|chair.?s) (?:text|wording|language|paragraph)|^text\b|as (?:drafted|circulated)|texte actuel|texto (?:actual|original)|текст проекта|النص الحالي|原文", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DraftText();

    /// <summary>A number: the provision's when no other column has that, else the row's.</summary>
    [GeneratedRegex(@"^(?:no\b|nr\b|number|n[°º]|numéro|número|номер|№|رقم|序号|编号|item)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Counter();

    [GeneratedRegex(@"^(?:para|§|clause|article|section|provision|op\b|pp\b|ref|place|párr|пункт|الفقرة|段)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Provision();
}
