namespace Intake.Reading.Pdf.Content;

/// <summary>A rectangle on a page as it is shown, in points of 1/72 inch from its lower left corner (ISO 32000-2:2020 §8.3.2.3).</summary>
internal readonly record struct Box(double Left, double Bottom, double Right, double Top)
{
    /// <summary>From left to right, in points.</summary>
    public double Width => Right - Left;

    /// <summary>From bottom to top, in points.</summary>
    public double Height => Top - Bottom;

    /// <summary>Whether a point lies in it.</summary>
    public bool Contains(double x, double y) => x >= Left && x <= Right && y >= Bottom && y <= Top;

    /// <summary>The smallest box around this one and another.</summary>
    public Box With(Box other) =>
        new(Math.Min(Left, other.Left), Math.Min(Bottom, other.Bottom), Math.Max(Right, other.Right), Math.Max(Top, other.Top));

    /// <summary>The box with room on every side, in points.</summary>
    public Box Widened(double room) => new(Left - room, Bottom - room, Right + room, Top + room);
}
