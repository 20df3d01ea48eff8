using System.Globalization;

namespace Intake.Extraction.Copies;

/// <summary>What people call a colour.</summary>
internal static class ColorNames
{
    /// <summary>Whether a colour is what people call by a name: its strongest channels are those of the name.</summary>
    /// <param name="color">Six hexadecimal digits.</param>
    /// <param name="name">The English name.</param>
    public static bool Is(string color, string name)
    {
        if (!int.TryParse(color, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var rgb)) return false;
        var (red, green, blue) = ((rgb >> 16) & 255, (rgb >> 8) & 255, rgb & 255);
        var most = Math.Max(red, Math.Max(green, blue));
        var spread = most - Math.Min(red, Math.Min(green, blue));
        return name switch
        {
            "red" => spread > 60 && red == most && green < most / 2 && blue < most / 2,
            "blue" => spread > 60 && blue == most,
            "green" => spread > 60 && green == most && red < most,
            "grey" => spread < 30,
            "orange" or "yellow" or "brown" => spread > 60 && red == most && green >= most / 3 && blue < most / 2,
            "purple" or "pink" => spread > 60 && green < most * 3 / 4 && red > most / 3 && blue > most / 3,
            _ => false,
        };
    }
}
