using System.Text.RegularExpressions;
using Intake.Extraction.Phrases;

namespace Intake.Extraction.Instructions;

/// <summary>Recognises what a sentence is by its words, where the grammar's letters do not tell.</summary>
internal static partial class SentenceForms
{
    private const int LongestAssent = 40; // UTF-16 units of "the same amendment" with marks around it

    /// <summary>The number of a point in the sender's own list, with the space behind it.</summary>
    public static Match ListNumber(string text) => OwnNumber().Match(text);

    /// <summary>What ends a reference that heads a paragraph: <c>Para 12.</c>, <c>OP7:</c>.</summary>
    public static Match HeadingEnd(string text, int at) => Ending().Match(text, at);

    /// <summary>Whether a sentence says how changes are marked.</summary>
    public static bool IsLegend(Sentence sentence) => !sentence.Has(TokenClass.Quote) && Marking().IsMatch(sentence.Text);

    /// <summary>Whether a text is offered for the case that the first wish is refused.</summary>
    public static bool IsFallback(string text) => Fallback().IsMatch(text);

    /// <summary>Whether a paragraph announces itself as being about the text as a whole.</summary>
    public static bool IsGeneral(string text) => General().IsMatch(text);

    /// <summary>Whether a sentence announces itself as a reason.</summary>
    public static bool IsReason(Sentence sentence) => ReasonCue().IsMatch(sentence.Text);

    /// <summary>A reason without the word that announces it.</summary>
    public static string Reason(Sentence sentence) => ReasonCue().Replace(sentence.Text, "");

    /// <summary>Whether a sentence reports what unnamed others asked for.</summary>
    public static bool ReportsOthers(Sentence sentence) => sentence.May(Cue.Reports) && Others().IsMatch(sentence.Text);

    /// <summary>Whether a sentence corrects the number of a provision in the sender's own earlier mail: <c>for "Paragraph 23" read "Paragraph 33"</c>.</summary>
    public static bool CorrectsPlace(Sentence sentence) => PlaceForPlace().IsMatch(sentence.Letters) && sentence.Text.AsSpan().IndexOfAny("\"“«‘") >= 0;

    [GeneratedRegex(@"^[n;:&p]*(?:yn[;:]*[tR]+|n[;:]*t{1,2}|Rn[wt]+|on[;:]*[tR]*)n$", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceForPlace();

    /// <summary>Whether a sentence reports what the sender has done in a copy, and asks for nothing besides: <c>one paragraph has been added after 99</c>.</summary>
    public static bool ReportsDone(Sentence sentence) =>
        !sentence.Has(TokenClass.Quote) && Done().Count(sentence.Text) is > 0 and var done
        && sentence.Tokens.Count(t => t.Class is TokenClass.Delete or TokenClass.Insert or TokenClass.Move or TokenClass.Merge or TokenClass.Split or TokenClass.Gone) <= done;

    [GeneratedRegex(@"\b(?:has|have)\s+(?:now\s+|also\s+|simply\s+)?been\s+(?:taken out|left out|deleted|removed|added|inserted|moved|merged|replaced|amended|changed|struck out|dropped|modified|split|renumbered)\b|\b(?:a|ont)\s+été\s+(?:supprim|ajout|insér|déplac|fusionn|remplac|modifi|retir)\w*|\bha[n]?\s+sido\s+(?:suprimi|eliminad|añadid|insertad|agregad|trasladad|modificad|sustituid)\w*|\bбыл[аио]?\s+(?:исключ|добавл|внес|удал|перенес|замен)\w*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Done();

    /// <summary>Whether a sentence says that one of the sender's own comments was left out of an earlier mail: nothing of the draft is.</summary>
    public static bool IsAboutOwnComments(Sentence sentence) => !sentence.Has(TokenClass.Quote) && !sentence.Has(TokenClass.Reference) && LeftOut().IsMatch(sentence.Text);

    [GeneratedRegex(@"\b(?:comments?|proposals?|amendments?|remarks?|suggestions?|rows?|entry|entries)\s+(?:was|were|is|are|had\s+been|has\s+been|have\s+been)\s+(?:\w+\s+)?(?:omitted|left\s+out|missing|forgotten|lost|dropped)\b|\b(?:commentaires?|propositions?|observations?)\s+(?:a|ont)\s+été\s+(?:\w+\s+)?(?:omise?s?|oubliée?s?)\b|\bse\s+omit(?:ió|ieron)\s+(?:un|una|dos|algun\w+)\s+(?:comentarios?|propuestas?|observaci\w+)|(?:замечани|предложени|комментари)\w{1,2}\s+был\w?\s+(?:\w+\s+)?(?:пропущен|опущен)\w{0,2}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LeftOut();

    /// <summary>Whether a sentence only says that what was asked for before is asked for here too: <c>Para 16: likewise</c>, <c>Ditto.</c></summary>
    public static bool Repeats(Sentence sentence) => IsShort(sentence) && Same().IsMatch(Unnamed(sentence));

    /// <summary>Whether a sentence only agrees: <c>Fourth preambular paragraph: fine.</c></summary>
    public static bool Assents(Sentence sentence) => IsShort(sentence) && Assent().IsMatch(Unnamed(sentence));

    private static bool IsShort(Sentence sentence) => sentence.Text.Length - sentence.Tokens.Where(t => t.Class == TokenClass.Reference).Sum(t => t.Length) <= LongestAssent;

    /// <summary>What a sentence says besides naming provisions.</summary>
    private static string Unnamed(Sentence sentence)
    {
        var text = sentence.Text;
        foreach (var reference in sentence.Tokens.Where(t => t.Class == TokenClass.Reference).Reverse())
        {
            var from = reference.Start - sentence.Start;
            if (from >= 0 && from + reference.Length <= text.Length) text = text.Remove(from, reference.Length);
        }

        return text;
    }

    [GeneratedRegex(@"^\W*(?:ditto|idem|likewise|similarly|(?:the\s+)?same(?:\s+(?:here|again|change|amendment|point|request|as\s+above))?|as\s+above|de\s+même|également|même\s+(?:modification|demande|remarque|chose)|ídem|igual(?:mente)?|lo\s+mismo|то\s+же(?:\s+самое)?|аналогично|также|同上|同样|كذلك|المثل|بالمثل)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Same();

    [GeneratedRegex(@"^\W*(?:fine|good|yes|agreement|agreed|very\s+good|good\s+text|perfect|très\s+bien|parfait|(?:d['’])?accord|oui|de\s+acuerdo|conforme|muy\s+bien|согласны?|согласовано|同意|可以|赞成|موافق\w*|نوافق)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Assent();

    /// <summary>Whether a sentence only says which provision is not meant: <c>(Not para 49.)</c>.</summary>
    public static bool Excludes(Sentence sentence) => sentence.Tokens is [{ Class: TokenClass.Not }, { Class: TokenClass.Reference }] && sentence.Words <= 3;

    /// <summary>Whether a sentence only says that comments are here, or are to come.</summary>
    public static bool Announces(Sentence sentence) => !sentence.Has(TokenClass.Wish) && (Announcing().IsMatch(sentence.Text) || OnlyTitles(sentence));

    /// <summary>Whether a line is the title of what follows: <c>Suggestions on Articles 8, 9 and 11</c>, with nothing behind the numbers.</summary>
    private static bool OnlyTitles(Sentence sentence) =>
        Titling().Match(sentence.Text) is { Success: true } title && sentence.Tokens.All(t => t.Class is TokenClass.Reference or TokenClass.And or TokenClass.ProposalNoun or TokenClass.Other or TokenClass.Colon)
        && sentence.Tokens.LastOrDefault(t => t.Class == TokenClass.Reference) is { } last && last.Start - sentence.Start >= title.Length - 1 && last.End - sentence.Start >= sentence.Text.TrimEnd(' ', '.', ':').Length;

    /// <summary>How many words a sentence has outside parentheses and quotations: <c>Paragraph 42 (which was paragraph 41 in Draft 1)</c> only names.</summary>
    public static int WordsOutside(Sentence sentence) =>
        sentence.Has(TokenClass.Quote) ? sentence.Words : Math.Min(sentence.Words, Parenthesis().Replace(sentence.Text, " ").Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(w => w.Any(char.IsLetterOrDigit)));

    [GeneratedRegex(@"\([^()]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Parenthesis();

    /// <summary>Whether a paragraph is one point of a list.</summary>
    public static bool IsBullet(string text) => Bullet().IsMatch(text);

    /// <summary>Who is said to have asked for something; null when nobody is.</summary>
    public static string? Reported(Sentence sentence) => sentence.May(Cue.Reports) && Reporting().Match(sentence.Text) is { Success: true } match ? match.Groups["who"].Value : null;

    /// <summary>Whether a sentence begins with a provision of its own, so that it does not speak of the one before.</summary>
    public static bool Leads(Sentence sentence) =>
        sentence.Tokens.FirstOrDefault(t => t.Class == TokenClass.Reference) is { } reference && (reference.Start - sentence.Start < 25 || sentence.Has(TokenClass.Wish));

    /// <summary>The article or annex that a paragraph begins with.</summary>
    public static string? ContainerOf(string text) =>
        Container().Match(text) is { Success: true } match ? $"{(match.Groups["word"].Value.StartsWith("an", StringComparison.OrdinalIgnoreCase) ? "Annex" : "Article")} {match.Groups["n"].Value}" : null;

    /// <summary>What the sender asked for in another mail, or asks for no more: <c>we had asked for the deletion of paragraph 90</c>.</summary>
    [GeneratedRegex(@"(?<!\bas\b.{0,20})\bhad\s+(?:earlier\s+|previously\s+|originally\s+|initially\s+|already\s+)?(?:asked|proposed|requested|suggested|called)\b|\bno longer\s+(?:\w+\s+)?(?:insists?|proposes?|requests?|seeks?|asks?|wish(?:es)?|pursues?)\b|\bavi(?:ons|ez|ent)\s+(?:demandé|proposé|suggéré|souhaité)|\bn[’']insist(?:e|ons|ent)\s+plus\b|\bhab(?:ía|íamos|ían)\s+(?:pedido|propuesto|solicitado|sugerido)\b|\bya no insist|\bранее\s+(?:просил\w*|предлагал\w*)|\bбол(?:ее|ьше) не настаива|不再坚持|لم نعد نصر", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OwnEarlier();

    /// <summary>Whether a sentence says what is not asked for, or what would be if: "did not ask for paragraph 20 to be deleted", "if paragraph 24 were deleted".</summary>
    public static bool Denies(Sentence sentence) =>
        !sentence.Has(TokenClass.Quote) && sentence.Tokens.Any(t => t.Class is TokenClass.Delete or TokenClass.Gone or TokenClass.Insert or TokenClass.Replace)
        && (Denied().IsMatch(sentence.Letters) || OwnEarlier().IsMatch(sentence.Text) || Condition().IsMatch(sentence.Text));

    /// <summary>A remark with a verb of change in it may be an instruction that was not understood.</summary>
    public static bool AsksForChange(Sentence sentence) =>
        sentence.Tokens.Any(t => t.Class is TokenClass.Delete or TokenClass.Insert or TokenClass.Replace or TokenClass.Substitute or TokenClass.Move);

    [GeneratedRegex(@"^[^.;:!?]{0,40}?\b(?:suggestions?|comments?|proposals?|amendments?|remarks?|observations?|views|inputs?|edits|commentaires|propositions|amendements|comentarios|propuestas|enmiendas|observaciones)\s+(?:on|to|about|concerning|regarding|sur|à|aux|sobre|a)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Titling();

    [GeneratedRegex(@"^\s*(?:general(?:\s+(?:comments?|remarks?|observations?))?|overall|généralités|observations générales|observations? générales?|(?:commentaires?|remarques?)\s+génér\w+|(?:observaciones|comentarios?)\s+general(?:es)?|общие замечания|общий комментарий|общее замечание|总体意见|一般性意见|总的意见|一般评论|ملاحظات عامة|ملاحظة عامة|تعليقات عامة)\s*[:.–-]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex General();

    [GeneratedRegex(@"N[^q&;]*[DIRG]", RegexOptions.CultureInvariant)]
    private static partial Regex Denied();

    /// <summary>What unnamed others asked for.</summary>
    [GeneratedRegex(@"\b(?:(?:one|another|some|several|certain|other|a number of|a few|many|two|three)\s+(?:other\s+)?(?:delegations?|states|countries|members?|participants?|colleagues|speakers|groups?)\s+(?:has\s+|have\s+|had\s+)?(?:suggested|proposed|asked|requested|wanted|called for|argued)|it (?:was|has been) (?:suggested|proposed|requested)|(?:certaines|plusieurs|d[’']autres|une autre|quelques)\s+(?:délégations?|États|pays)\s+(?:ont|a|avaient|souhait\w+|propos\w+|demand\w+)|il a été (?:proposé|suggéré|demandé)|(?:algunas?|varias|otras?|ciertas)\s+(?:delegaci\w+|países|Estados)\s+(?:ha[n]?|había[n]?|propus\w+|sugir\w+|solicit\w+|pidi\w+)|se (?:ha )?(?:propuso|propuesto|sugirió|sugerido)|(?:некоторые|отдельные|другие|ряд|несколько|одна из)\s+(?:делегаци\w+|государств\w*|стран\w*)\s+(?:уже\s+)?(?:предл\w+|прос\w+|выска\w+)|(?:было|было бы уже) предложено|предлагалось)\b|(?:有些|有的|有|一些|若干|部分|某些|其他|个别)(?:代表团|国家|成员国).{0,6}(?:提议|建议|要求|主张)|有人(?:建议|提议)|(?:اقترح|طلب)(?:ت)?\s+(?:بعض|عدد من|أحد)\s+(?:الوفود|الدول)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex Others();

    [GeneratedRegex(@"\b(?:will|shall)\s+(?:be\s+)?(?:in addition\s+|also\s+|further\s+|separately\s+)?(?:make|deliver|send|sent|submit|submitted|revert|provide|provided|share|forward|transmit|follow|come back)\b|\b(?:please\s+)?(?:find|see)\s+(?:attached|below|enclosed|herewith)\b|\b(?:attached|below|enclosed|herewith|following|here)\s+(?:are|is|you will find)\b|\b(?:are|is)\s+(?:attached|enclosed|reproduced|set out below|given below)\b|^\W*attached\b[^“""«]*\b(?:tracked?\s+changes|comments|amendments|edits|mark[- ]?up|revisions)\b|\bsee\s+the\s+(?:attachment|attached|enclosed|enclosure)\b|\b(?:worked|entered|made|put|inserted|incorporated|marked)\b[^“""«]{0,60}\bdirectly\s+(?:in|into|on)\b|\b(?:directement|directamente)\s+(?:dans|en)\s+(?:le\s+texte|el\s+texto)\b|\breproduc(?:e|es|ed|imos)\b|\b(?:adjunt\w+|ci-joint\w*|ci-dessous|ci-après|a continuación)\b|سنوافي|سنرسل|سنقدم|نرفق|نحيل|تتشرف|يتشرف|فيما يلي ملاحظات|(?:a|ont|avons|ai) l[’']honneur|veuillez trouver|(?:tiene|tienen|tenemos|tengo) el honor|se permite remitir|име(?:ет|ем) честь|ниже (?:приводятся|следуют)|现提交|谨(?:提出|转达|提交)|随函|nous (?:vous )?(?:enverrons|transmettrons|ferons parvenir)|\b(?:enviaremos|remitiremos)\b|направим|представим|将(?:另行|稍后)?(?:提交|发送|提供)|прилаганаправляем|附件|مرفق", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Announcing();

    [GeneratedRegex(@"^\s*(?:[-–—•*·▪◦o]\s|\(?[a-z]\)|[ivx]{1,4}[.)])", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^\s*(?:(?:if|were|unless|had|si|à moins que|dans le cas où|a menos que|en caso de|если|в случае)\b|إذا|في حال|如果|若|倘若)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Condition();

    /// <summary>What a named one asked for.</summary>
    [GeneratedRegex(@"^(?<who>[\p{Lu}][^.;:""“]{2,60}?)\s+(?:has\s+|had\s+|have\s+)?(?:suggested|proposed|asked|requested|wanted|(?:a|ont|avait)\s+(?:proposé|suggéré|demandé)|(?:ha|han|había)\s+(?:propuesto|sugerido|solicitado)|propuso|sugirió|solicitó|предложил[аи]?|просил[аи]?)\b|^(?<who>[^，。：“]{2,20})曾(?:经)?(?:建议|提议|要求)|^(?:سبق\s+أن\s+)?(?:اقترحت?|طلبت?)\s+(?<who>\w+(?:\s+\w+)?)", RegexOptions.CultureInvariant)]
    internal static partial Regex Reporting();

    [GeneratedRegex(@"^\s*(?<word>articles?|art\.?|artículo|статья|annexe?|anexo)\s+(?<n>\d{1,3}|[A-Z]\b|[IVX]+\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Container();

    [GeneratedRegex(@"\b(?:deletions?|additions?|insertions?|new words|new text|changes|amendments|edits)\b.{0,40}\b(?:bold|underlined?|struck|strike|strikethrough|crossed|brackets?|braces|red|blue|green|colou?r|capitals?|italics?|underscores?|highlight\w*)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Marking();

    [GeneratedRegex(@"\G\s*(?:\([^()]{1,80}\)\s*)?[.:)–—-]\s*(?=[\p{L}“""«…(\[~*])", RegexOptions.CultureInvariant)]
    private static partial Regex Ending();

    [GeneratedRegex(@"^\s*[-–•*]?\s*\(?(?<n>\d{1,2}|[a-z]|[ivx]{1,4})(?:\.|\)|:)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex OwnNumber();

    [GeneratedRegex(@"^\s*\(?(?:rationale|reasons?|reasoning|justification|explanation|explanatory note|comments?|remarks?|note|motifs?|raisons?|commentaires?|explications?|motivos?|motivación|razón|razones|justificación|fundament(?:o|ación)|comentarios?|explicación|обоснование|пояснение|причина|комментарий|мотивировка|理由|原因|说明|解释|السبب|الأسباب|التبرير|التعليل|المبررات?|الشرح)\s*[:：–-]\s*|^(?:this is because|because|the reason)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ReasonCue();

    [GeneratedRegex(@"\b(?:if|in case|alternatively|should|failing|à défaut|subsidiairement|en su defecto|alternativamente|в противном случае|в качестве альтернативы)\b|否则|备选|وإلا", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Fallback();
}
