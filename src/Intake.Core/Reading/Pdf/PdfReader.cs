using System.Collections.Immutable;
using Intake.Reading.Pdf.Content;
using Intake.Reading.Pdf.Layout;
using Intake.Reading.Pdf.Marks;

namespace Intake.Reading.Pdf;

/// <summary>Reads the text layer of PDF files as their pages show it. Clauses in this folder are those of ISO 32000-2:2020 unless they say otherwise.</summary>
/// <remarks>
/// A page holds characters at places, and lines and rectangles; words, lines, paragraphs, tables and marks are what a reader sees in them. Pages that are
/// pictures are named, so that recognition can be asked for just those.
/// </remarks>
internal static class PdfReader
{
    /// <summary>Fewest letters of a page that make it more than a picture with a stamp.</summary>
    private const int FewestLetters = 200;

    /// <summary>Shapes that may be letters drawn as outlines.</summary>
    private const int ManyShapes = 100;

    /// <summary>Reads a file; never throws.</summary>
    /// <param name="name">The file's name, as the place of findings.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="limits">What is read at most.</param>
    public static Document Read(string name, ReadOnlyMemory<byte> content, Limits limits)
    {
        var source = new Locus(name);
        using var file = PdfFile.Open(content, out var isEncrypted);
        if (file is null)
        {
            var finding = isEncrypted ? Findings.UnreadableFormat(source, "a PDF file that opens only with a password") : Findings.Damaged(source, "it does not open as a PDF file");
            return new Document(name, FileFormat.Pdf, [], [], [finding]);
        }

        var findings = ImmutableArray.CreateBuilder<Finding>();
        var pages = Pages(file, source, limits, findings);
        var assembly = new Assembly(pages);
        var paragraphs = assembly.Close(limits, out var exceeded);
        if (exceeded.Length > 0) findings.Add(Findings.LimitExceeded(source, exceeded));
        if (pages.Any(p => p.HasHiddenText) || assembly.Texts.Any(t => t.Hidden.Any(g => !g.IsSpace))) findings.Add(Findings.HiddenText(source));
        ImmutableArray<int> pictures = [.. pages.Where(IsPicture).Select(p => p.Number)];
        ImmutableArray<int> recognised = [.. pages.Where(Visibility.IsRecognised).Select(p => p.Number)];
        if (!recognised.IsEmpty) findings.Add(Findings.ReadByRecognition(source, recognised));
        if (findings.Count == 0 && pictures.IsEmpty && !paragraphs.Any(p => p.Text(View.All).Any(char.IsLetterOrDigit))) findings.Add(Findings.NoText(source));
        return new Document(name, FileFormat.Pdf, paragraphs, assembly.Annotations(), findings.ToImmutable()) { PicturePages = pictures, IsRecognized = !recognised.IsEmpty };
    }

    private static List<PageContent> Pages(PdfFile file, Locus source, Limits limits, ImmutableArray<Finding>.Builder findings)
    {
        var pages = new List<PageContent>();
        var characters = 0;
        for (var number = 1; number <= file.Pages; number++)
        {
            if (number > limits.Pages || characters > limits.TextCharacters)
            {
                findings.Add(Findings.LimitExceeded(source with { Page = number }, number > limits.Pages
                    ? FormattableString.Invariant($"{limits.Pages} pages") : FormattableString.Invariant($"{limits.TextCharacters} characters")));
                break;
            }

            if (file.Read(number) is not { } page)
            {
                findings.Add(Findings.Damaged(source with { Page = number }, FormattableString.Invariant($"page {number} is damaged")));
                continue;
            }

            characters += page.Glyphs.Length;
            pages.Add(page.IsIllegible ? page with { Glyphs = [] } : page);
        }

        return pages;
    }

    private static bool IsPicture(PageContent page) => page.Glyphs.Count(g => !g.IsSpace && !g.OfPage) switch
    {
        0 => page.IsIllegible || page.HasPicture || page.Shapes >= ManyShapes,
        < FewestLetters => page.PictureShare > 0.5,
        _ => false,
    };
}
