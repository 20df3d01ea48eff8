using System.Globalization;
using Intake.Drafts;

namespace Intake.Rendering.Receipts;

/// <summary>Names places of the draft in the language of a receipt.</summary>
/// <param name="draft">The base text.</param>
/// <param name="words">The language.</param>
internal sealed class ReceiptPlaces(Draft draft, ReceiptWords words)
{
    private const string AfterPrefix = "after:";
    private const string BeforePrefix = "before:";
    private const string HeadingPrefix = "heading:";
    private const int LongestHeading = 120;

    /// <summary>The name of a provision, or of a place between two.</summary>
    public string Name(string id)
    {
        if (id.StartsWith(AfterPrefix, StringComparison.Ordinal)) return Put(words.After, Inside(Name(id[AfterPrefix.Length..])));
        if (id.StartsWith(BeforePrefix, StringComparison.Ordinal)) return Put(words.Before, Inside(Name(id[BeforePrefix.Length..])));
        if (id.StartsWith(HeadingPrefix, StringComparison.Ordinal)) return Put(words.Heading, ReceiptQuote.Of(Text(id) ?? id[HeadingPrefix.Length..], words, LongestHeading));
        return id switch
        {
            "title" => words.Title,
            "general" => words.Whole,
            // "16 bis" is a paragraph; "Article 5(2)", "PP4" and "Annex B.3" carry their own name.
            [>= '0' and <= '9', ..] => Put(words.Paragraph, id),
            _ => id,
        };
    }

    /// <summary>The name in the middle of a line: "after paragraph 4".</summary>
    public string InSentence(string id) =>
        id.StartsWith(AfterPrefix, StringComparison.Ordinal) || id.StartsWith(BeforePrefix, StringComparison.Ordinal) ? char.ToLowerInvariant(Name(id)[0]) + Name(id)[1..] : Inside(Name(id));

    /// <summary>A name inside of a sentence; a label of the draft's own, such as PP4, stays as it is.</summary>
    private string Inside(string name) =>
        name.StartsWith(words.Paragraph[..1], StringComparison.Ordinal) && name.Length > 1 && char.IsLower(name[1]) ? char.ToLowerInvariant(name[0]) + name[1..] : name;

    private string? Text(string id) => draft.Provisions.FirstOrDefault(p => p.Id == id)?.Text;

    private static string Put(string form, string value) => string.Format(CultureInfo.InvariantCulture, form, value);
}
