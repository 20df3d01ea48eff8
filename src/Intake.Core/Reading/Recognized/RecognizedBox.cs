namespace Intake.Reading.Recognized;

/// <summary>A rectangle on a page, in the page's own unit (pixels of a picture, inches of a PDF), the origin at the top left.</summary>
/// <param name="Left">Left edge.</param>
/// <param name="Top">Upper edge.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Bottom">Lower edge.</param>
public sealed record RecognizedBox(double Left, double Top, double Right, double Bottom)
{
    /// <summary>How wide it is.</summary>
    public double Width => Right - Left;

    /// <summary>How high it is.</summary>
    public double Height => Bottom - Top;

    /// <summary>The smallest rectangle around some.</summary>
    public static RecognizedBox Around(IReadOnlyCollection<RecognizedBox> boxes) =>
        new(boxes.Min(b => b.Left), boxes.Min(b => b.Top), boxes.Max(b => b.Right), boxes.Max(b => b.Bottom));
}
