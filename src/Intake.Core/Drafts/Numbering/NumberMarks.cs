using System.Globalization;
using System.Text.RegularExpressions;

namespace Intake.Drafts.Numbering;

/// <summary>Recognises the number at the start of a paragraph.</summary>
internal static partial class NumberMarks
{
    /// <summary>Latin multiplicatives that number what comes between two numbers (ISO/IEC Directives keep them out; UN and EU texts use them).</summary>
    public const string Suffixes = "bis|ter|quater|quinquies|sexies|septies|octies|novies|decies|alt";

    /// <summary>Every way to read the start of a text as a number, the likeliest first; empty when it has none.</summary>
    /// <remarks>A single letter may be a letter or a roman numeral (<c>(i)</c>, <c>C.</c>): both are returned, and the sequence decides.</remarks>
    public static IReadOnlyList<NumberMark> At(string text)
    {
        if (Noted().Match(text) is { Success: true } note) return [FromNote(note)];
        if (Named().Match(text) is { Success: true } named) return [FromNamed(named)];
        if (Lone().Match(text) is { Success: true } lone) return [new NumberMark(NumberStyle.Named, $"{Word(lone.Groups["word"].Value)} #", 1, "", Word(lone.Groups["word"].Value), lone.Value.Trim(), lone.Length)];
        if (Dotted().Match(text) is { Success: true } dotted) return [FromDotted(dotted)];
        if (Decimal().Match(text) is { Success: true } number) return [FromDecimal(number)];
        if (Lettered().Match(text) is { Success: true } letter) return FromLetter(letter);
        if (Bare().Match(text) is { Success: true } bare) return [FromDecimal(bare)];
        return [];
    }

    private static NumberMark FromNamed(Match match)
    {
        var word = Word(match.Groups["word"].Value);
        var digits = match.Groups["n"].Value;
        var value = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n
            : Numerals.Roman(digits) is > 0 and var roman ? roman
            : Numerals.Letter(digits);
        var suffix = match.Groups["suffix"].Value.ToLowerInvariant();
        var key = word.Length == 2 ? $"{word}{digits}" : $"{word} {digits}";
        return new NumberMark(NumberStyle.Named, $"{word} #", value, suffix, WithSuffix(key, suffix), match.Value.Trim(), match.Length);
    }

    /// <summary>A note or an example; one that prints no number is the only one of its clause (ISO/IEC Directives, Part 2:2021, 24.2 and 25.2).</summary>
    private static NumberMark FromNote(Match match)
    {
        var word = match.Groups["word"].Value.ToUpperInvariant();
        var digits = match.Groups["n"].Value;
        var value = digits.Length > 0 ? int.Parse(digits, CultureInfo.InvariantCulture) : 1;
        var signature = word[0] is 'N' or '\u041f' && !word.StartsWith("\u041f\u0420\u0418\u041c\u0415\u0420", StringComparison.Ordinal) ? "NOTE #" : "EXAMPLE #";
        return new NumberMark(NumberStyle.Named, signature, value, "", digits.Length > 0 ? $"{word} {digits}" : word, match.Value.Trim(), match.Length);
    }

    private static NumberMark FromDotted(Match match)
    {
        var key = match.Groups["n"].Value;
        var parts = key.Split('.');
        var value = int.Parse(parts[^1], CultureInfo.InvariantCulture);
        return new NumberMark(NumberStyle.Dotted, string.Concat(Enumerable.Repeat(".#", parts.Length)), value, "", key, match.Value.Trim(), match.Length);
    }

    private static NumberMark FromDecimal(Match match)
    {
        var digits = match.Groups["n"].Value;
        var suffix = match.Groups["suffix"].Value.ToLowerInvariant();
        var signature = $"{match.Groups["open"].Value}#{match.Groups["close"].Value}";
        return new NumberMark(
            NumberStyle.Decimal, signature, int.Parse(digits, CultureInfo.InvariantCulture), suffix, WithSuffix(digits, suffix), match.Value.Trim(), match.Length);
    }

    private static List<NumberMark> FromLetter(Match match)
    {
        var letters = match.Groups["n"].Value;
        var upper = char.IsUpper(letters[0]);
        var marks = new List<NumberMark>(2);
        Add(Numerals.Letter(letters), upper ? NumberStyle.UpperLetter : NumberStyle.LowerLetter, upper ? "A" : "a");
        Add(Numerals.Roman(letters), upper ? NumberStyle.UpperRoman : NumberStyle.LowerRoman, upper ? "I" : "i");
        return marks;

        void Add(int value, NumberStyle style, string symbol)
        {
            if (value == 0) return;
            var suffix = match.Groups["suffix"].Value.ToLowerInvariant();
            marks.Add(new NumberMark(
                style, match.Groups["open"].Value + symbol + match.Groups["close"].Value, value, suffix, WithSuffix($"({letters})", suffix), match.Value.Trim(), match.Length));
        }
    }

    private static string WithSuffix(string key, string suffix) => suffix.Length == 0 ? key : $"{key} {suffix}";

    private static string Word(string word) => word.TrimEnd('.').ToUpperInvariant() switch
    {
        "ART" or "ARTIKEL" or "ARTÍCULO" or "СТАТЬЯ" => "Article",
        "CHAPITRE" or "CAPÍTULO" or "ГЛАВА" or "KAPITEL" => "Chapter",
        "PARTIE" or "ЧАСТЬ" => "Part",
        "SECCIÓN" or "РАЗДЕЛ" or "ABSCHNITT" => "Section",
        "ANNEXE" or "ANEXO" or "ПРИЛОЖЕНИЕ" or "ANHANG" => "Annex",
        { Length: 2 } two => two,
        var w => w[..1] + w[1..].ToLowerInvariant(),
    };

    [GeneratedRegex(@"^\s*[\[(]?(?<word>PP|OP|Article|Art\.?|Rule|Annexe?|Appendix|Schedule|Chapter|Part|Section|Regulation|Clause|§|Artikel|Artículo|Статья|Chapitre|Capítulo|Глава|Kapitel|Partie|Часть|Sección|Раздел|Abschnitt|Anexo|Приложение|Anhang)\s?(?<n>\d{1,3}|[IVXLC]{1,7}|[A-Z])\b(?:\s?(?<suffix>bis|ter|quater|quinquies|sexies|septies|octies|novies|decies|alt)\b)?[\])]?\s*[.:)\u2013\u2014-]?(?:\s+|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    /// <summary>An annex that is the only one prints no number.</summary>
    [GeneratedRegex(@"^\s*(?<word>Annexe?|Appendix|Schedule|Anexo|Приложение|Anhang)(?<n>)(?<suffix>)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lone();

    [GeneratedRegex(@"^\s*(?:(?<word>NOTE|EXAMPLE|NOTA|EXEMPLE|EJEMPLO|ПРИМЕЧАНИЕ|ПРИМЕР)(?:\s(?<n>\d{1,2}))?|(?<word>Note|Example|Nota|Exemple|Ejemplo|Примечание|Пример)\s(?<n>\d{1,2}))(?:\s+(?:to\s+entry|à\s+l['’]article|a\s+la\s+entrada))?\s*[.:\u2013\u2014-]?(?:\s+|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Noted();

    [GeneratedRegex(@"^\s*(?<n>(?:\d{1,3}|[A-Z])(?:\.\d{1,3})+)\.?(?:\s+|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Dotted();

    [GeneratedRegex(@"^\s*(?<open>[(\[]?)(?<n>\d{1,3})(?:\s?(?<suffix>bis|ter|quater|quinquies|sexies|septies|octies|novies|decies|alt)\b)?(?<close>\.|\)|\]|:)(?:\s+|$|(?=[\p{Lu}\p{Lo}\u00ab\u201c""]))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Decimal();

    /// <summary>A number and a title, as ISO standards print top clauses: <c>4 Requirements</c>. A number only where dotted ones follow it.</summary>
    [GeneratedRegex(@"^\s*(?<open>)(?<n>\d{1,2})(?<suffix>)(?<close>)\s+(?=\p{Lu}\p{L}+(?:[\s,()/\u2013\u2014-]+\p{L}+){0,12}\)?\s*$)", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    [GeneratedRegex(@"^\s*(?<open>\(?)(?<n>[a-z]{1,5}|[A-Z]{1,5})(?:\s?(?<suffix>bis|ter|quater)\b)?(?<close>\)|\.)(?:\s+|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Lettered();
}
