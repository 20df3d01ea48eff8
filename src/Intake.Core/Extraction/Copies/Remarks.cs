using System.Text.RegularExpressions;

namespace Intake.Extraction.Copies;

/// <summary>Tells the sender's remarks between the paragraphs of a copy from new paragraphs.</summary>
internal static partial class Remarks
{
    /// <summary>What a remark says, without its label and brackets; null when the text does not call itself a remark.</summary>
    public static string? In(string text)
    {
        if (!text.AsSpan().ContainsAny(':', '：') || Label().Match(text) is not { Success: true } label) return null;
        var words = text[label.Length..].Trim();
        if (label.Groups["open"].Length > 0) words = words.TrimEnd(']', ')', ' ');
        return words.Length > 0 ? words : null;
    }

    /// <summary>Whether a text speaks of the sender, as no provision does: <c>We propose to delete paragraph 5.</c></summary>
    public static bool IsSpeech(string text) => Speech().IsMatch(text);

    [GeneratedRegex(
        @"^\s*(?<open>[\[(]?)\s*(?:(?:[\p{Lu}][\p{L}\s]{1,30}\s)?(?:comments?|rationale|justification|reasons?|reasoning|explanation|explanatory note|remarks?|note|drafting note|observations?|background)"
        + @"|commentaires?|motifs?|motivation|remarques?|comentarios?|justificación|observación|observaciones|motivo|nota|комментари[йи]|обоснование|примечание|пояснение|تعليق|التعليل|السبب|ملاحظة|说明|理由|评论|评注)"
        + @"(?:\s+(?:by|of|from|de|du|of the)\s+[^:\n]{2,50})?\s*[:：]\s*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(
        @"^\W*(?:we|our|my delegation|nous|notre|nuestra|nuestro|мы|наша)\b|^\W*(?:the\s+)?(?:delegation of\s+)?(?:\p{Lu}[\p{L}’'-]*\s+){1,4}(?:proposes|suggests|would (?:like|prefer|propose|suggest|support)|recommends (?:deleting|adding|replacing)|has no comments?)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Speech();
}
