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

    /// <summary>The span that the words name; null when the provision has no such part.</summary>
    /// <param name="text">The provision.</param>
    /// <param name="named">Such as <c>second sentence</c> or <c>last phrase</c>.</param>
    public static Span? Find(string text, string named)
    {
        var words = FoldedText.Of(named);
        var ordinal = words.StartsWith("الجملة ", StringComparison.Ordinal) ? words["الجملة ".Length..] : words;
        var parts = Cut(text, Sentence().IsMatch(words));
        var last = Array.Exists(LastWords, w => ordinal.StartsWith(w, StringComparison.Ordinal));
        var before = ordinal.StartsWith("avant-derni", StringComparison.Ordinal) || ordinal.StartsWith("penúltim", StringComparison.Ordinal) || ordinal.StartsWith("предпоследн", StringComparison.Ordinal);
        var at = last ? parts.Length - 1 : before ? parts.Length - 2 : Array.FindIndex(Ordinals, o => Array.Exists(o, w => ordinal.StartsWith(w, StringComparison.Ordinal)));
        return at >= 0 && at < parts.Length ? parts[at] : null;
    }

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
