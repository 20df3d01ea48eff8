using System.Text.RegularExpressions;
using Intake.Extraction.Places;

namespace Intake.Extraction.Instructions;

/// <summary>Tells numbers of other texts from those of the draft by the words around them.</summary>
internal sealed partial class ForeignReferences(DraftIndex index)
{
    /// <summary>Whether what stands before a number says that it belongs to another text: "resolution 72/55, paragraph 3".</summary>
    public static bool IsBefore(string text, int start) => ForeignBefore().IsMatch(text.AsSpan(Math.Max(0, start - 60), Math.Min(60, start)));

    /// <summary>Whether what follows a number says that it belongs to another text: "of resolution 72/55", "of our e-mail policy".</summary>
    public bool IsBehind(string text, int at)
    {
        if (Foreign().Match(text, at) is not { Success: true } match) return false;
        var of = match.Groups["of"].Value;
        if (!Own().IsMatch(of) || Possessed().IsMatch(of)) return true;
        if (Meeting().Match(text, at) is { Success: true } meeting) return !index.Draft.Title.Contains(meeting.Groups["name"].Value, StringComparison.OrdinalIgnoreCase);
        return Named().Match(of) is { Success: true } named && !index.Draft.Title.Contains(named.Groups["name"].Value, StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex(@"\G(?:\s+|,\s+(?=(?:of|de|del|du)\s))(?<of>(?:of|in|to|de|del|du|de\s+la)\s+(?:the\s+|our\s+|its\s+|your\s+|this\s+|that\s+|la\s+)?[\w./-]+(?:\s+[\w./-]+)?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Foreign();

    /// <summary>A proper name, which is another text's unless the draft's title has it.</summary>
    [GeneratedRegex(@"^of\s+(?:the|this|that)\s+(?!Draft|Chair|Outcome|Text|Document|Preamble|Annex|Section|Part|Zero|Secretar)(?<name>[A-Z]\w+)|^of\s+(?<name>[A-Z]{2,}\w*|[A-Z]-?\d{2,}\w*)", RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex(@"^(?:of|de)\s+(?:our|its|their|your|nuestr\w+|notre|sus?)\s+(?!draft|text|proposal|comments|proyecto|projet)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Possessed();

    /// <summary>Another text's name in front of the reference: "decision 12/4, paragraph 3".</summary>
    [GeneratedRegex(@"\b(?:resolution|decision|convention|treaty|protocol|directive|regulation|report|document|résolution|décision|resolución|decisión|резолюции|решения)\s+[\w/.-]*\d[\w/.-]*(?:\s*\([\w ]+\))?\s*,?\s*\(?$|\([^()]{0,20}\b(?:draft\s+\d+|rev(?:ision)?\.?\s*\d+|formerly|previously|former|old|ex|was|previous(?:\s+draft)?|zero\s+draft)[\s:,-]*(?:of\s+)?$|\((?:see\s+|cf\.?\s+|voir\s+|véase\s+|см\.\s+)?(?-i:(?!OP|PP)[A-Z]{1,6}(?:/[\w.-]+)+)(?:\s[\w.-]+(?:/[\w.-]+)+)?,?\s*(?:in\s+|at\s+)?(?:(?:paragraphs?|paras?\.?|clauses?|sections?|articles?|annex|paragraphes?|párrafos?|пункт\w{0,2})\s*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ForeignBefore();

    [GeneratedRegex(@"^(?:of|in|to|de|del|du|de\s+la)\s+(?>(?:the\s+|our\s+|its\s+|your\s+|this\s+|that\s+|la\s+)?)(?!resolution|charter|convention|treaty|protocol|policy|e-mail|email|report|statute|constitution|agreement|programme|program|gge|ga\b|sc\b|resolución|résolution|charte|carta|general\s+assembly|security\s+council|sdg|decision)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Own();

    /// <summary>What a meeting adopted, which is another text unless the draft's title names the meeting: <c>of the outcome of the Third Review Conference</c>.</summary>
    [GeneratedRegex(@"\G\s+(?:of|in|from)\s+the\s+(?:final\s+|outcome\s+)?(?:outcome|document|report|declaration|resolution|programme|text)\s+(?:adopted\s+)?(?:of|by|at|from)\s+(?:the\s+)?(?<name>(?-i:\p{Lu}[\w-]*(?:\s+(?:of\s+)?\p{Lu}[\w-]*){1,5}))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Meeting();
}
