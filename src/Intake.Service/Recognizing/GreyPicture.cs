namespace Intake.Service.Recognizing;

/// <summary>A drawn page in the plainest format there is: <c>P5 WIDTH HEIGHT 255</c>, then a byte a pixel (Netpbm, pgm).</summary>
internal static class GreyPicture
{
    private const byte Dark = 128;
    private const int Sparse = 5_000;

    /// <summary>Whether so few pixels are dark that nothing is written there: less than one in five thousand.</summary>
    public static bool IsBlank(ReadOnlySpan<byte> picture)
    {
        var dark = 0;
        foreach (var pixel in picture)
        {
            if (pixel < Dark) dark++;
        }

        return dark < picture.Length / Sparse;
    }
}
