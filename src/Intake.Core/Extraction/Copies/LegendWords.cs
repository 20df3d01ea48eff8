using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Intake.Extraction.Phrases;
using Intake.Reading;

namespace Intake.Extraction.Copies;

/// <summary>The words in which senders explain their marks, in six languages.</summary>
internal static partial class LegendWords
{
    /// <summary>Words for forms of marks, a longer name before one that it holds, with the forms they stand for.</summary>
    private static readonly (string Group, MarkForm[] Forms)[] Names =
    [
        ("strike", [MarkForm.In(Emphasis.Strike), MarkForm.Sign("~~", "~~")]),
        ("dblround", [MarkForm.Sign("((", "))")]),
        ("dblsquare", [MarkForm.Sign("[[", "]]")]),
        ("dblangle", [MarkForm.Sign("<<", ">>")]),
        ("round", [MarkForm.Sign("(", ")"), MarkForm.Sign("（", "）")]),
        ("curly", [MarkForm.Sign("{", "}")]),
        ("angle", [MarkForm.Sign("<", ">")]),
        ("square", [MarkForm.Sign("[", "]"), MarkForm.Sign("［", "］"), MarkForm.Sign("【", "】")]),
        ("score", [MarkForm.Sign("_", "_"), MarkForm.Sign("__", "__")]),
        ("under", [MarkForm.In(Emphasis.Underline), MarkForm.Sign("_", "_"), MarkForm.Sign("__", "__")]),
        ("bold", [MarkForm.In(Emphasis.Bold), MarkForm.Sign("**", "**"), MarkForm.Sign("*", "*")]),
        ("italic", [MarkForm.In(Emphasis.Italic), MarkForm.Sign("/", "/")]),
        ("star", [MarkForm.Sign("*", "*"), MarkForm.Sign("**", "**")]),
        ("dash", [MarkForm.Sign("--", "--")]),
        ("plus", [MarkForm.Sign("++", "++"), MarkForm.Sign("+", "+")]),
        ("slash", [MarkForm.Sign("/", "/"), MarkForm.Sign("//", "//")]),
        ("hash", [MarkForm.Sign("#", "#"), MarkForm.Sign("##", "##")]),
        ("light", [MarkForm.In(Emphasis.Highlight)]),
        ("caps", [MarkForm.Capitals]),
        ("red", [MarkForm.In("red")]),
        ("blue", [MarkForm.In("blue")]),
        ("green", [MarkForm.In("green")]),
        ("grey", [MarkForm.In("grey")]),
        ("yellow", [MarkForm.In("yellow"), MarkForm.In(Emphasis.Highlight)]),
        ("orange", [MarkForm.In("orange")]),
        ("purple", [MarkForm.In("purple")]),
    ];

    /// <summary>The names of marks in a text: where, how long, and the forms they stand for.</summary>
    public static IEnumerable<(int Start, int Length, ImmutableArray<MarkForm> Forms)> MarksIn(string text)
    {
        foreach (Match match in Marks().Matches(text))
        {
            var (group, forms) = Array.Find(Names, n => match.Groups[n.Group].Success);
            var noun = group is "round" or "curly" or "angle" or "square" or "dblround" or "dblsquare" or "dblangle" or "star" or "dash" or "plus" or "slash" or "hash" or "score";
            if (!noun || IsSaidOfWords(text, match.Index, match.Index + match.Length)) yield return (match.Index, match.Length, [.. forms]);
        }
    }

    /// <summary>The words in a text that say whether others go or come.</summary>
    public static IEnumerable<(int Start, int Length, MarkedText.Mark Mark)> MeaningsIn(string text) =>
        !WordCues.May(text, Cue.Meaning) ? [] : Meanings().Matches(text).Select(m => (m.Index, m.Length, m.Groups["gone"].Success ? MarkedText.Mark.Goes : MarkedText.Mark.Comes));

    /// <summary>The meaning of a few words that are themselves set in a mark, as <c>out</c> struck or <c>new text</c> underlined; null when they have none.</summary>
    public static MarkedText.Mark? Shown(string words)
    {
        var text = words.Trim(' ', '.', ',', ';', ':', '(', ')', '"', '“', '”', '\u00a0');
        return text.Length is 0 or > 40 ? null : Outs().IsMatch(text) ? MarkedText.Mark.Goes : Ins().IsMatch(text) ? MarkedText.Mark.Comes : null;
    }

    /// <summary>Whether words only show what a mark looks like: <c>thus</c>, <c>like this</c>, dots, or nothing.</summary>
    public static bool IsExample(string words) => words.Trim().Length <= 20 && Example().IsMatch(words);

    /// <summary>Whether a clause speaks of changes without saying which way.</summary>
    public static bool SpeaksOfChanges(string clause) => Changes().IsMatch(clause);

    /// <summary>Whether a sentence is about a place of the draft or quotes words, so that it is no legend.</summary>
    public static bool IsAboutAPlace(string sentence) => Place().IsMatch(sentence);

    /// <summary>"In brackets", "brackets =": the name of a sign is said of words; "remove the brackets" is an instruction.</summary>
    private static bool IsSaidOfWords(string text, int start, int end) =>
        text[start] > '\u05ff' && text[start] < '\u0700' || text[start] > '\u2e80'
        || Before().IsMatch(text[Math.Max(0, start - 40)..start]) || Behind().IsMatch(text[end..Math.Min(text.Length, end + 20)]);

    [GeneratedRegex(
        @"(?<strike>\b(?:struck|strike|stricken)[ -]?(?:through|thru|out)?s?\b|\bstrikethroughs?\b|\b(?:crossed|lined|ruled|scored)[ -](?:out|through)\b|\bbarrée?s?\b|\bbiffée?s?\b|\brayée?s?\b|\btachad[oa]s?\b|\bтекст\w* с зачеркив\w+|\b(?:за|пере|вы)ч[её]ркнут\w*|删除线|مشطوب\w*)"
        + @"|(?<dblround>\bdouble (?:parenthes[ei]s|round brackets)|\bdoubles? parenthèses|\b(?:dobles? paréntesis|paréntesis dobles?)|\bдвойн\w+ (?:круглы\w+ )?скобк\w+|双(?:圆)?括号|双括弧)"
        + @"|(?<dblsquare>\bdouble (?:square )?brackets|\bdoubles? crochets|\b(?:dobles? corchetes|corchetes dobles?)|\bдвойн\w+ квадратн\w+ скобк\w+|双方括号)"
        + @"|(?<dblangle>\bdouble (?:angled? brackets|chevrons|pointed brackets)|\bdoubles? chevrons|\bдвойн\w+ угл\w+ скобк\w+|双尖括号)"
        + @"|(?<round>\bround brackets|\bparenthes[ei]s\b|\bparenthèses?\b|\bparéntesis\b|\bкругл\w+ скобк\w+|圆括号|括弧)"
        + @"|(?<curly>\bcurly brackets|\b(?:curly )?braces\b|\baccolades\b|\bllaves\b|\bфигурн\w+ скобк\w+|大括号|花括号)"
        + @"|(?<angle>\bangled? brackets|\bchevrons\b|\bpointed brackets|\bугл\w+ скобк\w+|尖括号)"
        + @"|(?<square>\b(?:square )?bracket(?:s|ed)\b|\bcrochets\b|\bcorchetes\b|\b(?:квадратн\w+ )?скобк\w+|方括号|معقوف\w*)"
        + @"|(?<score>\bunderscores?\b|\btirets? bas\b|\bguion(?:es)? bajos?\b)"
        + @"|(?<under>\bunderlin\w+|\bsoulign\w+|\bsubrayad\w+|\bподч[её]ркнут\w*|\bподч[её]ркиван\w*|下划线|تحته خط|تحتها خط|مسطر\w*)"
        + @"|(?<bold>\bbold\w*|\b(?:caractères )?gras\b|\bnegr(?:it|ill)as?\b|\b(?:полу)?жирн\w+|粗体|黑体|加粗|غامق\w*|بخط أسود|بالأسود)"
        + @"|(?<italic>\bitalic\w*|\bitaliques?\b|\bcursivas?\b|\bкурсив\w*|斜体|مائل\w*)"
        + @"|(?<star>\basterisks?\b|\bstars\b|\bastérisques?\b|\basteriscos?\b|\bзв[её]здочк\w+|星号)"
        + @"|(?<dash>\bdouble (?:dashes|hyphens)|\bdashes\b|\bhyphens\b)|(?<plus>\bplus(?:es| signs)\b)|(?<slash>\b(?:forward )?slashes\b)|(?<hash>\bhash(?:es| signs)\b|\bpound signs\b)"
        + @"|(?<light>\bhighlight\w*|\bsurlign\w+|\bresaltad\w+|\bshaded\b|\bmarker\b|高亮|突出显示|مظلل\w*)"
        + @"|(?<caps>\b(?:ALL[ -])?caps\b|\bcapitals?\b|\bcapital(?:i[sz]ed| letters)\b|\bupper ?case\b|\bblock letters\b|\bmajuscules?\b|\bmayúsculas?\b|\b(?:прописн|заглавн)\w+|大写)"
        + @"|(?<red>\bred\b|\brouge\b|\broj[oa]\b|\bкрасн\w+|红色|红字|أحمر|الأحمر|بالأحمر)|(?<blue>\bblue\b|\bbleue?\b|\bazul\b|\b(?:син|голуб)\w+|蓝色|蓝字|أزرق|الأزرق|بالأزرق)"
        + @"|(?<green>\bgreen\b|\bverte?\b|\bverde\b|\bзел[её]н\w+|绿色|绿字|أخضر|الأخضر|بالأخضر)|(?<grey>\bgr[ea]y(?:ed)?\b|\bgrise?\b|\bсер(?:ым|ом|ый|ого)\b|灰色)"
        + @"|(?<yellow>\byellow\b|\bjaune\b|\bamarill[oa]\b|\bж[её]лт\w+|黄色|أصفر|الأصفر|بالأصفر)|(?<orange>\borange\b|\bnaranja\b|橙色)|(?<purple>\bpurple\b|\bviolet\w*|\bmorado\b|\bpink\b|\bmagenta\b|紫色)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    /// <summary>Words that say whether others go or come.</summary>
    [GeneratedRegex(
        @"\b(?:(?<gone>delet\w*|remov\w*|suppress\w*|omi(?:t|ssion)\w*|(?:take|taken|taking|leave|left|cut|going|goes|comes?) out\b|dropped\b|drop\b|excis\w+|to go\b|exclu\w+"
        + @"|supprim\w*|suppression\w*|retir[eé]\w*|retranch\w+|suprim\w*|supresi\w*|elimin\w*|borrad\w*|quita\w*|(?:исключ|удал|изъя|сня)\w+)"
        + @"|(?<come>add(?:s|ed|ing|itions?|itional)?\b|insert\w*|new\b|introduc\w*|(?:put|puts|putting|goes|comes?) in\b|ajout\w*|ins[eé]r\w*|nouve(?:au|aux|lle|lles)\b"
        + @"|añad\w*|agreg\w*|adici[oó]n\w*|incorpora\w*|inclusi[oó]n\w*|nuev[oa]s?\b|(?:добав|встав|включ|дополн)\w+|нов(?:ый|ые|ых|ая|ое|ого)\b))"
        + @"|(?<gone>(?<!\p{L})(?:ال|و|ب)?(?:ي|ت)?(?:محذوف|حذف)\w*|删除(?!线)|删去|删掉|刪除|去掉)|(?<come>(?:إضاف|يضاف|تضاف|مضاف|جديد)\w*|增加|新增|添加|插入|增补|加入)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex Meanings();

    [GeneratedRegex(@"^(?:text |words? |language )?(?:to be |proposed |for )?(?:out|old|delet(?:e|ed|ions?)|remov(?:e|ed|al|als)|omit(?:ted)?|suppress\w*|struck|stricken|gone|supprim\w+|suppressions?|suprim\w+|eliminad\w+|borrad\w+|supresi\w+|удал\w+|исключ\w+|删除|محذوف)(?: text| words?| language| in .{1,30})?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Outs();

    [GeneratedRegex(@"^(?:text |words? |language )?(?:to be |proposed |for )?(?:in|new|add(?:ed|itions?)?|insert(?:ed|ions?)?|introduced|ajout\w*|insér\w+|nouveau|nuevo|añadid\w+|agregad\w+|adici\w+|добав\w+|нов\w+|新增|增加|مضاف)(?: text| words?| language| in .{1,30})?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ins();

    [GeneratedRegex(@"^\s*(?:(?:\.{2,}|…|x+|like this|this|thus|so|such|as here|here|example|text|words?|ainsi|así|comme ceci|так|如此|هكذا)\s*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Example();

    [GeneratedRegex(@"\b(?:chang|propos|amend|suggest|edit|modif|drafting|revis|enmienda|propuest|cambio|поправк|предлож|изменени)\w*|修改|建议|تعديل", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Changes();

    [GeneratedRegex(@"^\W*(?:\p{Nd}+\s?(?:bis|ter)?[.):\t]|\(\p{Nd}+\))|\b(?:para(?:graph|graphe|s|graphs)?|párrafos?|пункт\w*|art(?:icle)?s?|section|clause|[oOpP]P)\.?\s?\p{Nd}|§\s?\p{Nd}|第\s?\p{Nd}|الفقرة|[""“«„]\s*[^""”»“\[\]{}()+*_~-]*\p{L}[^""”»“\[\]{}()]*\s[^""”»“]*[""”»“]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex(@"(?:\b(?:in|within|between|inside|by|with|using|use|uses|used|are|is|shown|as|en|entre|dans|par|avec|con|mediante|в|между|внутри|with the)\s+(?:(?!the\b)[\p{L}-]+\s+){0,2}|[=:(,/–-]\s*|^\s*(?:text|words) (?:in|within|between)\s+|^\s*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex(@"^\s*(?:=|:|→|–|mean|indicat|denot|show|contain|mark|enclos|signif|indiqu|обознач|are (?:delet|add|new|to be))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Behind();
}
