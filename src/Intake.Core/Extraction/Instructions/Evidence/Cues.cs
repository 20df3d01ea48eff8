using System.Text.RegularExpressions;
using Intake.Extraction.Phrases;

namespace Intake.Extraction.Instructions.Evidence;

/// <summary>What the words around quotations hint at, beyond the words that the grammar knows.</summary>
internal static partial class Cues
{
    /// <summary>Whether a stretch says that something goes.</summary>
    public static bool Removes(string words) => Removing().IsMatch(words);

    /// <summary>Whether a stretch says that something comes in beside what is there.</summary>
    public static bool Adds(string words) => Adding().IsMatch(words);

    /// <summary>Whether a stretch says that something is said otherwise.</summary>
    public static bool Changes(string words) => Changing().IsMatch(words);

    /// <summary>Whether the words in front of a quotation say that the new words stand behind it.</summary>
    public static bool LeadsAfter(string before) => EndsAfter().IsMatch(before);

    /// <summary>Whether the words in front of a quotation say that it is not meant: <c>(not "easily and")</c>.</summary>
    public static bool Contrasts(string before) => Contrasting().IsMatch(before);

    [GeneratedRegex(@"\(\s*(?:and\s+|but\s+)?(?:not|et\s+non|mais\s+pas|pas|y\s+no|no|а\s+не|не)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Contrasting();

    /// <summary>Whether nothing but a word of place stands between two quotations: true for before, false for after, null for anything else.</summary>
    public static bool? Beside(string between) => Between().Match(between) is { Success: true } match ? match.Groups["before"].Success : null;

    [GeneratedRegex(@"^\s*(?:(?:just|directly|immediately|right|standing|that stands|juste)\s+)*(?:(?<before>before|preceding|in front of|avant|devant|antes de|перед)|after|following|behind|après|después de|tras|после|за)\s*(?:(?:the|les?|l['’]|las?|el)\s*)?(?:words?|phrase|mots?|palabras?|слов\w*)?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    /// <summary>Whether the words in front of a quotation say that the new words stand before it.</summary>
    public static bool LeadsBefore(string before) => EndsBefore().IsMatch(before);

    /// <summary>Whether the words in front of a quotation say that it is what the draft has now.</summary>
    public static bool LeadsOld(string before) => EndsOld().IsMatch(before);

    /// <summary>Whether the words in front of a quotation say that the change lies inside it.</summary>
    public static bool LeadsAround(string before) => EndsAround().IsMatch(before);

    /// <summary>Whether the words between two quotations find fault with the first, and do not compare it: <c>"several" is vague, "up to ten" …</c>.</summary>
    public static bool Criticizes(string between) => Fault().IsMatch(between) && !LeadsLike(between) && !Comparing().IsMatch(between);

    [GeneratedRegex(@"^\W*(?:is|are|sounds?|seems?|reads?|est|sont|es|son|parece)\s+(?:\w+\s+){0,2}?(?:vague|unclear|weak|strong|ambiguous|imprecise|inaccurate|inexact|awkward|clumsy|outdated|narrow|broad|soft|harsh|wrong|incorrect|misleading|optimistic|flou\w*|imprécis\w*|ambigu\w*|vag[oa]s?|imprecis[oa]s?|ambigu[oa]s?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Fault();

    [GeneratedRegex(@"\b(?:as|like|unlike|than|just as|comme|que|como)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Comparing();

    /// <summary>Whether a sentence speaks of words quoted before, and not of the paragraph.</summary>
    public static bool SpeaksOfIt(string sentence) => It().IsMatch(sentence) && !Whole().IsMatch(sentence);

    [GeneratedRegex(@"\b(?:it|they|this|these|those|(?:the|this|that)\s+(?:words?|phrase|qualifier|term|expression|wording|formula|clause|reference)|il|elle|ils|elles|ce(?:t|tte|s)?|celui-ci|celle-ci|ést[ea]s?|ell[oa]s?|dich[oa]s?|он|она|оно|они|эт\w+)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex It();

    [GeneratedRegex(@"\b(?:the|this|that|whole|entire|le|ce|el|este)\s+(?:whole\s+|entire\s+)?(?:paragraph\w*|provision|clause|article|item|sub-?paragraph|paragraphe|párrafo)\b|\bпункт\w*\s+целиком", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    /// <summary>Whether nothing but "in" stands before a quotation that holds the one before it.</summary>
    public static bool StandsIn(string before) => OnlyIn().IsMatch(before);

    [GeneratedRegex(@"^\W*(?:in|within|inside|from|of|dans|en|dentro de|в)\s+(?:the\s+|les?\s+|las?\s+|los?\s+|el\s+)?(?:words?\s+|phrase\s+|expression\s+|mots?\s+|palabras?\s+|слов\w*\s+)?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnlyIn();

    /// <summary>The words between two quotations that speak of the first: up to a conjunction or mark, and none where a preposition leads to the second.</summary>
    public static string OfThis(string between) => EndsWithout().IsMatch(between) ? "" : FirstClause().Match(between).Value;

    [GeneratedRegex(@"\b(?:without|sans|sin|без)\b(?:\W+\w+){0,2}\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EndsWithout();

    [GeneratedRegex(@"^.*?(?=[,;]|\b(?:and|et|y|и)\b|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex FirstClause();

    /// <summary>Whether nothing but a conjunction stands between two quotations.</summary>
    public static bool Lists(string between) => Listing().IsMatch(between);

    [GeneratedRegex(@"^\W*(?:and|as well as|et|ainsi que|y|e|así como|и|و|和|及)?\W*(?:(?:the|les|las?|los?)\s+)?(?:(?:words?|mots|palabras|слова)\s+)?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Listing();

    /// <summary>Whether a stretch speaks of letters and marks.</summary>
    public static bool Spells(string words) => Spelling().IsMatch(words);

    /// <summary>Whether the words behind a quotation say what it does to something else: <c>"a" would exclude many valleys</c>. That is no wish that it go.</summary>
    public static bool Affects(string behind) => Affecting().IsMatch(behind);

    [GeneratedRegex(@"^\W*(?!strikes?\s+(?:us|me|one|our|my)\b)(?:(?:in|of|under)\s[^.;,""“”«»]{1,40}?\s+)?(?:(?:would|could|might|may|will|shall|does|seems?\s+to|risks?|appears?\s+to)\s+(?:\w+ly\s+|also\s+|thus\s+|then\s+|in\s+effect\s+)?(?:exclud|omit|remov|eliminat|cut|leav|discard|eras|strik)(?:e|ing)?|(?:exclud|remov|eliminat|leav|eras|strik)es|(?:omit|cut|discard)s)(?:\s+(?:out|off))?\s+(?!(?:it|this|that|them|the\s+words?)\b)\p{L}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Affecting();

    /// <summary>Whether a question offers a change: "could it be made …", "how about …".</summary>
    public static bool Wonders(string words) => Wondering().IsMatch(words);

    [GeneratedRegex(@"\b(?:could (?:we|it|this|the (?:words?|text|paragraph|sentence))|can we|would it (?:not )?be|should (?:it|this) not|might (?:it|this|we)|how about|what about|would (?:serve|suit|read|work) better|would be (?:better|preferable|clearer)|is (?:better|preferable|clearer)|why not|pourrait-on|podríamos|podría)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wondering();

    /// <summary>True where a stretch asks for the plural, false for the singular, null for neither.</summary>
    public static bool? Number(string words) =>
        !WordCues.May(words, Cue.Number) || Counting().Match(words) is not { Success: true } match ? null : match.Groups["many"].Success;

    /// <summary>Plural or singular, as asked for.</summary>
    [GeneratedRegex(@"\b(?:in|into|to|use|be|make|made|put|read|as)\s+(?:it\s+)?(?:the\s+|a\s+)?(?:(?<many>plural)|singular)\b|\b(?:au|mettre au|le)\s+(?:(?<many>pluriel)|singulier)\b|\ben\s+(?:(?<many>plural)|singular)\b|во\s+(?<many>множественном)|в\s+единственном|(?<many>复数)|单数", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex Counting();

    /// <summary>Whether what stands behind a quotation speaks of all that the provision has behind it.</summary>
    public static bool OfRest(string behind) => Remaining().IsMatch(behind);

    [GeneratedRegex(@"^\W*(?:and\s+|with\s+|et\s+|y\s+|а\s+|и\s+)?(?:the\s+|le\s+|el\s+)?(?:rest|remainder|remaining|reste|restant|resto|остальн\w+|остаток)\b|^\W*其余|^\W*(?:و)?الباقي", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Remaining();

    /// <summary>Whether a reason begins in a stretch between two quotations.</summary>
    public static bool Explains(string between) => Explaining().IsMatch(between);

    [GeneratedRegex(@"[,;–—-]?\s+(?:(?:as|since)\s+(?:it|this|that|they|these|those|we|the)|because|given that|inasmuch as|so as not to|car|puisque?|parce que?|étant donné|afin de ne pas|ya que|porque|puesto que|dado que|поскольку|так как|потому что|чтобы не)\b|[，,]\s*(?:因为|以免)|لأن", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Explaining();

    /// <summary>Whether a stretch offers words.</summary>
    public static bool Suggests(string words) => Suggesting().IsMatch(words);

    /// <summary>Whether the words in front of a quotation only compare with it.</summary>
    public static bool LeadsLike(string before) => EndsLike().IsMatch(before);

    /// <summary>Whether the words behind a quotation say that the next one replaces nothing of it but follows it.</summary>
    public static bool Follows(string between) => Following().IsMatch(between);

    /// <summary>Whether a quotation is only another way if the first is refused, or shows the result.</summary>
    public static bool Repeats(string between) => Repeating().IsMatch(between);

    /// <summary>Whether a stretch speaks of the end of the provision.</summary>
    public static bool AtEnd(string words) => Ending().IsMatch(words);

    /// <summary>Whether the words in front of a quotation only say that it stands at the end: <c>the closing words ("a")</c>.</summary>
    public static bool NamesEnd(string before) => LastWords().IsMatch(before);

    [GeneratedRegex(@"\b(?:closing|ending|concluding|final|last)\s+(?:\w+\s+)?(?:words?|phrase|part|clause|passage|lines?|limb)\b|\b(?:derniers?|dernières?)\s+(?:mots?|termes?|paroles)\b|\búltimas?\s+palabras?\b|\bпоследни\w+\s+слов\w*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LastWords();

    /// <summary>Whether a stretch speaks of the beginning of the provision.</summary>
    public static bool AtBeginning(string words) => Beginning().IsMatch(words);

    [GeneratedRegex(@"\b(?:out|without|remov\w*|strike|struck|omit\w*|drop(?:ped)?|eliminat\w+|left out|leave out|leaves? off|dispens\w+ with|no need|not (?:needed|necessary|required)|unnecessary|superfluous|redundant|disappear\w*|cut|lose|scrap\w*|excis\w+|eras\w+|get rid of|do away with|no added value|delet\w*|exclud\w+|discard\w*|taken? away|(?:do|done|doing) away|superflu\w*|redondant\w*|inutiles?|de trop|innecesari\w+|sobran?|излишн\w+|лишн\w+|sans|retirer|sin|eliminar\w*|quitar\w*|снять|изъять|убрать|без)\b|تشطب|شطب|去掉|去除|删|多余|不必要|زائد|لا لزوم", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Removing();

    [GeneratedRegex(@"\b(?:tack\w*|com(?:e|es|ing)|belongs?|supplement\w*|placed?|put|appears?|room for|miss(?:es|ing)?|lacks?|mention\w*|slot\w*|squeez\w*|attach\w*|intercal\w+|ajout\w+|agreg\w+|inclu\w+|дополн\w+|помест\w+|вставить)\b|تضاف|إضافة|增|加", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Adding();

    [GeneratedRegex(@"\b(?:prefer\w*|préfér\w+|предпоч\w+|mejor|лучше|rather|would|could|should|must|better|instead|becom\w+|says?|reads?|i\.e|writ\w+|correct\w*|amend\w*|at present|now|where|say|call\w*|widen\w*|narrow\w*|expand\w*|soften\w*|harmoni\w+|align\w*|chang\w+|restor\w+|suppl\w+|spel\w+|typo\w*|grammar|hyphen\w*|make (?:it|that|this)|let it be|not|plural|singular|used?|refer|speak of|hablar\w*|lire|plutôt|mieux|decir|diga|читать|следует|will do|would do|suffices?|will suffice|is enough|suffit|suffirait|basta|bastaría|достаточно)\b|→|=>|->|=|应|改|بدل|عوض", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Changing();

    private const string Few = @"(?:\W+\w+){0,4}\W*$";

    [GeneratedRegex(@"\b(?:after|behind|following|subsequent to|next to|on the heels of|further to|après|a la suite de|à la suite de|después de|tras|a continuación de|после|за)\b" + Few + @"|(?:بعد|在)[^“""«]{0,12}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EndsAfter();

    [GeneratedRegex(@"\b(?:before?|befor|ahead of|in front of|prior to|preceding|avant|antes de|перед|до)\b" + Few + @"|قبل[^“""«]{0,12}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EndsBefore();

    [GeneratedRegex(@"\b(?:instead of|rather than|in place of|in lieu of|in the (?:place|stead) of|preferable to|better than|over|not|where it (?:now |currently )?(?:says|reads)|at present|currently|presently|now|replac\w+|substitut\w+|au lieu de|plutôt que|en lugar de|en vez de|donde dice|вместо|not just|instead of just)\b" + Few + @"|(?:بدلا من|而不是|代替)[^“""«]{0,8}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EndsOld();

    [GeneratedRegex(@"\b(?:capital\w*|lower[\s-]?case|upper[\s-]?case|spell\w*|typo\w*|hyphen\w*|majuscule|minuscule|mayúscula|minúscula|прописн\w+|строчн\w+)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Spelling();

    [GeneratedRegex(@"\b(?:suggest\w*|propos\w*|recommend\w*|how about|what about|for instance|such as|perhaps)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Suggesting();

    [GeneratedRegex(@"\b(?:agree with|consistent with|consistency with|parallel (?:to|with)|in line with|as in|same as|see|cf\.?|mirrors?|match(?:es)?|compare|similar to)(?:\s+the\s+\w+)?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EndsLike();

    [GeneratedRegex(@"\b(?:in|of|within|from) (?:the )?(?:words?|phrase|expression|passage|sentence|formulation)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EndsAround();

    [GeneratedRegex(@"\b(?:followed by|and then|then|suivi|seguid\w+)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Following();

    [GeneratedRegex(@"\b(?:so that|so it|so the \w+ reads|to read|reading|so as to|thus|would then read|resulting in|failing that|alternatively|or at least|or|as a fallback|à défaut|o bien|в противном случае)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Repeating();

    [GeneratedRegex(@"\b(?:end(?:s|ing)?|conclud\w*|finish\w*|clos(?:e|es|ing)|complet\w*|in fine|à la fin|se termin\w+|s’achev\w+|s'achev\w+|prendre fin|al final|termin\w+|finaliz\w+|conclu\w+|в конце|заверш\w+|заканчив\w+|оканчив\w+)\b|تختتم|في نهاية|末尾|句末|段末", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ending();

    [GeneratedRegex(@"\b(?:begin\w*|start\w*|open\w*|outset|au début|al (?:comienzo|principio|inicio)|в начале)\b|في بداية|开头|段首", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();
}
