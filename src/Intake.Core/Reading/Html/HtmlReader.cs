using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Intake.Reading.Html;

/// <summary>Reads a page as a browser, or the mail program that wrote it, shows it. Nothing is run and nothing is fetched.</summary>
/// <remarks>
/// Every line that the page breaks is a paragraph of its own: at each block, and at each <c>br</c>, since mail programs write whole letters
/// with nothing else. A line without text is none. What Outlook's "From: … Sent: …" block means is told later, from the text.
/// </remarks>
internal static class HtmlReader
{
    /// <summary>Reads a page.</summary>
    /// <param name="name">The part's name, for findings.</param>
    /// <param name="html">The page, decoded.</param>
    /// <param name="limits">The depth limit; below it text is still read, without its structure.</param>
    public static Document Read(string name, string html, Limits limits)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var gate = HtmlGate.Pass(html, limits.XmlDepth);
        if (gate.TooDeep) findings.Add(Findings.LimitExceeded(new Locus(name), FormattableString.Invariant($"{limits.XmlDepth} nested elements")));
        if (gate.TooMany) findings.Add(Findings.LimitExceeded(new Locus(name), FormattableString.Invariant($"{HtmlGate.MaxTags} tags")));
        var page = Parse(gate.Html);
        if (page is null)
        {
            findings.Add(Findings.Damaged(new Locus(name), "its HTML cannot be taken apart"));
            return new Document(name, FileFormat.Html, [], [], findings.ToImmutable());
        }

        var builder = new HtmlWalk(Styles(page)).Walk(page.DocumentElement);
        if (builder.FoundHidden) findings.Add(Findings.HiddenText(new Locus(name)));
        return new Document(name, FileFormat.Html, builder.ToParagraphs(), [], findings.ToImmutable());
    }

    /// <summary>The tree of a page; null when the parser fails.</summary>
    private static IHtmlDocument? Parse(string html)
    {
        var parser = new HtmlParser(new HtmlParserOptions
        {
            IsScripting = false,
            MaximumDepth = int.MaxValue, // the gate has seen to it, and this one moves text out of its order
            SkipComments = true,
            SkipScriptText = true,
            DisableElementPositionTracking = true,
            ShouldEmitAttribute = (ref _, attribute) => HtmlTags.Attributes.Contains(attribute.Span.ToString()),
        });
        try
        {
            return parser.ParseDocument(html);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or NullReferenceException or DomException)
        {
            return null;
        }
    }

    private static StyleSheet Styles(IHtmlDocument page)
    {
        var sheet = new StyleSheet();
        foreach (var style in page.GetElementsByTagName("style")) sheet.Add(style.TextContent);
        return sheet;
    }
}
