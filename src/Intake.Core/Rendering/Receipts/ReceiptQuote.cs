using System.Text;
using System.Text.RegularExpressions;

namespace Intake.Rendering.Receipts;

/// <summary>Words of a mail as a receipt may repeat them: one line, cut, no control characters, and nothing that a mail program would make a link of.</summary>
internal static partial class ReceiptQuote
{
    private const char Cut = '…';

    /// <summary>The words without quotation marks.</summary>
    /// <param name="text">The words.</param>
    /// <param name="longest">In UTF-16 units; what is longer is cut at its end.</param>
    public static string Plain(string text, int longest)
    {
        var line = new StringBuilder(Math.Min(text.Length, longest + 1));
        var isSpace = true;
        foreach (var rune in text.EnumerateRunes())
        {
            if (line.Length >= longest) return line.ToString().TrimEnd() + Cut;
            var isWhite = Rune.IsWhiteSpace(rune);
            if (isWhite && isSpace) continue;
            isSpace = isWhite;
            if (isWhite) line.Append(' ');
            else if (!Rune.IsControl(rune) && !IsDirection(rune.Value)) line.Append(rune.ToString());
        }

        return Address().Replace(line.ToString().TrimEnd(), $"[{Cut}]");
    }

    /// <summary>The words between the quotation marks of a language.</summary>
    public static string Of(string text, ReceiptWords words, int longest)
    {
        var half = words.Quotes.Length / 2;
        return words.Quotes[..half] + Plain(text, longest) + words.Quotes[half..];
    }

    /// <summary>Marks that turn the direction of what follows (UAX 9 §2): they could turn our own words too.</summary>
    private static bool IsDirection(int value) => value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F or 0x061C;

    [GeneratedRegex(@"\S*(?:://|\bwww\.|@)\S*|\b[\w-]+(?:\.[\w-]+)*\.(?:[a-z]{2,})/\S*|\b(?:[\w-]+\.)+(?:com|org|net|info|int|example|io|biz|edu|gov)\b\S*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
