using System.Text.RegularExpressions;

namespace Intake.Extraction.Copies;

/// <summary>What the sender says the marks on the page mean.</summary>
/// <param name="BracketsDelete">Text in square brackets goes.</param>
/// <param name="BracketsInsert">Text in square brackets comes.</param>
/// <param name="UnderscoresInsert">Text between underscores comes.</param>
/// <param name="AsterisksInsert">Text between asterisks comes.</param>
/// <param name="BracesInsert">Text in braces comes.</param>
/// <param name="CapitalsInsert">Words in capitals come; the capitals are no part of them.</param>
/// <param name="GoneColor">The English name of the colour whose words go; empty when none is said.</param>
internal sealed partial record Legend(bool BracketsDelete, bool BracketsInsert, bool UnderscoresInsert, bool AsterisksInsert, bool BracesInsert, bool CapitalsInsert = false, string GoneColor = "")
{
    /// <summary>Nothing is said.</summary>
    public static Legend None { get; } = new(false, false, false, false, false);

    /// <summary>The legend in a text.</summary>
    public static Legend In(string text) => new(
        Deletes().IsMatch(text),
        BracketsCome().IsMatch(text),
        Underscores().IsMatch(text),
        Asterisks().IsMatch(text),
        text.Contains("brace", StringComparison.OrdinalIgnoreCase) || text.Contains("curly", StringComparison.OrdinalIgnoreCase),
        Capitals().IsMatch(text),
        Gone().Match(text) is { Success: true } gone ? gone.Groups["c"].Value.ToLowerInvariant() : "");

    private const string Goes = @"(?:delet|remov|strik|struck|omit|supprim|suprim|elimin|исключ|удал)";
    private const string Comes = @"(?:add|insert|new\b|propos|ajout|añad|agreg|добав|включ)";

    [GeneratedRegex(@"(?:brackets?|crochets|corchetes|скобк\w+)[^.;]{0,60}" + Goes + "|" + Goes + @"[^.;,]{0,60}(?:brackets?|crochets|corchetes|скобк\w+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Deletes();

    [GeneratedRegex(@"(?:brackets?|crochets|corchetes|скобк\w+)[^.;,]{0,40}" + Comes + "|" + Comes + @"[^.;,]{0,40}(?:brackets?|crochets|corchetes|скобк\w+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BracketsCome();

    [GeneratedRegex(Goes + @"[^.;,]{0,30}\b(?:in|en)\s+(?<c>red|blue|green|grey|gray|orange|yellow|purple|rouge|bleu|vert|rojo|azul|verde)\b|\b(?<c>red|blue|green|grey|gray|orange|yellow|purple)\s+(?:text|words|font)?[^.;,]{0,20}" + Goes, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Gone();

    [GeneratedRegex(@"\b(?:caps|capitals?|capital letters|upper ?case|block letters|majuscules|mayúsculas|прописн\w+|заглавн\w+)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Capitals();

    [GeneratedRegex(@"_\w+_|underscore", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Underscores();

    [GeneratedRegex(@"\*{1,2}\w+\*{1,2}|asterisk|markdown", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asterisks();
}
