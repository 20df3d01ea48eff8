using System.Text;
using Intake.Reading.Building;

namespace Intake.Reading.Doc;

/// <summary>The text, whose pieces stand in any order since Word adds to a file what was changed ([MS-DOC] §2.8.35, PlcPcd).</summary>
internal sealed class PieceTable
{
    // Word saves anew long before.
    private const int Most = 200_000;

    private static readonly Encoding Narrow = CodePages.Get(CodePages.Western);

    private readonly ByteView main;
    private readonly List<Piece> pieces = [];
    private int current;

    public PieceTable(ByteView main, ByteView clx)
    {
        this.main = main;
        var properties = new List<ByteView>();
        for (long at = 0; at < clx.Length;)
        {
            var length = clx.U8(at) == 1 ? clx.U16(at + 1) : clx.I32(at + 1);
            if (clx.U8(at) == 1)
            {
                properties.Add(clx.Slice(at + 3, length));
                at += 3 + length;
            }
            else
            {
                if (clx.U8(at) == 2) Read(new Plc(clx.Slice(at + 5, length), 8), properties);
                break;
            }
        }
    }

    /// <summary>Whether there is any text.</summary>
    public bool IsEmpty => pieces.Count == 0;

    /// <summary>The piece that a character is in; null when the text has no such character.</summary>
    public Piece? At(int position)
    {
        if (current < pieces.Count && pieces[current] is var last && position >= last.First && position < last.Last) return last;
        var (low, high) = (0, pieces.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (position < pieces[middle].First) high = middle - 1;
            else if (position >= pieces[middle].Last) low = middle + 1;
            else return pieces[current = middle];
        }

        return null;
    }

    /// <summary>A character of a piece; null when the file ends before it.</summary>
    public char? Read(Piece piece, int position)
    {
        var place = piece.PlaceOf(position);
        if (place < 0 || place + (piece.IsNarrow ? 1 : 2) > main.Length) return null;
        if (!piece.IsNarrow) return (char)main.U16(place);
        var value = main.U8(place);
        return value < 0x80 ? (char)value : Narrow.GetString([(byte)value])[0];
    }

    // §2.9.73, FcCompressed: bit 30 says that a character is one byte, and that the place is doubled.
    private void Read(Plc plc, List<ByteView> properties)
    {
        for (var i = 0; i < plc.Count && pieces.Count < Most; i++)
        {
            var data = plc.Data(i);
            var place = data.I32(2);
            var isNarrow = (place & 0x40000000) != 0;
            var modifier = data.U16(6);
            var over = (modifier & 1) != 0 && (modifier >> 1) < properties.Count ? properties[modifier >> 1] : default;
            var (first, last) = (plc.At(i), plc.At(i + 1));
            if (first < 0 || last <= first || (pieces.Count > 0 && first < pieces[^1].Last)) continue;
            pieces.Add(new Piece(first, last, isNarrow ? (place & 0x3FFFFFFF) / 2 : place & 0x3FFFFFFF, isNarrow, over));
        }
    }
}
