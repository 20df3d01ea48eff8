namespace Intake.Reading.Pdf.Content;

/// <summary>A straight line that a page draws, or a filled rectangle so thin that it looks like one.</summary>
/// <param name="Start">Where it begins on its own axis: left, or bottom; in points.</param>
/// <param name="End">Where it ends on its own axis: right, or top; in points.</param>
/// <param name="At">Its place on the other axis: the height of a horizontal one, the distance from the left of a vertical one; in points.</param>
internal readonly record struct Bar(double Start, double End, double At)
{
    /// <summary>How long it is, in points.</summary>
    public double Length => End - Start;
}
