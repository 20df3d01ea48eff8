using Intake.Drafts;
using Intake.Extraction.Places;

namespace Intake.Extraction.Copies;

/// <summary>The paragraphs of a copy with what comparing them with provisions needs, worked out once and only where asked for.</summary>
internal sealed class CopyTexts(IReadOnlyList<CopyParagraph> paragraphs, DraftIndex index, CopyMatcher matcher)
{
    private const int FewestWords = 5;
    private const double NearlyAll = 0.8;
    private readonly HashSet<string>?[] words = new HashSet<string>?[paragraphs.Count];
    private readonly string?[] keys = new string?[paragraphs.Count];

    /// <summary>How many paragraphs there are.</summary>
    public int Count => paragraphs.Count;

    /// <summary>How many provisions there are.</summary>
    public int Provisions => index.Draft.Provisions.Length;

    /// <summary>A paragraph.</summary>
    public CopyParagraph this[int paragraph] => paragraphs[paragraph];

    /// <summary>The different words of a paragraph.</summary>
    public HashSet<string> Words(int paragraph) => words[paragraph] ??= CopyMatcher.WordsOf(paragraphs[paragraph].Text);

    /// <summary>The provisions whose text a paragraph is, word for word.</summary>
    public IReadOnlyList<int> Same(int paragraph)
    {
        var copy = paragraphs[paragraph];
        var places = index.Being(FoldedText.Of(copy.Text));
        return places.Count == 0 && copy.Number.Length > 0 ? index.Being(FoldedText.Of($"{copy.Number} {copy.Text}")) : places;
    }

    /// <summary>The provisions that a paragraph may be by its rare words, or by a number that few others print, with how alike they are, the likeliest first.</summary>
    public IEnumerable<(int Provision, double Likeness)> Likely(int paragraph, int most)
    {
        var numbered = paragraphs[paragraph].Number.Length == 0 ? [] : index.Printing(Key(paragraph));
        return index.Likely(paragraphs[paragraph].Text, most).Concat(numbered.Count <= most ? numbered : []).Distinct()
            .Select(p => (Provision: p, Likeness: Likeness(paragraph, p))).OrderByDescending(c => c.Likeness).ThenBy(c => c.Provision);
    }

    /// <summary>How alike a paragraph and a provision are.</summary>
    public double Likeness(int paragraph, int provision) => matcher.Likeness(Words(paragraph), provision);

    /// <summary>Whether a paragraph has nearly all of a provision in it, so that it may be the provision with much added.</summary>
    public bool Holds(int paragraph, int provision)
    {
        var whole = matcher.Words(provision);
        return whole.Count >= FewestWords && Words(paragraph).Count > whole.Count && whole.Count(Words(paragraph).Contains) >= NearlyAll * whole.Count
            && CopyMatcher.Phrases(Provision(provision), paragraphs[paragraph].Text) >= NearlyAll;
    }

    /// <summary>Whether a paragraph carries the number that the draft prints before a provision.</summary>
    public bool HasNumberOf(int paragraph, int provision)
    {
        var label = index.Draft.Provisions[provision].Label;
        if (label.Length == 0 || paragraphs[paragraph].Number.Length == 0) return false;
        var key = Key(paragraph);
        var own = ReferenceKey.Of(label);
        return own == key || key == "op." + own || key == "pp." + own;
    }

    private string Key(int paragraph) => keys[paragraph] ??= ReferenceKey.Of(paragraphs[paragraph].Number);

    /// <summary>A provision's words.</summary>
    public string Provision(int provision) => index.Draft.Provisions[provision].Text;

    /// <summary>Whether a provision is a heading.</summary>
    public bool IsHeading(int provision) => index.Draft.Provisions[provision].Kind == ProvisionKind.Heading;
}
