using System.Text;
using Intake.Reading.Building;

namespace Intake.Reading.Rtf;

/// <summary>Turns the bytes of text into characters: by the font they are in, else by the file's code page (section "Character Set").</summary>
internal sealed class RtfText(RtfFile file)
{
    private readonly List<byte> bytes = [];
    private readonly StringBuilder characters = new();

    /// <summary>Adds a byte; characters of two bytes are whole only when all are there.</summary>
    public void Add(byte value) => bytes.Add(value);

    /// <summary>The bytes added since the last character was taken.</summary>
    public ReadOnlySpan<byte> Pending => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(bytes);

    /// <summary>Forgets those bytes.</summary>
    public void Clear() => bytes.Clear();

    /// <summary>Adds the character of a <c>\u</c>: 16 bits of UTF-16, with a sign; its substitutes for older readers follow.</summary>
    public void AddUnicode(int number, RtfState state, ref int substitutes)
    {
        substitutes = state.UnicodeSubstitutes;
        var unit = (char)(ushort)number;
        if (unit is >= '\uF000' and <= '\uF0FF') characters.Append(Symbols.Read(((int)unit).ToString("X4", System.Globalization.CultureInfo.InvariantCulture), file.Font(state.Font).Name));
        else if (unit >= ' ') characters.Append(unit);
    }

    /// <summary>The text read since; a half of a character of two units waits for the other.</summary>
    public string Take(RtfState state)
    {
        if (bytes.Count > 0)
        {
            var font = file.Font(state.Font);
            if (font.IsSymbol && state.Destination == RtfDestination.Text) bytes.ForEach(b => characters.Append(Symbols.Read(b.ToString("X4", System.Globalization.CultureInfo.InvariantCulture), font.Name)));
            else characters.Append(CodePages.Get(font.CodePage ?? file.CodePage).GetString([.. bytes]));
            bytes.Clear();
        }

        if (characters.Length == 0 || (characters.Length == 1 && char.IsHighSurrogate(characters[0]))) return "";
        var text = characters.Replace("\u00AD", "").ToString();
        characters.Clear();
        return text;
    }
}
