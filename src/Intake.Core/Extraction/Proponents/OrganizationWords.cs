using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Intake.Extraction.Proponents;

/// <summary>How the name of an organization looks, and how a text presents it as the one who speaks.</summary>
internal static partial class OrganizationWords
{
    private static readonly FrozenSet<string> Marks = Set(
        "federation association associations international world global europe european worldwide foundation council union network institute society alliance league coalition confederation forum "
        + "centre center watch consortium campaign trust organization organisation organizations academy university chamber initiative community platform africa african asia americas "
        + "fédération association fondation réseau institut société ligue coalition confédération conseil centre organisation internationale mondiale mondial européenne "
        + "federación asociación fundación red instituto sociedad alianza liga coalición confederación consejo centro organización internacional mundial "
        + "verband bund stiftung verein gesellschaft bundesverband");

    // A part of something, which says nothing without the name of the whole, or a document.
    private static readonly FrozenSet<string> Parts = Set(
        "department division section unit office bureau desk team ministry secretariat committee subcommittee directorate service services group working delegation mission embassy branch chair "
        + "facilitators facilitator manager task board secretary president director government agency registry commission authority administration "
        + "draft convention treaty agreement resolution standard comments comment proposals proposal amendments amendment observations response reply text article annex note letter statement position paper "
        + "input inputs submission report protocol declaration programme plan conference meeting session assembly rules call invitation reminder members dear honourable excellency "
        + "département direction bureau ministère secrétariat comité groupe délégation mission ambassade service gouvernement "
        + "departamento dirección oficina ministerio secretaría comité grupo delegación misión embajada gobierno referat abteilung komitee");

    private static readonly FrozenSet<string> Joins = Set("of for in against without pour für para");

    // These names widen a part to a whole: "International Bureau of Weights and Measures".
    private static readonly FrozenSet<string> Widening = Set("international world global european internationale mondiale");

    /// <summary>Whether a name has the shape of an organization's and not of a person's, nor of a department's.</summary>
    public static bool IsOrganization(string name)
    {
        var words = name.ToLowerInvariant().Split([' ', '\u00a0', '-'], StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim('\'', '’', '.', ',')).ToList();
        if (words.Count is < 2 or > 12) return false;
        var isWidened = Widening.Contains(words[0]) && !Parts.Contains(words[^1]);
        if (words.Any(Parts.Contains) && !isWidened) return false;
        return words.Any(Marks.Contains) || words.Skip(1).SkipLast(1).Any(Joins.Contains);
    }

    /// <summary>Whether a word of a name tells it from others of its kind.</summary>
    public static bool IsTelling(string word) => word.Length > 3 && !Marks.Contains(word) && !Parts.Contains(word) && word is not ("with" or "from" or "standards");

    /// <summary>A run of capitalised words at the beginning, little words between them, an article before it left out.</summary>
    [GeneratedRegex(@"^\W{0,3}(?:de la |de l['’]|du |des |d['’]|del |de los |de las |de )?(?:[Tt]he |[Ll]a |[Ll]e |[Ll]es |[Ll]['’]|[Ee]l |[Ll]os |[Ll]as |[Dd]ie |[Dd]er )?(?<name>\p{Lu}[\p{L}\d'’&.-]*(?:\s(?:(?:of|for|in|on|and|the|against|without|de|des|du|la|le|les|del|los|las|y|et|para|pour|für|der|e|&)\s){0,3}\p{Lu}[\p{L}\d'’&-]*){1,9})", RegexOptions.CultureInvariant)]
    public static partial Regex Name();

    /// <summary>What makes the name before it the one who speaks: it represents somebody, has a status here, does something with the draft.</summary>
    [GeneratedRegex(@"^\s*(?:\([^()]{2,40}\))?(?:,[^,]{3,80},)?\s+(?:represents?|is (?:grateful|pleased|honou?red|concerned)|has (?:observer|consultative|examined|studied|considered|the honou?r|reviewed)|thanks?|welcomes?|would|wishes|submits?|proposes?|suggests?|presents?|transmits?|offers?|comments?|recommends?|supports?|requests?|asks?|urges?|calls|remercie|souhaite|propose|présente|soumet|agradece|propone|presenta|desea|somete)\b", RegexOptions.CultureInvariant)]
    public static partial Regex Presents();

    /// <summary>What a subject puts behind the name of the one whose mail it is.</summary>
    [GeneratedRegex(@"^\s*(?:\([^()]{2,60}\)\s*)?(?:$|[:：–—|-]|(?:comments?|reply|response|observations|proposals?|input|submission|position|on)\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex OwnsSubject();

    /// <summary>What a subject puts before it.</summary>
    [GeneratedRegex(@"\b(?:comments?|statement|reply|response|observations|proposals?|input|submission|position|contribution)\s+(?:of|from|by)\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex SubjectOf();

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
