using Intake.Extraction.Places;

namespace Intake.Extraction.Copies;

/// <summary>Copies that write out stretches of a provision only, with dots for the rest: what is left out stays.</summary>
internal static class Abridgement
{
    /// <summary>The whole text after the changes in the stretches; null when they are none of the provision.</summary>
    /// <param name="provision">The provision.</param>
    /// <param name="was">The stretches before the changes, dots between them.</param>
    /// <param name="come">The same after the changes.</param>
    public static string? Around(FoldedText provision, string was, string come)
    {
        var (shown, wanted) = (Abridged.Parts(was), Abridged.Parts(come));
        if (shown.Length != wanted.Length) return null;
        var (text, from) = ("", 0);
        for (var i = 0; i < shown.Length; i++)
        {
            if (shown[i].Length == 0) continue;
            if (WordFinder.FindFolded(provision, shown[i], from) is not { } place) return null;
            if (FoldedText.Of(provision.Source.Substring(place.Span.Start, place.Span.Length)) != FoldedText.Of(shown[i])) return null;
            text += provision.Source[from..place.Span.Start] + wanted[i];
            from = place.Span.End;
        }

        return text + provision.Source[from..];
    }

    /// <summary>The same for a text in which dots stand for words that the provision prints; null for any other text.</summary>
    public static string? Of(FoldedText provision, string was, string come) =>
        Abridged.IsAbridged(come) && !Abridged.IsAbridged(provision.Source) ? Around(provision, was, come) : null;
}
