using AngleSharp.Dom;

namespace Intake.Reading.Html;

/// <summary>Which elements hold words of an earlier mail.</summary>
internal static class Quotation
{
    /// <summary>
    /// Whether everything in the element is quoted: a <c>blockquote</c> that is not merely an indent (Gmail and Apple Mail indent with one that has
    /// no border), or Yahoo's quotation. Gmail's <c>div.gmail_quote</c> is not: a reply between the lines stands in it, beside its block quotations.
    /// </summary>
    public static bool IsQuote(IElement element, Declarations declared) => element.LocalName switch
    {
        "blockquote" => Says(element.GetAttribute("type"), "cite") || Has(element, "gmail_quote") || !IsIndent(element, declared),
        "div" => Has(element, "yahoo_quoted"),
        _ => false,
    };

    /// <summary>Whether the element is the line ("On … wrote:") that a mail program put before the quotation that follows it.</summary>
    /// <param name="element">The element.</param>
    /// <param name="next">The element after it; null when there is none.</param>
    public static bool IsAttribution(IElement element, IElement? next) =>
        next?.LocalName == "blockquote" && (Has(element, "gmail_attr") || Has(element, "moz-cite-prefix"));

    private static bool IsIndent(IElement element, Declarations declared) =>
        Has(element, "webkit-indent-blockquote") || (declared["border"] is { } border && border.StartsWith("none", StringComparison.Ordinal));

    private static bool Has(IElement element, string name) =>
        element.ClassName is { } classes && classes.Contains(name, StringComparison.OrdinalIgnoreCase);

    private static bool Says(string? value, string expected) => string.Equals(value, expected, StringComparison.OrdinalIgnoreCase);
}
