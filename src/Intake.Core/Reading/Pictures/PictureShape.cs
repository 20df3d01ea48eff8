namespace Intake.Reading.Pictures;

/// <summary>What the header of a picture says, before anything is decoded.</summary>
/// <param name="Extension">The usual end of a file name of its kind, such as <c>.png</c>.</param>
/// <param name="Width">Width in pixels; of the largest page where there are several.</param>
/// <param name="Height">Height in pixels; of the largest page.</param>
/// <param name="Pages">Pictures in the file, counted up to one more than is read.</param>
public sealed record PictureShape(string Extension, long Width, long Height, int Pages = 1)
{
    /// <summary>Pixels of the largest page.</summary>
    public long Pixels => Width * Height;
}
