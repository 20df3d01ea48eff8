using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Intake.Extraction.Places;
using Intake.Mail;

namespace Intake.Extraction.Copies;

/// <summary>Takes capitals back that only mark words as added.</summary>
/// <remarks>
/// Capitals mark words when the sender says so, when a small word such as "and" is among them, when two words or more that are no acronyms stand together, or when
/// the draft prints every one of them small. One word alone that the draft does not use stays as written: whether <c>AFRIPOL</c> is a name is not to be guessed.
/// </remarks>
internal static partial class Capitals
{
    private const int ShortWord = 4;

    private static readonly FrozenSet<string> Small = FrozenSet.ToFrozenSet(
        [
            "AND", "OR", "OF", "THE", "TO", "IN", "FOR", "WITH", "BY", "ON", "AS", "AT", "FROM", "THEIR", "ITS", "ALL", "WHERE", "INTO", "THAT", "WHICH", "AN", "NOT",
            "ET", "OU", "DE", "DES", "DU", "LES", "LE", "LA", "EN", "DANS", "POUR", "AVEC", "Y", "LOS", "LAS", "DEL", "EL", "CON", "PARA", "POR", "И", "ИЛИ", "В", "НА", "ДЛЯ", "С", "ПО", "О",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Geographic = FrozenSet.ToFrozenSet(["LAKE", "BASIN", "GULF", "SEA", "RIVER", "OCEAN", "PENINSULA", "ISLANDS", "MOUNT", "CAPE", "STRAIT"], StringComparer.Ordinal);

    /// <summary>Those of them that stand in front of the name: <c>Lake Chad</c>.</summary>
    private static readonly FrozenSet<string> Leading = FrozenSet.ToFrozenSet(["LAKE", "MOUNT", "CAPE"], StringComparer.Ordinal);

    /// <summary>Acronyms and names that keep their capitals, or the first of them, in any text.</summary>
    private static readonly FrozenDictionary<string, string> Known = new[]
    {
        "Africa", "African", "Arab", "Asia", "Asian", "Caribbean", "Europe", "European", "America", "American", "Latin", "Pacific",
        "Sahel", "Geneva", "Internet", "Charter", "Nations", "United", "States", "State", "Secretary-General", "UN", "EU", "AU",
        "ECOWAS", "SADC", "CARICOM", "ASEAN", "OSCE", "OAS", "NATO", "UNODA", "UNREC", "UNODC", "UNIDIR", "UNDP", "UNICEF",
        "UNESCO", "UNHCR", "WHO", "FAO", "ILO", "WTO", "ITU", "ISO", "IMO", "WCO", "ICRC", "INTERPOL", "NGO", "NGOs", "SDG",
        "SDGs", "SIDS", "LDC", "LDCs", "AI", "ICT", "ICTs", "SALW", "ATT", "USA", "UK",
    }.Concat(DelegationList.BuiltIn.Delegations.Where(d => d.Kind == DelegationKind.State).Select(d => d.Name).Where(n => !n.Contains(' ', StringComparison.Ordinal))).DistinctBy(n => n.ToUpperInvariant()).ToFrozenDictionary(n => n.ToUpperInvariant(), StringComparer.Ordinal);

    /// <summary>Added words as they should be printed.</summary>
    /// <param name="added">The words that the sender puts in.</param>
    /// <param name="legend">What the sender says of marks.</param>
    /// <param name="index">The draft, whose acronyms and names keep their capitals.</param>
    /// <param name="opens">Whether the words begin a sentence.</param>
    public static string Restore(string added, Legend legend, DraftIndex index, bool opens)
    {
        var words = Word().Matches(added).Select(w => w.Value).ToList();
        var loud = words.Where(w => IsLoud(w) && !Keeps(w, index)).ToList();
        if (loud.Count == 0 || (!legend.CapitalsInsert && !(words.TrueForAll(IsLoudOrShort) && AreMarked(words, loud, index)))) return added;
        var names = Names(words, index);
        var at = 0;
        var restored = Word().Replace(added, w => names[at++] ? w.Value[..1] + w.Value[1..].ToLowerInvariant() : IsLoud(w.Value) || (w.Length == 1 && words.Count > 1) ? Plain(w.Value, index) : w.Value);
        return opens && FirstLetter(restored) is >= 0 and var first ? restored[..first] + char.ToUpperInvariant(restored[first]) + restored[(first + 1)..] : restored;
    }

    /// <summary>A text cut into runs of capitals, which come, and the rest.</summary>
    /// <param name="text">The text.</param>
    /// <param name="draft">The provision's text: capitals that stand there are no marks.</param>
    public static IEnumerable<MarkedText.Piece> Cut(string text, string draft)
    {
        var at = 0;
        foreach (Match run in Run().Matches(text))
        {
            if (run.Length < 2 || draft.Contains(run.Value, StringComparison.Ordinal)) continue;
            if (run.Index > at) yield return new MarkedText.Piece(text[at..run.Index], MarkedText.Mark.Stays);
            yield return new MarkedText.Piece(run.Value, MarkedText.Mark.Comes);
            at = run.Index + run.Length;
        }

        if (at < text.Length) yield return new MarkedText.Piece(text[at..], MarkedText.Mark.Stays);
    }

    /// <summary>Whether words are in capitals to mark them, though nobody says so.</summary>
    private static bool AreMarked(List<string> words, List<string> loud, DraftIndex index) =>
        (words.Count > 1 && words.Exists(w => w.Length > 1 && Small.Contains(w)))
        || (loud.Count(w => w.Length >= ShortWord && !Small.Contains(w)) > 1 && loud.Exists(w => Formed().IsMatch(w) || index.Printed(w) is not null))
        || words.TrueForAll(w => index.Printed(w) is { } printed && printed != w && w.Length >= ShortWord);

    /// <summary>Which words are part of a name of a place: a word that nothing is known of beside one such as "lake", and that one.</summary>
    private static bool[] Names(List<string> words, DraftIndex index)
    {
        var names = new bool[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            if (!Geographic.Contains(words[i])) continue;
            foreach (var beside in Leading.Contains(words[i]) ? new[] { i - 1, i + 1 } : [i - 1])
            {
                if (beside < 0 || beside >= words.Count || !IsLoud(words[beside]) || Small.Contains(words[beside]) || index.Printed(words[beside]) is not null || Formed().IsMatch(words[beside])) continue;
                names[i] = names[beside] = true;
            }
        }

        return names;
    }

    private static bool IsLoud(string word) => word.Length > 1 && !word.Any(char.IsLower) && word.Any(char.IsUpper);

    private static bool IsLoudOrShort(string word) => !word.Any(char.IsLower);

    private static bool Keeps(string word, DraftIndex index) => index.Prints(word) || (Known.TryGetValue(word, out var name) && name == word);

    private static string Plain(string word, DraftIndex index) =>
        index.Prints(word) && word.Length > 1 ? word : index.Printed(word) ?? Known.GetValueOrDefault(word) ?? word.ToLowerInvariant();

    private static int FirstLetter(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLetter(text[i])) return i;
        }

        return -1;
    }

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}'’-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?:LY|ING|ED|TION|TIONS|SION|SIONS|MENT|MENTS|ANCE|ENCE|NESS|ITY|ITIES|ABLE|IBLE|IVE|OUS|FUL|LESS|ICAL|ISM|IZE|ISE|ORY|ARY|ANT|ENT|AL|ERS|SHIP|OGY|TERRORISM)$", RegexOptions.CultureInvariant)]
    private static partial Regex Formed();

    /// <summary>Words in capitals with only spaces and marks between them.</summary>
    [GeneratedRegex(@"(?<![\p{L}\p{M}'’-])\p{Lu}[\p{Lu}\p{M}'’-]+(?![\p{Ll}])(?:[\s,;/-]+(?:\p{Lu}[\p{Lu}\p{M}'’-]*)(?![\p{Ll}\p{M}]))*", RegexOptions.CultureInvariant)]
    private static partial Regex Run();
}
