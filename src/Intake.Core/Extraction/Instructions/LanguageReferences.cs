using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Intake.Extraction.Places;

namespace Intake.Extraction.Instructions;

/// <summary>
/// Recognises references that Russian, Arabic and Chinese write in their own way, and the parts of a resolution in all languages:
/// <c>пункты 64–66</c>, <c>الفقرتين ١٧ و٣٥</c>, <c>第十七段和第35段</c>, <c>第5条第2款</c>, <c>paragraphe 3 du préambule</c>.
/// </summary>
internal sealed partial class LanguageReferences(DraftIndex index, Func<string, string, ProvisionReference> resolve)
{
    private const int LongestRange = 60;

    /// <summary>The reference that begins at a character; null when none does, or when it names another document's paragraph.</summary>
    public InstructionToken? At(string text, int start)
    {
        if (Named(text, start) is { } heading) return heading;
        if (Article().Match(text, start) is { Success: true } article && OfArticle(article) is { } found) return found;
        foreach (var regex in (ReadOnlySpan<Regex>)[Russian(), Arabic(), Chinese(), Preamble()])
        {
            if (regex.Match(text, start) is not { Success: true, Length: > 0 } match || IsForeign(text, match)) continue;
            var noun = match.Groups["pp"].Success ? "pp" : match.Groups["op"].Success ? "op" : "";
            var references = Items(noun, match);
            if (references.IsEmpty) return null;
            return new InstructionToken(TokenClass.Reference, match.Index, match.Length, match.Value) { References = references };
        }

        return null;
    }

    /// <summary>The title of the draft or the heading of a section: <c>le titre de la section C</c>, <c>C节标题</c>.</summary>
    private InstructionToken? Named(string text, int start)
    {
        var match = Heading().Match(text, start);
        if (!match.Success) return null;
        var letter = SectionReferences.Letter(match.Groups["s"].Value);
        var id = letter.Length == 0 ? index.Draft.Find("title")?.Id : index.Resolve($"heading:{letter}");
        return id is null ? null : new InstructionToken(TokenClass.Reference, start, match.Length, match.Value) { References = [new ProvisionReference(match.Value, id)] };
    }

    /// <summary>An article with its paragraph and item, outermost first.</summary>
    private InstructionToken? OfArticle(Match match)
    {
        var parts = new[] { match.Groups["a"], match.Groups["p"], match.Groups["i"] }.Where(g => g.Success).Select(g => NumberWords.Digits(g.Value));
        return index.Resolve($"article {string.Join(' ', parts)}") is { } id
            ? new InstructionToken(TokenClass.Reference, match.Index, match.Length, match.Value) { References = [new ProvisionReference(match.Value, id)] }
            : null;
    }

    private ImmutableArray<ProvisionReference> Items(string noun, Match match)
    {
        var items = ImmutableArray.CreateBuilder<ProvisionReference>();
        var numbers = match.Groups["item"].Captures;
        for (var i = 0; i < numbers.Count; i++)
        {
            var end = i + 1 < numbers.Count ? numbers[i + 1].Index : match.Index + match.Length;
            var number = NumberWords.Digits(numbers[i].Value);
            if (i > 0 && Ranges().IsMatch(Between(match, numbers[i - 1], numbers[i])) && int.TryParse(items[^1].Written, CultureInfo.InvariantCulture, out var from)
                && int.TryParse(number, CultureInfo.InvariantCulture, out var to) && to - from is > 1 and < LongestRange)
                items.AddRange(Enumerable.Range(from + 1, to - from - 1).Select(n => resolve(noun, n.ToString(CultureInfo.InvariantCulture))));
            var suffix = match.Groups["suffix"].Captures.FirstOrDefault(c => c.Index >= numbers[i].Index && c.Index < end)?.Value ?? "";
            var sub = match.Groups["sub"].Captures.FirstOrDefault(c => c.Index >= numbers[i].Index && c.Index < end)?.Value ?? "";
            items.Add(resolve(noun, $"{number} {NumberWords.Suffix(suffix)}".Trim() + (sub.Length > 0 ? $"({Letter(sub)})" : "")));
        }

        return items.All(r => r.Id is null && r.Base is null) && noun.Length == 0 && match.Groups["weak"].Success ? [] : items.ToImmutable();
    }

    private static string Between(Match match, Capture first, Capture second) => match.Value[(first.Index + first.Length - match.Index)..(second.Index - match.Index)];

    /// <summary>The Latin letter of an item: lists are lettered in the language of the mail.</summary>
    private static string Letter(string item) => item switch
    {
        "а" or "أ" or "ا" => "a",
        "б" or "в" or "ب" => "b",
        "с" or "ج" => "c",
        "д" or "د" => "d",
        "е" or "ه" or "هـ" => "e",
        "و" => "f",
        "ز" => "g",
        _ => item,
    };

    /// <summary>Whether the number belongs to a resolution, treaty or report that the words around it name.</summary>
    private static bool IsForeign(string text, Match match) =>
        Behind().IsMatch(text, match.Index + match.Length) || Before().IsMatch(text.AsSpan(Math.Max(0, match.Index - 40), Math.Min(40, match.Index)));

    private const string Latin = @"(?<suffix>bis|ter|quater|quinquies|alt)\b";

    [GeneratedRegex(@"\G(?:(?<op>(?:постановляющ|резолютивн)\w+)\s+|(?<pp>преамбульн\w+)\s+)?(?:(?:под)?пункт[а-я]{0,3}\b|абзац[а-я]{0,3}\b|параграф[а-я]{0,3}\b|\bпп?\.|\bп(?=\s?\d)|\bабз\.)\s*(?:№+\s*|под\s+номером\s+)?"
        + RussianItem + @"(?:\s*(?:,\s*(?:и\s+)?|;|/|-|–|—|\bи\b|\bпо\b|\bдо\b|\bа\s+также\b)\s*(?:(?:пункт[а-я]{0,3}\b|пп?\.)\s*)?" + RussianItem + @")*(?:\s+(?<pp>преамбулы)|\s+(?<op>(?:постановляющей|резолютивной)\s+части))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Russian();

    private const string RussianItem = @"(?<item>\d{1,3}(?:\.\d{1,3})*)(?!\d|-й|-е|-го|\s*(?:год|июн|июл|ма[яй]|августа))(?:[\s-]?(?:(?<suffix>бис|тер|кватер|квинквиес)\b|" + Latin + @"))?(?:\s?\(?(?<sub>[a-zа-я])\))?";

    [GeneratedRegex(@"\G[وفبلك]{0,2}(?:ال|ل)?(?:فقر(?:ة|ه|ات|تان|تين|تي)|بند(?:ان|ين|ي)?|بنود)(?:\s+(?:ال)?فرعي(?:ة|ه))?(?:\s+(?:من\s+)?(?:(?<op>(?:ال)?منطوق)|(?<pp>(?:ال)?ديباجة)))?\s*(?:رقم\s*|أرقام\s*)?(?:من\s+)?"
        + ArabicItem + @"(?:\s*(?:،\s*و?|,\s*و?|/|-|–|—|و|إلى|الى|حتى)\s*(?:(?:ال)?فقرة\s+)?" + ArabicItem + @")*(?:\s+من\s+(?:(?<op>المنطوق)|(?<pp>الديباجة)))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Arabic();

    private const string ArabicItem = @"\(?(?:(?<item>\d{1,3}(?:\.\d{1,3})*)(?!\d|/)|(?<item>" + ArabicOrdinal + @"))\)?(?:\s?\(?(?<suffix>مكرر\w*[\u064b]?\w?(?:\s?\(?(?:ثاني[اة]|ثالث[اة]|رابع[اة]|[2-4٢-٤]))?)\)?|\s?" + Latin + @")?(?:\s?\((?<sub>[a-zأ-ي]{1,2})\))?";

    private const string ArabicOrdinal = @"ال(?:[أا]ولى|ثاني[ةه]|ثالث[ةه]|رابع[ةه]|خامس[ةه]|سادس[ةه]|سابع[ةه]|ثامن[ةه]|تاسع[ةه]|عاشر[ةه]|حادي[ةه])(?:\s+عشرة?)?(?:\s+و\s?ال(?:عشر|ثلاث|أربع|خمس)(?:ون|ين))?|ال(?:عشر|ثلاث|أربع|خمس)(?:ون|ين)";

    [GeneratedRegex(@"\G(?:(?<pp>序言)(?:部分|段落)?|(?<op>执行|正文)(?:部分|段落)?)?\s*(?:第|段落\s?|段(?=\s?\d))" + HanItem + @"(?:\s*(?:、|和|与|及|以及|至|到|-|–|—|~|～|，(?=\s*第)|,(?=\s*第)|/)\s*(?:第)?" + HanItem + ")*",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Chinese();

    private const string HanNumber = @"\d{1,3}(?:\.\d{1,3})*|[一二三四五六七八九十百零〇]{1,6}";

    private const string HanItem = @"\s?(?<item>" + HanNumber + @")(?!\d)\s?(?:(?<suffix>之[二三四五六])|" + Latin + @")?(?:\((?<sub>[a-z])\))?\s?(?:(?<unit>自然段|执行段|序言段|段|款|条|项|点)|(?<=段落\s?\S{1,3})|(?=\s*(?:、|和|与|及|至|到|-|–|—|~|～)\s*(?:第)?\s?(?:" + HanNumber + @")))(?:(?<suffix>之[二三四五六])|\s?" + Latin + @")?(?:第?\((?<sub>[a-z])\)(?:项|分段)?)?";

    /// <summary>A numbered paragraph of the preamble or of the operative part.</summary>
    [GeneratedRegex(@"\G(?:paragraphes?|alinéas?|párrafos?|parrafos?)\s+(?:(?<pp>préambulaires?|preambulares?|du\s+préambule|del\s+preámbulo)|(?<op>opératoires?|operativos?|dispositivos?|du\s+dispositif|de\s+la\s+parte\s+dispositiva))\s+(?<item>\d{1,3})(?:\s?" + Latin + @")?"
        + @"|\G(?:paragraphe|alinéa|párrafo|parrafo|par\.|párr\.)\s*(?<item>\d{1,3})(?:\s?" + Latin + @")?\s+(?:(?<pp>du\s+préambule|del\s+preámbulo)|(?<op>du\s+dispositif|de\s+la\s+parte\s+dispositiva))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Preamble();

    [GeneratedRegex(@"\G第?(?<a>" + HanNumber + @")条(?:\s?第?\s?(?<p>" + HanNumber + @")款)?(?:\s?第?\s?[(（](?<i>[a-z])[)）]项?)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Article();

    [GeneratedRegex(@"\G(?:(?:le\s+|el\s+)?(?:titre|intitulé|título|titulo|encabezamiento)\s+(?:de\s+la\s+|du\s+|del\s+)?(?:section|partie|chapitre|sección|seccion|parte|capítulo)\s+(?<s>[A-Z](?:\.\d)?|[IVX]+)\b|(?:заголов\w+|названи\w+)\s+(?:раздела|части|главы)\s+(?<s>[A-ZА-Я](?:\.\d)?|[IVX]+)\b|عنوان\s+(?:الفرع|القسم|الجزء|الباب)\s+(?<s>ألف|باء|جيم|دال|هاء|[A-Z])|第?(?<s>[A-Z](?:\.\d)?)(?:节|部分)的?标题"
        + @"|(?:(?:le\s+|el\s+)?(?:titre|título)\s+(?:du|del)\s+(?:projet|document|proyecto|documento|texte|texto)\b|(?:названи\w+|заголов\w+)\s+(?:проекта|документа)|عنوان\s+(?:المشروع|الوثيقة)|(?:草案|文件|决议草案)的?标题))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\G\s*(?:\(?\w?\)?\s*)?(?:\s(?:резолюци|решени|конвенци|устав|протокол|доклад|договор|соглашени|директив|хартии)\w*(?!\w*\s+проект)|من\s+(?:ال)?(?:قرار|مقرر|ميثاق|اتفاق|معاهدة|بروتوكول|تقرير|إعلان|نظام))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Behind();

    [GeneratedRegex(@"(?:决议|决定|公约|宪章|议定书|条约|报告|章程|规约|》)(?:的|中|之)?\s*$|(?:قرار|مقرر|ميثاق|اتفاقية|تقرير)\w*\s+[^.؛]{0,25}[،,(]\s*(?:في\s+)?$|(?:резолюци|решени|конвенци|доклад)\w*\s+[\w/.-]*\d[\w/.-]*\s*,?\s*\(?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex(@"[-–—~～至到]|\bпо\b|\bдо\b|إلى|الى|حتى", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ranges();
}
