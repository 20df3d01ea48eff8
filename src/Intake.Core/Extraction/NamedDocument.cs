using System.Buffers;
using System.Text.RegularExpressions;

namespace Intake.Extraction;

/// <summary>
/// Finds the document that a mail says it is about, by the symbol or number that its subject and first lines give it, and whether that is another than the draft.
/// </summary>
internal static partial class NamedDocument
{
    private const int FirstLines = 4;
    private const int FewestLetters = 4;

    /// <summary>What every symbol or number of a document has in it; most lines have none.</summary>
    private static readonly SearchValues<string> SymbolMarks = SearchValues.Create(["/", "L.", "CRP.", "EN", "DIS", "CD", "WD", "PWI", "NWIP", "DTS", "DTR", "DAM"], StringComparison.Ordinal);

    /// <summary>Whether the mail says that it is about another draft.</summary>
    /// <param name="subject">The mail's subject.</param>
    /// <param name="own">The sender's own paragraphs.</param>
    /// <param name="context">The consultation and its draft.</param>
    /// <param name="fits">Whether words that the mail asks to change stand where it says.</param>
    public static bool IsAnother(string subject, IReadOnlyList<string> own, ExtractionContext context, bool fits)
    {
        var opening = own.Take(FirstLines).Append(subject).ToList();
        var named = opening.Where(t => t.AsSpan().ContainsAny(SymbolMarks)).SelectMany(t => Named().Matches(t)).Where(m => !Adopted().IsMatch(m.Groups["symbol"].Value)).ToList();
        if (named.TrueForAll(m => m.Groups["alone"].Success)) return false;
        var ours = Ours(context);
        if (own.Append(subject).SelectMany(t => AnySymbol().Matches(t)).Any(m => ours.Any(o => IsSame(m.Value, o)))) return false;
        if (context.Draft.Title.Length > 0 && opening.Exists(t => t.Contains(context.Draft.Title, StringComparison.OrdinalIgnoreCase))) return false;
        var known = ours.Exists(o => AnySymbol().IsMatch(o));
        return named.TrueForAll(m => IsForeign(m, known && !fits, ours, context));
    }

    /// <summary>A symbol that is not the draft's, where that one's is known and the draft's words do not speak for it; else a subject whose words the draft does not use.</summary>
    private static bool IsForeign(Match named, bool known, List<string> ours, ExtractionContext context)
    {
        var topic = Words().Matches(named.Groups["topic"].Value + named.Groups["about"].Value).Select(w => w.Value).Where(w => w.Length >= FewestLetters && !Kinds().IsMatch(w)).ToList();
        if (topic.Count == 0) return known;
        var strange = topic.Count(w => !context.Index.Uses(w) && !ours.Exists(o => o.Contains(w, StringComparison.OrdinalIgnoreCase)));
        return known ? strange > 0 : 2 * strange > topic.Count || (strange > 0 && !topic.Exists(w => context.Draft.Title.Contains(w, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>What the consultation and the head of the draft call the draft.</summary>
    private static List<string> Ours(ExtractionContext context) =>
    [
        context.Consultation.Title, context.Draft.Title,
        .. context.Draft.Findings.Where(f => f.Code == Findings.LeftOutOfDraftCode).Select(f => f.Source.Quote).Where(q => AnySymbol().IsMatch(q)),
    ];

    /// <summary>Whether a symbol is the draft's: the same, or its last component, or the same number at another stage or in another revision.</summary>
    private static bool IsSame(string symbol, string ours)
    {
        var core = Revision().Replace(symbol, "").Trim();
        if (Stage().Match(core) is { Success: true } stage) core = stage.Groups["n"].Value;
        return AnySymbol().Matches(ours).Select(m => Revision().Replace(m.Value, "").Trim())
            .Any(o => o.Equals(core, StringComparison.OrdinalIgnoreCase) || o.EndsWith("/" + core, StringComparison.OrdinalIgnoreCase) || core.EndsWith("/" + o, StringComparison.OrdinalIgnoreCase) || (Stage().Match(o) is { Success: true } s && s.Groups["n"].Value == core));
    }

    private const string Symbol = @"(?:[A-Z]{1,6}(?:\.[A-Z0-9]{1,6})?(?:/[A-Z0-9][A-Z0-9.()-]{0,14}){0,6}/(?=[A-Z0-9.]*\d)[A-Z0-9][A-Z0-9.]{0,14}|L\.\d{1,3}|CRP\.\d{1,3})(?:/(?:Rev|Add|Corr)\.\d+)?(?![\w/])";
    private const string Numbered = @"(?:(?:ISO|IEC|EN)[/ -])?(?:F?pr[ -]?EN|F?DIS|CDV?|WD|PWI|NWIP|DTS|DTR|DAM)(?:[ /-](?:ISO|IEC|EN))*\s?\d{3,6}(?:-\d{1,2})?(?![\w])";

    [GeneratedRegex(@"(?<![\w/.])(?:" + Symbol + "|" + Numbered + ")", RegexOptions.CultureInvariant)]
    private static partial Regex AnySymbol();

    /// <summary>A draft with its symbol, and what it is on, before or behind that.</summary>
    [GeneratedRegex(@"\b(?i:draft|projet\s+de|proyecto\s+de|проект\w*)\s+(?<about>(?:[\w’'-]+\s+){1,9}?)\(?\s*(?i:doc(?:ument)?\.?\s+|документ\s+)?(?<symbol>" + Symbol + @")\)?(?:,?\s+(?i:on|sur|sobre|relati\w+\s+\w+)\s+(?<topic>(?:[\w’'-]+\s?){1,5}))?"
        + @"|(?<![\w/.])(?<symbol>" + Numbered + @")(?:\s*[,:–(-]\s*(?<topic>(?:[\w’'-]+\s?){1,5}))?"
        + @"|^\s*(?:(?i:re|fw|fwd|tr|aw)\s*:\s*)*(?<alone>)(?<symbol>" + Symbol + @")(?:\s*[,:–(-]\s*(?<topic>(?:[\w’'-]+\s?){1,5}))?", RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    /// <summary>A text that a body has adopted: mails on a draft cite it.</summary>
    [GeneratedRegex(@"/(?:RES|DEC|CONF\.\d+/\d+)/|^(?:RES|DEC)/", RegexOptions.CultureInvariant)]
    private static partial Regex Adopted();

    [GeneratedRegex(@"/?(?:Rev|Add|Corr)\.\s?\d+$|\s*Prov\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Revision();

    [GeneratedRegex(@"\b(?:EN|DIS|CDV?|WD|PWI|NWIP|DTS|DTR|DAM|ISO|IEC)\s?(?<n>\d{3,6})", RegexOptions.CultureInvariant)]
    private static partial Regex Stage();

    [GeneratedRegex(@"[\p{L}\p{M}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    /// <summary>Words that say what kind of document it is or what is done with it.</summary>
    [GeneratedRegex(@"^(?:draft|resolution|décision|decision|recomm?endation|recomendación|résolution|resolución|convention|convenio|convención|treaty|traité|protocol\w*|document\w*|text\w*|comments?|comment\w*|observations?|observaciones|relati\w+|concern\w+|submi\w+|version\w*|revis\w+|with|from|our|the|this|amend\w+|propos\w+|резолюци\w*|рекомендаци\w*|конвенци\w*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Kinds();
}
