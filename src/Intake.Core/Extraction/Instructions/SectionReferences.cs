using System.Globalization;
using System.Text.RegularExpressions;
using Intake.Drafts;
using Intake.Extraction.Places;

namespace Intake.Extraction.Instructions;

/// <summary>
/// Recognises paragraphs that are counted within a section, and headings named by the paragraph below them, in the languages other than English:
/// <c>le troisième paragraphe de la section C</c>, <c>C节第二段</c>, <c>в разделе C, второй абзац</c>, <c>el título antes del párrafo 53</c>.
/// </summary>
internal sealed partial class SectionReferences(DraftIndex index)
{
    private const int FarthestSection = 60;
    private const int Last = -1;
    private const int Penultimate = -2;

    /// <summary>The beginnings of the words for first, second, third and so on.</summary>
    private static readonly string[][] Ordinals =
    [
        ["premi", "prim", "перв", "الأول", "الاول", "一"],
        ["deuxi", "second", "segund", "втор", "الثاني", "二"],
        ["troisi", "terc", "трет", "الثالث", "三"],
        ["quatri", "cuart", "четв", "الرابع", "四"],
        ["cinqui", "quint", "пят", "الخامس", "五"],
        ["sixi", "sext", "шест", "السادس", "六"],
        ["septi", "sépt", "седьм", "السابع", "七"],
        ["huiti", "octav", "восьм", "الثامن", "八"],
        ["neuvi", "noven", "девят", "التاسع", "九"],
        ["dixi", "décim", "decim", "десят", "العاشر", "十"],
    ];

    private static readonly string[] LastWords = ["derni", "últim", "ultim", "последн", "الأخير", "الاخير", "最后", "末"];
    private static readonly string[] PenultimateWords = ["avant-derni", "penúltim", "penultim", "предпоследн", "قبل", "ما قبل", "倒数第二"];

    /// <summary>The reference that begins at a character; null when none does.</summary>
    public InstructionToken? At(string text, int start)
    {
        if (CountedOf().Match(text, start) is { Success: true } counted) return Reference(counted, Nth(Letter(counted.Groups["s"].Value), Ordinal(counted.Groups["n"].Value)));
        if (Counted().Match(text, start) is { Success: true } alone && Before().Match(text[Math.Max(0, start - FarthestSection)..start]) is { Success: true } section)
            return Reference(alone, Nth(Letter(section.Groups["s"].Value), Ordinal(alone.Groups["n"].Value)));
        if (Beside().Match(text, start) is { Success: true } beside && index.Resolve(NumberWords.Digits(beside.Groups["n"].Value)) is { } id) return Reference(beside, HeadingAbove(id));
        return null;
    }

    /// <summary>A paragraph of a section by its place in it.</summary>
    /// <param name="section">The section's letter or number.</param>
    /// <param name="ordinal">1 for the first, -1 for the last, -2 for the last but one.</param>
    /// <returns>Null when the section has none such.</returns>
    public string? Nth(string section, int ordinal)
    {
        var heading = $"heading:{section.ToUpperInvariant()}";
        var under = index.Draft.Provisions.Where(p => p.Kind == ProvisionKind.Paragraph && p.Section is { } s && (s == heading || s.StartsWith(heading + ".", StringComparison.Ordinal))).ToList();
        var at = ordinal < 0 ? under.Count + ordinal : ordinal - 1;
        return at >= 0 && at < under.Count ? under[at].Id : null;
    }

    /// <summary>The nearest heading above a provision; null when none stands there.</summary>
    public string? HeadingAbove(string id) => index.Draft.Provisions.Take(index.Draft.IndexOf(id)).LastOrDefault(p => p.Kind == ProvisionKind.Heading)?.Id;

    /// <summary>The Latin letter of a section: translations letter sections in their own alphabet.</summary>
    public static string Letter(string written) => written.ToUpperInvariant() switch
    {
        "ألف" or "А" => "A",
        "باء" or "В" => "B",
        "جيم" or "С" => "C",
        "دال" => "D",
        "هاء" or "Е" => "E",
        var other => other,
    };

    private static InstructionToken? Reference(Match match, string? id) =>
        id is null ? null : new InstructionToken(TokenClass.Reference, match.Index, match.Length, match.Value) { References = [new ProvisionReference(match.Value, id)] };

    private static int Ordinal(string word)
    {
        var folded = word.ToLowerInvariant();
        if (Array.Exists(PenultimateWords, w => folded.StartsWith(w, StringComparison.Ordinal))) return Penultimate;
        if (Array.Exists(LastWords, w => folded.StartsWith(w, StringComparison.Ordinal))) return Last;
        if (int.TryParse(folded, CultureInfo.InvariantCulture, out var number)) return number;
        return Array.FindIndex(Ordinals, o => Array.Exists(o, w => folded.StartsWith(w, StringComparison.Ordinal))) + 1;
    }

    private const string Latin = @"(?<n>(?:avant-)?derni(?:er|ère)|premi(?:er|ère)|seconde?|(?:deux|trois|quatr|cinqu|six|sept|huit|neuv|dix)ième|primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|s[ée]ptim[oa]|octav[oa]|noven[oa]|d[ée]cim[oa]|(?:pen)?[úu]ltim[oa])";
    private const string Cyrillic = @"(?<n>(?:перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят|(?:пред)?последн)\w{1,3})";
    private const string Arabic = @"(?<n>ال(?:[أا]ولى|ثانية|ثالثة|رابعة|خامسة|سادسة|سابعة|ثامنة|تاسعة|عاشرة)|(?:ما\s+)?قبل\s+ال[أا]خيرة|ال[أا]خيرة)";
    private const string Han = @"(?:第(?<n>[一二三四五六七八九十]|\d{1,2})|(?<n>最后|末|倒数第二)一?)(?:自然)?段";
    private const string Counting = "(?:" + Latin + @"\s+(?:paragraphe|alinéa|párrafo|parrafo)|(?:párrafo|parrafo)\s+" + Latin + "|" + Cyrillic + @"\s+(?:абзац|пункт)\w{0,3}|[وفبل]{0,2}(?:ال|ل)?فقرة\s+" + Arabic + ")";
    private const string Name = @"(?:sections?|parties?|chapitre|secci[óo]n|parte|cap[íi]tulo|раздел\w{0,2}|част[ьи]|глав[аыеу]|القسم|الفرع|الجزء|الباب)\s+[""«“]?(?<s>(?-i:[A-ZАВСЕ](?:\.\d)?|[IVX]+)|ألف|باء|جيم|دال|هاء)(?!\w)[""»”]?";

    [GeneratedRegex(@"\G(?:" + Counting + @",?\s+(?:(?:de|dans|à|sous|en|del|au|du|в|из|من|في)\s+)?(?:(?:la|le|el)\s+|l['’]\s*)?" + Name + @"|(?<s>(?-i:[A-Z]|[IVX]+))\s?(?:节|部分)[的中，,\s]*" + Han + ")", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex CountedOf();

    [GeneratedRegex(@"\G(?:" + Counting + "|" + Han + @")(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Counted();

    /// <summary>The section right in front of what is counted in it: <c>à la section C, au</c>.</summary>
    [GeneratedRegex(@"(?:" + Name + @"|(?<s>(?-i:[A-Z]|[IVX]+))\s?(?:节|部分))[\s,،，:：–—-]*(?:(?:au|à|dans|le|la|du|en|el|al|del|во?|к|в|في|中|的|与)[\s，,]*)*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Before();

    [GeneratedRegex(@"\G(?:(?:sous-)?titre|intitulé|(?:sub)?t[íi]tulo|encabezamiento|encabezado|ep[íi]grafe)\s+(?:(?:qui|que)\s+)?(?:(?:placé|situé|figurant|figure|situado|colocado|figura|aparece)\s+)?(?:juste\s+|inmediatamente\s+|immédiatement\s+)?(?:avant|au-dessus\s+(?:du|de)|précédant|précède|antes\s+del?|encima\s+del?|por\s+encima\s+del?|precede\s+al?|anterior\s+al?)\s+(?:(?:le|la|el|l['’])\s*)?(?:paragraphe|alinéa|par\.|§|párrafo|parrafo|párr\.)\s*(?<n>\d{1,3})(?!\w)"
        + @"|\Gзаголов\w{2,3}\s+(?:перед|над)\s+пунктом\s+(?<n>\d{1,3})(?!\w)|\G(?:ال)?عنوان\s+(?:الذي\s+يسبق|قبل|الوارد\s+قبل|فوق)\s+الفقرة\s+(?<n>\d{1,3})(?!\w)|\G第(?<n>\d{1,3})段(?:之前|以前|前|上方|上面)的?(?:小?标题)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Beside();
}
