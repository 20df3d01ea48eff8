using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Intake.Reading.Pdf.Content;

/// <summary>Takes the characters of a page over: what they stand for, where they are, how they look.</summary>
internal sealed class GlyphReader(Page page, Box size, Colors colors)
{
    // Fonts without a table of their characters give code points of a private area, or none; a page of them is noise.
    private const double MostIllegible = 0.3;

    private readonly HashSet<Letter> ofPage = OfPage(page);
    private readonly List<Glyph> glyphs = [];
    private readonly List<(int Sequence, StringBuilder Text)> aside = [];
    private int letters;
    private int illegible;

    /// <summary>Reads every letter.</summary>
    public PageContent Read(PageContent content)
    {
        var hidden = false;
        foreach (var letter in page.Letters)
        {
            var text = GlyphText.Of(letter.Value ?? "", letter.FontName);
            if (text.Length == 0 || text == "\uFFFD")
            {
                if (letter.Value is not "" && letter.Width > 0) illegible++;
                continue;
            }

            letters++;
            if (letter.TextOrientation != TextOrientation.Horizontal) Aside(letter, text);
            else if (!IsOnPage(letter)) hidden |= !string.IsNullOrWhiteSpace(text);
            else Add(letter, text);
        }

        return content with
        {
            Glyphs = [.. Overprints.Without(glyphs)],
            Aside = [.. aside.Select(a => a.Text.ToString().Trim()).Where(t => t.Length > 0)],
            HasHiddenText = hidden,
            IsIllegible = illegible > MostIllegible * (letters + illegible),
        };
    }

    private bool IsOnPage(Letter letter) =>
        double.IsFinite(letter.StartBaseLine.X) && double.IsFinite(letter.EndBaseLine.X)
        && size.Widened(1).Contains((letter.StartBaseLine.X + letter.EndBaseLine.X) / 2, letter.StartBaseLine.Y);

    private void Add(Letter letter, string text)
    {
        var (start, end) = (letter.StartBaseLine.X, letter.EndBaseLine.X);
        var fontSize = letter.PointSize is > 0.5 and < 500 ? letter.PointSize : Math.Clamp(letter.GlyphRectangleLoose.Height, 1, 500);
        glyphs.Add(new Glyph(text, Math.Min(start, end), Math.Max(start, end), letter.StartBaseLine.Y, fontSize)
        {
            Emphasis = Look(letter),
            Color = colors.Of(letter.Color),
            OfPage = ofPage.Contains(letter),
        });
    }

    // Text rendering modes 3 and 7 paint nothing, mode 2 strokes what it fills and so fakes bold (ISO 32000-2:2020 §9.3.6).
    private static Emphasis Look(Letter letter)
    {
        var look = FontNames.Look(letter.FontName ?? "");
        if (letter.FontDetails is { IsBold: true } || letter.RenderingMode is TextRenderingMode.FillThenStroke) look |= Emphasis.Bold;
        if (letter.FontDetails is { IsItalic: true }) look |= Emphasis.Italic;
        if (letter.RenderingMode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip) look |= Emphasis.Hidden;
        return look;
    }

    private void Aside(Letter letter, string text)
    {
        if (aside.Count == 0 || aside[^1].Sequence != letter.TextSequence) aside.Add((letter.TextSequence, new StringBuilder()));
        aside[^1].Text.Append(text);
    }

    // /Artifact <</Type/Pagination/Subtype/Footer>> BDC … EMC
    private static HashSet<Letter> OfPage(Page page)
    {
        var found = new HashSet<Letter>(ReferenceEqualityComparer.Instance);
        try
        {
            var open = new Stack<MarkedContentElement>(page.GetMarkedContents());
            while (open.TryPop(out var element))
            {
                if (element is ArtifactMarkedContentElement { Type: ArtifactMarkedContentElement.ArtifactType.Pagination }) found.UnionWith(element.Letters);
                foreach (var child in element.Children) open.Push(child);
            }
        }
        catch (Exception e) when (PdfFailure.Is(e))
        {
            return [];
        }

        return found;
    }
}
