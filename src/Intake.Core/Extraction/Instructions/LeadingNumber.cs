using System.Text.RegularExpressions;

namespace Intake.Extraction.Instructions;

/// <summary>The number that a proposed text carries in front.</summary>
internal static partial class LeadingNumber
{
    /// <summary>The text without <c>16 bis.</c>, <c>OP7:</c>, <c>(d)</c>, <c>B.4</c>, <c>(new)</c> in front of it.</summary>
    public static string Strip(string text) => Number().Replace(text.Trim(), "").Trim();

    [GeneratedRegex(@"^(?:\d{1,3}\s?[a-h]\.\s+(?=\p{L})|(?:PP|OP|§)?\s?\d{1,3}(?:\.\d{1,3})*(?:[\s.]?\(?(?:bis|ter|quater|quinquies|alt)\b\)?)?(?:\s?\([a-z]{1,4}\))*\s*[.:)]?(?:\s*\(new\))?\s*[:.–-]?\s+(?=\p{L})|\(?(?:" + ReferenceParts.Letters + @"|\d{1,2})\)\s+(?=[\p{L}“""])|(?-i:[A-Z])(?:\.\d{1,3})+\.?\s+(?=\p{L})|(?-i:[A-Z])\.\s+(?=(?-i:whereas|considérant|considerando)\b)|(?-i:NOTE|EXAMPLE)(?:\s\d{1,2})?\s*[:.–—-]?\s+(?=\p{L})|\(new\)\s*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
