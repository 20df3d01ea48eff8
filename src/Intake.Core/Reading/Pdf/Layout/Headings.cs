namespace Intake.Reading.Pdf.Layout;

/// <summary>Recognises headings: short paragraphs set in larger type than the text.</summary>
internal static class Headings
{
    private const double Larger = 1.12;
    private const int Longest = 300;
    private const int Deepest = 6;

    /// <summary>Size of most of the characters of a file, in points.</summary>
    public static double BodySize(IEnumerable<PageLine> lines) =>
        lines.GroupBy(l => Rounded(l.Size)).OrderByDescending(g => g.Sum(l => l.Glyphs.Length)).Select(g => g.Key).FirstOrDefault(10);

    /// <summary>Sets the levels: the largest type is the first.</summary>
    public static void Set(List<OpenParagraph> paragraphs, double bodySize)
    {
        var larger = paragraphs.FindAll(p => p.Kind == ParagraphKind.Body && p.Size > Larger * bodySize && p.Lines.Sum(l => l.Text.Length) <= Longest && p.Lines.Any(l => l.Text.Any(char.IsLetter)));
        var sizes = larger.Select(p => Rounded(p.Size)).Distinct().OrderDescending().ToList();
        foreach (var paragraph in larger)
        {
            paragraph.Kind = ParagraphKind.Heading;
            paragraph.HeadingLevel = Math.Min(Deepest, sizes.IndexOf(Rounded(paragraph.Size)) + 1);
        }
    }

    private static double Rounded(double size) => Math.Round(size * 2) / 2;
}
