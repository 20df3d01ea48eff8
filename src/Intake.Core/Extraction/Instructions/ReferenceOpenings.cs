using System.Collections.Frozen;

namespace Intake.Extraction.Instructions;

/// <summary>
/// Tells at a glance where no reference can begin. Nine of ten words of a mail are not worth the patterns of six languages; what passes here is only looked at.
/// </summary>
internal static class ReferenceOpenings
{
    private const int StemLength = 3;
    private const int MostJoining = 4;

    /// <summary>Words that may join a part of a reference to what stands before it.</summary>
    private static readonly FrozenSet<string> Joining =
        FrozenSet.ToFrozenSet(["of", "to", "in", "under", "de", "del", "du", "des", "al", "a", "au", "d", "l", "the", "le", "la", "les", "el", "los", "las", "an", "draft", "new", "nouvel", "nouvelle", "nouveau", "nuevo", "nueva"], StringComparer.Ordinal);

    /// <summary>Words of two letters that name a kind of provision, with or without a number right behind.</summary>
    private static readonly FrozenSet<string> Short = FrozenSet.ToFrozenSet(["pp", "op", "po", "no", "al", "pt", "cl"], StringComparer.Ordinal);

    /// <summary>The first letters of the nouns and ordinals of references, without accents.</summary>
    private static readonly FrozenSet<string> Stems = FrozenSet.ToFrozenSet(
        [
            // Nouns.
            "art", "abs", "anh", "buc", "rul", "ann", "ane", "app", "cla", "sub", "apa", "par", "tab", "cua", "fig", "cha", "cap", "sec", "sou", "pts", "pre", "ope", "opp", "pps", "ops", "nos", "dis", "int", "lea", "enc", "phr", "hea", "tit", "poi", "pun",
            "sch", "reg", "let", "lit", "lis", "ite", "bul", "ind", "rom", "ali", "inc", "ele", "num", "not", "exa", "eje", "exe",
            // Ordinals.
            "fir", "thi", "fou", "fif", "six", "sev", "eig", "nin", "ten", "twe", "las", "fin", "pen", "deu", "tro", "qua", "cin", "sep", "hui", "neu", "dix", "onz", "dou", "pri", "seg", "ter", "qui", "sex", "oct", "nov", "dec", "und", "duo", "der", "ava", "ult", "epi",
        ], StringComparer.Ordinal);

    /// <summary>Numbers behind an article: <c>the two paragraphs after 111</c>.</summary>
    private static readonly FrozenSet<string> Counts = FrozenSet.ToFrozenSet(["two", "three", "four", "dos", "tres", "trois"], StringComparer.Ordinal);

    /// <summary>Words of instructions that begin like such nouns and are none.</summary>
    private static readonly FrozenSet<string> Verbs = FrozenSet.ToFrozenSet(["change", "changes", "substitute", "include", "including"], StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> VerbSpans = Verbs.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CountSpans = Counts.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> JoiningSpans = Joining.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ShortSpans = Short.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> StemSpans = Stems.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a reference may begin at a character; words in other scripts than Latin always pass.</summary>
    public static bool MayBegin(string text, int start) => May(text, start, false);

    /// <summary>Whether a further part may follow at a character: as a reference may begin, or an item's letters with one bracket, as <c>iii)</c>.</summary>
    public static bool MayContinue(string text, int start) => May(text, start, true);

    private static bool May(string text, int start, bool continues)
    {
        Span<char> word = stackalloc char[16];
        for (var joined = 0; joined <= MostJoining; joined++)
        {
            while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] is ',' or '/' or ':' or '–' or '-' or '\'' or '’' or '،' or '，')) start++;
            if (start >= text.Length) return false;
            if (!char.IsLetter(text[start])) return char.IsDigit(text[start]) || text[start] is '(' or '§' or '¶' or '№';
            var length = 0;
            var end = start;
            for (; end < text.Length && char.IsLetter(text[end]); end++)
            {
                if (Plain(text[end]) is not { } letter) return true;
                if (length < word.Length) word[length++] = letter;
            }

            if (continues && end < text.Length && text[end] == ')') return true;
            if (VerbSpans.Contains(word[..length])) return false;
            // "Insert a new paragraph: …"
            if ((word[..length] is "paragraph" && text.AsSpan(end).StartsWith(": ")) || (word[..length] is "a" && text.AsSpan(end).StartsWith(" new paragraph: "))) return false;
            if (word[..length] is ['r', 'e', 'c', 'i', 't', 'a', 'l', ..] or ['c', 'o', 'n', 's', 'i', 'd', 'e', 'r', 'a', ..]) return true;
            if (joined > 0 && CountSpans.Contains(word[..length])) return true;
            if (length == 1 || (length == 2 && ShortSpans.Contains(word[..length])) || (length >= StemLength && StemSpans.Contains(word[..StemLength]))) return true;
            if (!JoiningSpans.Contains(word[..length])) return false;
            start = end;
        }

        return false;
    }

    /// <summary>The small Latin letter without its accent; null for any other.</summary>
    private static char? Plain(char c) => char.ToLowerInvariant(c) switch
    {
        >= 'a' and <= 'z' and var letter => letter,
        'é' or 'è' or 'ê' => 'e',
        'á' or 'à' or 'â' => 'a',
        'í' or 'î' => 'i',
        'ó' or 'ô' => 'o',
        'ú' or 'ù' or 'û' => 'u',
        _ => null,
    };
}
