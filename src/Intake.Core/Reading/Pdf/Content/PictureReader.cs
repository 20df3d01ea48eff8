using UglyToad.PdfPig.Content;

namespace Intake.Reading.Pdf.Content;

/// <summary>Measures how much of a page is pictures, without decoding them.</summary>
internal static class PictureReader
{
    /// <summary>The share of the page that pictures cover; overlapping ones count twice, up to the whole.</summary>
    public static double Share(Page page)
    {
        if (page.NumberOfImages == 0) return 0;
        try
        {
            var covered = page.GetImages().Take(1_000).Sum(i => Math.Abs(i.BoundingBox.Width * i.BoundingBox.Height));
            return double.IsFinite(covered) ? Math.Clamp(covered / (page.Width * page.Height), 0, 1) : 1;
        }
        catch (Exception e) when (PdfFailure.Is(e))
        {
            return 1; // there are pictures, and they cannot be measured
        }
    }
}
