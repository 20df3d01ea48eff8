using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Intake.Extraction.Places;

/// <summary>Finds "the second sentence", "the last phrase" of a provision.</summary>
internal static partial class SentencePart
{
    private const int ShortestWord = 5; // "paras.", "incl." and "etc." are shorter or no end
    private static readonly string[][] Ordinals =
    [
        ["first", "1st", "premier", "première", "1re", "primer", "перв", "الأولى", "الاولى", "第一", "第1", "首"],
        ["second", "2nd", "deuxième", "2e", "2nde", "segund", "втор", "الثانية", "第二", "第2"],
        ["third", "3rd", "troisième", "3e", "tercer", "трет", "الثالثة", "第三", "第3"],
        ["fourth", "4th", "quatrième", "cuart", "четверт", "الرابعة", "第四", "第4"],
        ["fifth", "cinquième", "quint", "пят", "الخامسة", "第五", "第5"],
    ];

    private static readonly string[] LastWords = ["last", "final", "derni", "últim", "ultim", "последн", "الأخيرة", "الاخيرة", "最后", "末"];

    /// <summary>The words of a text that name a sentence of a provision, such as <c>last sentence</c>; null when none do.</summary>
    public static string? NamedIn(string text) => Named().Match(text) is { Success: true } match ? match.Value : null;

    [GeneratedRegex(@"\b(?:first|second|third|fourth|fifth|last|final|1st|2nd|3rd|4th)\s+sentence\b|\b(?:première|deuxième|troisième|dernière)\s+phrase\b|\b(?:primera|segunda|tercera|última)\s+(?:frase|oración)\b|\b(?:перв|втор|трет|последн)\w+\s+предложени\w+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    /// <summary>The span that the words name; null when the provision has no such part.</summary>
    /// <param name="text">The provision.</param>
    /// <param name="named">Such as <c>second sentence</c> or <c>last phrase</c>.</param>
    public static Span? Find(string text, string named)
    {
        var words = FoldedText.Of(named);
        if (Enclosed().IsMatch(words)) return Parenthesis(text, words);
        if (FromMark().IsMatch(words) && BehindMark().Match("after " + FromMark().Replace(words, "")) is { Success: true } first && Rest(text, first) is { } behind)
        {
            var stop = text[..behind.Start].TrimEnd().Length - 1;
            return new Span(stop, text.Length - stop);
        }

        if (BehindMark().Match(words) is { Success: true } mark) return Rest(text, mark);
        var ordinal = words.StartsWith("الجملة ", StringComparison.Ordinal) ? words["الجملة ".Length..] : words;
        var parts = Cut(text, Sentence().IsMatch(words));
        var last = Array.Exists(LastWords, w => ordinal.StartsWith(w, StringComparison.Ordinal));
        var before = ordinal.StartsWith("avant-derni", StringComparison.Ordinal) || ordinal.StartsWith("penúltim", StringComparison.Ordinal) || ordinal.StartsWith("предпоследн", StringComparison.Ordinal);
        var at = last ? parts.Length - 1 : before ? parts.Length - 2 : Array.FindIndex(Ordinals, o => Array.Exists(o, w => ordinal.StartsWith(w, StringComparison.Ordinal)));
        return at >= 0 && at < parts.Length ? parts[at] : null;
    }

    /// <summary>The one stretch in brackets, brackets included; the one that the words count where there are several.</summary>
    private static Span? Parenthesis(string text, string words)
    {
        var found = Bracketed().Matches(text).Select(m => new Span(m.Index, m.Length)).ToList();
        var at = Array.Exists(LastWords, w => words.Contains(w, StringComparison.Ordinal)) ? found.Count - 1 : Array.FindIndex(Ordinals, o => Array.Exists(o, w => words.Contains(w, StringComparison.Ordinal)));
        return found.Count == 1 ? found[0] : at >= 0 && at < found.Count ? found[at] : null;
    }

    /// <summary>All that stands behind the first full stop, or behind the only mark of another kind.</summary>
    private static Span? Rest(string text, Match mark)
    {
        var parts = Cut(text, mark.Groups["stop"].Success);
        var start = mark.Groups["stop"].Success ? parts is [_, var second, ..] ? second.Start : -1 : Only(text, mark.Groups["colon"].Success ? ':' : mark.Groups["semicolon"].Success ? ';' : ',');
        return start > 0 && start < text.Length ? new Span(start, text.Length - start) : null;

        static int Only(string text, char c) => text.IndexOf(c, StringComparison.Ordinal) is var first and >= 0 && text.IndexOf(c, first + 1) < 0 ? first + (first + 1 < text.Length && text[first + 1] == ' ' ? 2 : 1) : -1;
    }

    /// <summary>What begins with the mark itself.</summary>
    [GeneratedRegex(@"^(?:starting |everything |all |the text )?from (?=the )| (?:onwards?|on|to the end|until the end)$|^à partir d(?:u|e) ", RegexOptions.CultureInvariant)]
    private static partial Regex FromMark();

    [GeneratedRegex(@"bracket|parenthe|parenth[eè]s|paréntesis|parentesis|скобк|括号|括號|قوسين", RegexOptions.CultureInvariant)]
    private static partial Regex Enclosed();

    [GeneratedRegex(@"\([^()]*\)|\[[^\[\]]*\]|（[^（）]*）", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"(?:after|following|follows|behind|beyond|suit|après|sigue a|después de|tras|после|за)\s*(?:the|le|la|el|al|l)?\s*(?:first |only )?(?:(?<stop>full stop|period|point|punto|точки)|(?<semicolon>semi-?colon|point-virgule|punto y coma|точки с запятой)|(?<colon>colon|deux-points|dos puntos|двоеточия)|(?<comma>comma|virgule|coma|запятой))$|sigue al? (?<stop>punto)$|句号(?<stop>之后|后)", RegexOptions.CultureInvariant)]
    private static partial Regex BehindMark();

    /// <summary>Sentences end at a full stop before a capital; phrases at a comma or semicolon.</summary>
    private static ImmutableArray<Span> Cut(string text, bool sentences)
    {
        var parts = ImmutableArray.CreateBuilder<Span>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var ends = sentences ? EndsSentence(text, i) : text[i] is ',' or ';' or ':' or '،' or '，' or '；';
            if (!ends) continue;
            parts.Add(new Span(start, i + 1 - start));
            start = i + 1;
            while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        }

        if (start < text.Length) parts.Add(new Span(start, text.Length - start));
        return parts.ToImmutable();
    }

    /// <summary>Letters without case (Arabic) begin a sentence as capitals do; a Chinese full stop needs no space behind it.</summary>
    private static bool EndsSentence(string text, int i) =>
        text[i] is '。' or '！' or '？'
        || (text[i] is '.' or '!' or '?' or '؟' && (i + 1 == text.Length || (i + 2 < text.Length && char.IsWhiteSpace(text[i + 1]) && (char.IsUpper(text[i + 2]) || text[i + 2] is >= '\u0600' and <= '\u06ff' || (text[i] == '.' && IsWord(text, i))))));

    /// <summary>Whether a word too long for an abbreviation stands before a full stop: a draft may go on in small letters behind it.</summary>
    private static bool IsWord(string text, int stop)
    {
        var start = stop;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return stop - start >= ShortestWord && char.IsLower(text[start]);
    }

    /// <summary>A French "phrase" and a Spanish "frase" is a sentence; a "membre de phrase" and an English phrase is a part of one.</summary>
    [GeneratedRegex(@"sentence|oración|oracion|frase|предложени(?!.*част)|الجملة|句|(?:première|deuxième|seconde|troisième|quatrième|cinquième|dernière|\d(?:e|re|nde)) phrase", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();
}
