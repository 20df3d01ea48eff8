using System.Globalization;
using UglyToad.PdfPig.Graphics.Colors;

namespace Intake.Reading.Pdf.Content;

/// <summary>Colours of a page in red, green and blue.</summary>
internal sealed class Colors
{
    /// <summary>White, as hexadecimal digits.</summary>
    public const string White = "FFFFFF";

    // Print shops' rich blacks and near blacks: nobody means something by them.
    private const int DarkestMeant = 48;

    private readonly Dictionary<IColor, string?> known = new(ReferenceEqualityComparer.Instance);

    /// <summary>Six upper-case hexadecimal digits; null for black, near black and what cannot be told, such as a pattern.</summary>
    public string? Of(IColor? color)
    {
        if (color is null) return null;
        if (!known.TryGetValue(color, out var digits)) known[color] = digits = Read(color);
        return digits;
    }

    private static string? Read(IColor color)
    {
        double r, g, b;
        try
        {
            (r, g, b) = color.ToRGBValues();
        }
        catch (Exception e) when (PdfFailure.Is(e))
        {
            return null;
        }

        var (red, green, blue) = (Byte(r), Byte(g), Byte(b));
        if (red < DarkestMeant && green < DarkestMeant && blue < DarkestMeant) return null;
        return (red < 250 || green < 250 || blue < 250) ? string.Create(CultureInfo.InvariantCulture, $"{red:X2}{green:X2}{blue:X2}") : White;
    }

    private static int Byte(double part) => double.IsNaN(part) ? 0 : (int)Math.Round(Math.Clamp(part, 0, 1) * 255);
}
