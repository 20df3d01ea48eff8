using System.Text.RegularExpressions;
using Intake.Extraction.Places;

namespace Intake.Extraction.Instructions;

/// <summary>Reads the parts of references in six languages, one at a time: <c>Article 5</c>, <c>paragraph 2</c>, <c>(c)</c>, <c>chapeau of</c>, <c>第三款</c>.</summary>
internal static partial class ReferenceParts
{
    /// <summary>The key of an annex that is the only one and prints no number.</summary>
    public const string LoneAnnex = "Annex";

    /// <summary>What the key of a section begins with.</summary>
    public const string Section = "Section ";

    /// <summary>The part that begins at a character, with the comma or preposition that joins it to the one before; null when none does.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="at">Where to look.</param>
    /// <param name="follows">Whether a part comes before it: then a letter with one bracket is an item.</param>
    /// <param name="ofAct">Whether the draft is a bill, whose clauses and schedules are its articles and annexes.</param>
    /// <param name="end">Behind the part.</param>
    public static ReferencePart? At(string text, int at, bool follows, bool ofAct, out int end)
    {
        ReadOnlySpan<Regex> all = ofAct ? [Act(), Outer(), Inner(), Counted(), follows ? Behind() : Alone()] : [Outer(), Inner(), Counted(), follows ? Behind() : Alone()];
        foreach (var regex in all)
        {
            if (regex.Match(text, at) is not { Success: true, Length: > 0 } match) continue;
            end = match.Index + match.Length;
            return Of(match);
        }

        end = at;
        return null;
    }

    private static ReferencePart Of(Match match)
    {
        var suffix = match.Groups["suffix"] is { Success: true } s ? Suffix(s.Value) : "";
        var named = match.Groups["word"].Success;
        var isChapter = Chapter().IsMatch(match.Groups["word"].Value);
        return One("group", isChapter ? ReferenceKind.Chapter : ReferenceKind.Group, v => $"{(isChapter ? "Chapter" : "Part")} {v}")
            ?? One("annex", ReferenceKind.Container, v => $"Annex {PartNumbers.Letter(v).ToUpperInvariant()}")
            ?? One("lone", ReferenceKind.Container, _ => LoneAnnex)
            ?? One("section", ReferenceKind.Container, v => $"{Section}{PartNumbers.Of(v)}")
            ?? One("act", ReferenceKind.Container, v => $"{ActWord(match.Groups["word"].Value)}{PartNumbers.Of(v)}")
            ?? One("recital", ReferenceKind.Container, v => $"Recital {v}")
            ?? One("article", ReferenceKind.Container, v => $"{(match.Groups["word"].Value.StartsWith("rule", StringComparison.OrdinalIgnoreCase) ? "Rule" : "Article")} {PartNumbers.Of(v)}")
            ?? One("clause", ReferenceKind.Clause, v => char.IsAsciiLetter(v[0]) ? v.ToUpperInvariant() : PartNumbers.Of(v))
            ?? One("table", ReferenceKind.Clause, v => $"{FoldedText.Of(match.Groups["word"].Value)[..1] switch { "f" or "р" or "图" => "Figure", _ => "Table" }} {v}")
            ?? One("pp", ReferenceKind.Preamble, v => $"PP{PartNumbers.Of(Counted(v))}")
            ?? One("op", ReferenceKind.Operative, v => $"OP{PartNumbers.Of(Counted(v))}")
            ?? One("preamble", ReferenceKind.Preamble, _ => "")
            ?? One("operative", ReferenceKind.Operative, _ => "")
            ?? One("para", ReferenceKind.Paragraph, v => PartNumbers.Of(v))
            ?? One("item", ReferenceKind.Item, v => char.IsDigit(v[0]) ? PartNumbers.Of(v) : PartNumbers.Letter(v))
            ?? One("note", ReferenceKind.Note, v => $"{(Example().IsMatch(match.Groups["noteword"].Value) ? "EXAMPLE" : "NOTE")} {PartNumbers.Of(v)}".Trim())
            ?? One("chapeau", ReferenceKind.Chapeau, _ => "")
            ?? new ReferencePart(ReferenceKind.Title, "", "", false, true);

        string Counted(string value) => match.Groups["ordinal"] is { Success: true } ordinal ? ordinal.Value : value;

        ReferencePart? One(string group, ReferenceKind kind, Func<string, string> key) =>
            match.Groups[group] is { Success: true } found ? new ReferencePart(kind, key(found.Value), suffix, match.Groups["ordinal"].Success, named) : null;
    }

    private static string ActWord(string written) => written[0] switch { 's' or 'S' => "Schedule ", 'r' or 'R' => "Regulation ", _ => "Clause " };

    private static string Suffix(string written) => FoldedText.Of(written).Trim(' ', '(', ')', '.', '-') switch
    {
        "бис" => "bis",
        "тер" => "ter",
        "кватер" => "quater",
        ['م', 'ك', ..] => "bis",
        var latin => latin,
    };

    /// <summary>What may join two parts: a comma, "of", or nothing but a space.</summary>
    private const string Join = @"\G\s*(?>(?:[,،，/:–-]\s*|\b(?:of|to|in|under|de|del|du|des|al|à|au|из|в|к|من|في)\b\s+|\b[dl]['’]|的)?)\s*(?>(?:(?:the|le|la|les|el|los|las|an?|draft)\s+|l['’])?)(?>(?:(?:new|nouvel(?:le)?|nouveau|nuev[oa]|нов\w+)\s+)?)";
    private const string Number = @"\d{1,3}(?:\.\d{1,3})*(?:er|re|ère)?(?![\w%])";

    /// <summary>The letter or small roman number of an item; <c>aa)</c> follows <c>z)</c>. Spelled out: a back reference would leave the pattern to the interpreter.</summary>
    public const string Letters = "(?:[ivx]{1,5}|aa|bb|cc|dd|ee|ff|gg|hh|ii|jj|kk|ll|mm|nn|oo|pp|qq|rr|ss|tt|uu|vv|ww|xx|yy|zz|[a-z])";
    private const string HanNumber = @"(?:\d{1,3}|[一二三四五六七八九十]{1,4})";
    private const string Bis = @"(?:[\s.-]?(?<suffix>\(?(?:bis|ter|quater|quinquies|sexies|septies|alt|бис|тер|кватер|مكرر\w*)\)?)(?!\w)|\s?(?<suffix>[a-h])(?=\s*\((?:new|nouveau|nouvelle|nuevo|nueva|neu)\)))?";
    private const string Ordinal = @"(?<ordinal>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,2}(?:st|nd|rd|th|e|ème|[ºª°]|-?(?:й|го|му|м))|premi(?:er|ère)|deuxième|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|onzième|douzième|primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|séptim[oa]|octav[oa]|noven[oa]|décim[oa]|undécim[oa]|duodécim[oa]|перв\w+|втор\w+|трет\w+|четв[её]рт\w+|пят\w+|шест\w+|седьм\w+|восьм\w+|девят\w+|десят\w+|одиннадцат\w+|двенадцат\w+)";

    /// <summary>The clauses, regulations and schedules of a bill, as its readers shorten them: <c>cl 3 (3)</c>, <c>sch 2 para 2 (a)</c>.</summary>
    [GeneratedRegex(
        Join + @"(?:(?<word>clauses?|cll?(?![\w])\.?|regulations?|regs?\.)\s*(?<act>" + Number + ")" + Bis + @"|(?<word>schedules?|sch(?:ed)?s?(?!\w)\.?)\s*(?<act>" + Number + ")" + Bis + ")",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Act();

    [GeneratedRegex(
        Join + @"(?:(?<word>articles?|arts?\.?|artículos?|artigos?|artikels?|rules?|стат(?:ья|ьи|ье|ью|ей|ьям|ьях)|المادة|المادتان|المادتين|المواد)\s*(?<article>" + Number + "|premier)" + Bis
        + @"|第(?<article>" + HanNumber + @")条" + Bis
        + @"|(?:recitals?|considérants?|considerandos?|Erwägungsgr(?:und|ünde))\s*(?:nos?\.?\s*|n[°º]\s*)?\(?(?<recital>\d{1,3}(?!\d)|(?-i:[A-Z])(?![\w’']))\)?" + Bis
        + @"|(?<word>sections?|sect?\.|secci[óo]n(?:es)?|se[cç]ç?[ãa]o|Abschnitt(?:e?s)?|القسم|الباب)\s*(?<section>" + Number + ")" + Bis
        + @"|第(?<section>" + HanNumber + @")节" + Bis
        + @"|(?<word>annex(?:e|es)?|anexo|appendix|anhang|приложени\w+|附件|附录|الملحق|المرفق)\s*(?<annex>(?-i:[A-Z])(?:\.\d{1,3})*(?![\w’'])|(?-i:[IVX]+)\b|\d{1,2}\b|ألف|باء|جيم|دال)"
        + @"|(?<lone>annexe?|anexo|anhangs?|приложени\w+|附件|الملحق|المرفق)(?!\w)(?!\s+(?-i:[A-Z])\b)"
        + @"|(?<word>(?:sub-?)?clauses?|sub-?sections?|(?:под)?раздел\w*|البند|пункт\w*|apartados?|paragraphes?|paragraphs?)\s*(?<clause>(?:\d{1,2}|(?-i:[A-Z]))(?:\.\d{1,3})+(?![\w%]))"
        + @"|(?<word>(?:sub-?)?clauses?|(?:под)?раздел\w*|البند)\s*(?<clause>\d{1,2}(?![\w.]*[\w%]))|第(?<clause>" + HanNumber + @")章"
        + @"|(?<clause>(?<![\w.])(?:\d{1,2}|(?-i:[A-Z]))(?:\.\d{1,3})+(?![\w%])(?!\s?%|\s(?:mm|cm|m|km|kg|g|s|min|h|°|per\s?cent)(?!\w)))"
        + @"|(?<clause>(?<![\w.(])\d{1,3}(?=,?\s(?-i:NOTE|EXAMPLE|NOTA|EXEMPLE|EJEMPLO|ПРИМЕЧАНИЕ|ПРИМЕР)(?!\w)|\s?\((?:\d{1,2}(?:\s?(?:bis|ter))?|[a-z])\)|\s[a-f]\)|,\s(?:inciso|literal|letra|point|lettre|list\s+item|item)\s\(?[a-z]\)))"
        + @"|(?<word>table|tableau|tabla|cuadro|таблиц\w+|表|figure|figura|рисун\w+|图)\s*(?<table>(?:[A-Z]\.)?\d{1,3})"
        + @"|(?<word>part|partie|parte|част\w+|الجزء|chapter|chapitre|capítulo|глав\w+|الفصل)\s+(?<group>(?-i:[IVX]+)|\d{1,2})(?!\w))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Outer();

    [GeneratedRegex(
        Join + @"(?:(?<word>\bPPs?\.?\s?|preambular\s+(?:paragraphs?|paras?\.?)\s*|preamb(?:le|ular),?\s*(?:(?:paragraphs?|paras?\.?)\s*)?)\(?(?<pp>\d{1,2})\)?(?!\w|\.\d)" + Bis
        + @"|(?<word>\bOPs?\.?\s?|\bop\.?\s*(?:paragraphs?|paras?\.?)\s*|operative\s+(?:paragraphs?|paras?\.?)\s*)\(?(?<op>\d{1,3})\)?(?!\w|\.\d)" + Bis
        + @"|(?<preamble>preamble|préambule|preámbulo|преамбул\w+|الديباجة|序言(?:部分)?)|(?<operative>operative\s+(?:part|section)|dispositif|parte\s+(?:dispositiva|resolutiva)|постановляющ\w+\s+част\w+|المنطوق|执行部分)"
        + @"|(?<chapeau>chapeau|introductory\s+(?:words|sentence|phrase|part|paragraph|wording)|lead-in|encabezamiento|phrase\s+introductive|вводн\w+\s+(?:част\w+|фраз\w+)|起首部分)(?!\w)"
        + @"|(?<title>heading|title|titre|intitulé|título|заголов\w+|назван\w+|عنوان|标题)(?!\w)"
        + @"|(?<word>(?:sub-?paragraphs?|(?:paragraphs?|paras?\.?)(?=\s*\([a-z]{1,2}\))|sous(?=\s+[a-z]{1,4}\))|sous-alinéas?|sous-points?|sub-?paras?\.?|points?|puntos?|letters?|lettre|letra|literal|lit\.?|buchstabe|(?:list\s+)?items?|bullets?|indents?|romanette|alinéas?|inciso|elemento|apartado|подпункт\w*|перечислени\w*|الفقرة\s+الفرعية|الفقرة(?=\s+\([أبجدهو]\))))\s*(?:\((?<item>" + Letters + @"|[а-яأ-ي]|\d{1,2})\)|(?<item>" + Letters + @"|[а-я]|\d{1,2}(?=\)))\)?(?!\w))"
        + @"|(?<word>(?:(?<!\w)sub-?sections?|paragraphs?|paras?\.?|pars?\.|abs(?:atz|\.)|párrafos?|parágrafos?|párr\.?|paragraphes?|alinéas?|пункт(?:а|е|ы|ов|ах|у|ом|ам)?|абзац\w*|п\.|§§?|الفقرة|الفقرات|الفقرتان|الفقرتين|numeral|apartados?))\s*\(?(?<para>" + Number + @")\)?" + Bis
        + @"|第(?<para>" + HanNumber + @")(?:段|款)|\((?<para>\d{1,2})(?:\s?(?<suffix>bis|ter|quater))?\)"
        + @"|\((?<item>" + Letters + @"|[أبجدهو])\)\s?(?:项|目)?(?:\s?(?<suffix>bis|ter|quater)(?!\w))?"
        + @"|(?<noteword>notes?|notas?|примечани\w+|注)\s*(?<note>\d{1,2})(?!\w|\.\d)(?:\s+to\s+entry)?|(?<noteword>(?-i:EXAMPLE|EJEMPLO|EXEMPLE|ПРИМЕР)|example|ejemplo|exemple|пример)\s(?<note>\d{1,2})(?!\w|\.\d))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Inner();

    [GeneratedRegex(
        Join + @"(?:" + Ordinal + @"\s+(?<pp>preambular|preamble)\s+para(?:graph)?s?|" + Ordinal + @"\s+(?<op>operative)\s+para(?:graph)?s?"
        + @"|(?<para>" + Ordinal + @")\s+(?<word>paragraph|para|sub-?paragraph|paragraphe|alinéa|párrafo|абзац\w*|пункт\w*)(?!\w)|(?<word>الفقرة)\s+(?<para>(?<ordinal>ال(?:أولى|ثانية|ثالثة|رابعة|خامسة|سادسة|سابعة|ثامنة|تاسعة|عاشرة))))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Counted();

    /// <summary>Behind another part, a letter or number with one bracket or in front of a colon, a paragraph's number behind a stroke (<c>Art 3/2 b:</c>) or a word for numbers (<c>Annex, No. 2</c>), and a note that prints no number.</summary>
    [GeneratedRegex(Join + @"(?:(?<item>" + Letters + @"|[أبجدهو]|\d{1,2})\)(?:\s?项)?|(?<=/)(?<para>\d{1,2})(?![\w.%])|(?<word>nos?\.|nrs?\.|n[°º]|number|numéro|número|Nummer|Ziffer|points?|puntos?)\s*(?<para>\d{1,2})(?![\w.%])|(?<=\d\s?)(?<item>[a-h])(?=\s?:)|(?<noteword>note|nota|примечани\w+|注|example|ejemplo|exemple|пример\w*)(?<note>)(?![\w])|(?<word>list|liste|lista|перечень)(?<chapeau>)(?=\s*[,:]))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Behind();

    /// <summary>In front of another part: "the Example in 4.2.1", "c) of 4.2.1".</summary>
    [GeneratedRegex(@"\G(?:the\s+)?(?<noteword>(?-i:NOTE|EXAMPLE|NOTA|EJEMPLO|EXEMPLE|ПРИМЕЧАНИЕ|ПРИМЕР)|(?<=\bthe\s)(?-i:Example|Note|example|note))(?<note>)(?!\w)|\G(?<item>[a-z])\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Alone();

    [GeneratedRegex(@"^(?:chap|cap|глав|الفصل)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Chapter();

    [GeneratedRegex(@"^(?:ex|ej|пример)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Example();
}
