namespace Intake.Extraction.Places;

/// <summary>Finds a stretch of which a quotation gives only the ends: <c>"and shall … five years"</c>.</summary>
internal static class Elision
{
    /// <summary>The stretch from the words before the dots to those behind them; null when the quotation has no dots inside, or its ends are not there.</summary>
    public static Span? Find(FoldedText text, string quoted, int from = 0)
    {
        var parts = Abridged.Parts(Abridged.Trim(quoted));
        if (parts.Length < 2 || WordFinder.Find(text, parts[0], from) is not { } first || WordFinder.Find(text, parts[^1], first.Span.End) is not { } last) return null;
        return new Span(first.Span.Start, last.Span.End - first.Span.Start);
    }
}
