using Intake.Reading.Building;

namespace Intake.Reading.Doc;

/// <summary>What is said of a paragraph ([MS-DOC] §2.6.2, Paragraph Properties).</summary>
internal sealed record DocParagraphProperties
{
    // §2.4.3: a table in a table in … is no deeper in practice than a few.
    private const int DeepestTable = 32;

    /// <summary>Number of its list, 1-based; 0 for none.</summary>
    public int List { get; init; }

    /// <summary>0-based level in it.</summary>
    public int ListLevel { get; init; }

    /// <summary>0-based outline level; 9 for body text, null when not said.</summary>
    public int? Outline { get; init; }

    /// <summary>How many tables are around it.</summary>
    public int TableDepth { get; init; }

    /// <summary>Whether its end is the end of a cell of a table in a table.</summary>
    public bool EndsInnerCell { get; init; }

    /// <summary>Whether its end is the end of a row.</summary>
    public bool EndsRow { get; init; }

    /// <summary>The cells of the row, in the paragraph that ends it.</summary>
    public List<CellDefinition> Cells { get; init; } = [];

    /// <summary>These with others said over them.</summary>
    public DocParagraphProperties With(ByteView properties)
    {
        var result = this;
        foreach (var sprm in Sprm.ReadAll(properties))
        {
            result = sprm.Code switch
            {
                0x460B => result with { List = sprm.Operand.U16(0) },
                0x260A => result with { ListLevel = sprm.Operand.U8(0) },
                0x2640 => result with { Outline = sprm.Operand.U8(0) },
                0x2416 => result with { TableDepth = sprm.Operand.U8(0) == 0 ? 0 : Math.Max(1, result.TableDepth) },
                0x6649 => result with { TableDepth = Math.Clamp(sprm.Operand.I32(0), 0, DeepestTable) },
                0x2417 or 0x244C => result with { EndsRow = sprm.Operand.U8(0) != 0 },
                0x244B => result with { EndsInnerCell = sprm.Operand.U8(0) != 0 },
                0xD608 => result with { Cells = ReadCells(sprm.Operand) },
                _ => result,
            };
        }

        return result;
    }

    // §2.9.319, TDefTableOperand: the edges of the cells, and 20 bytes for each; bit 1 of those says merged from the left, bits 5 and 6 from above.
    private static List<CellDefinition> ReadCells(ByteView operand)
    {
        var cells = new List<CellDefinition>();
        var count = operand.U8(2);
        for (var i = 0; i < count; i++)
        {
            var flags = operand.U16(3 + (2L * (count + 1)) + (20L * i));
            cells.Add(new CellDefinition((short)operand.U16(3 + (2L * (i + 1))), (flags & 3) is 2 or 3 && i > 0, ((flags >> 5) & 3) == 1));
        }

        return cells;
    }
}
