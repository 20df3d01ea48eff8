using Intake.Reading.Building;

namespace Intake.Reading.Doc;

/// <summary>What is said of characters ([MS-DOC] §2.6.1, Character Properties).</summary>
internal sealed record DocCharacters
{
    // §2.9.119, Ico.
    private static readonly string[] Colors =
    [
        "", "000000", "0000FF", "00FFFF", "00FF00", "FF00FF", "FF0000", "FFFF00", "FFFFFF", "000080", "008080", "008000", "800080", "800000", "808000", "808080", "C0C0C0",
    ];

    /// <summary>How they look.</summary>
    public RunFormat Run { get; init; }

    /// <summary>Whether they were inserted.</summary>
    public bool IsInserted { get; init; }

    /// <summary>Number of the author who inserted them.</summary>
    public int InsertedBy { get; init; }

    /// <summary>When, packed.</summary>
    public int InsertedAt { get; init; }

    /// <summary>Whether they were deleted.</summary>
    public bool IsDeleted { get; init; }

    /// <summary>Number of the author who deleted them.</summary>
    public int DeletedBy { get; init; }

    /// <summary>When, packed.</summary>
    public int DeletedAt { get; init; }

    /// <summary>Whether they are signs that stand for something else: a field, a note, a picture.</summary>
    public bool IsSpecial { get; init; }

    /// <summary>A character of a symbol font that stands instead; 0 for none.</summary>
    public int Symbol { get; init; }

    /// <summary>Number of that font.</summary>
    public int SymbolFont { get; init; }

    /// <summary>These with others said over them.</summary>
    /// <param name="properties">What is said.</param>
    /// <param name="styles">The styles that may be named.</param>
    /// <param name="below">What the paragraph's style says, to which some properties refer.</param>
    public DocCharacters With(ByteView properties, DocStyles? styles, RunFormat below)
    {
        var result = this;
        foreach (var sprm in Sprm.ReadAll(properties))
        {
            var value = sprm.Operand.U8(0);
            result = sprm.Code switch
            {
                0x0801 => result with { IsInserted = value != 0 },
                0x4804 => result with { InsertedBy = sprm.Operand.U16(0) },
                0x6805 => result with { InsertedAt = sprm.Operand.I32(0) },
                0x0800 => result with { IsDeleted = value != 0 },
                0x4863 => result with { DeletedBy = sprm.Operand.U16(0) },
                0x6864 => result with { DeletedAt = sprm.Operand.I32(0) },
                0x0855 => result with { IsSpecial = value != 0 },
                0x6A09 => result with { SymbolFont = sprm.Operand.U16(0), Symbol = sprm.Operand.U16(2), IsSpecial = true },
                0x4A30 when styles is not null => result with { Run = styles.Find(sprm.Operand.U16(0)).Run.Over(result.Run) },
                0x2A33 => result with { Run = below },
                0x0835 => result.Toggle(Look.Bold, value, below),
                0x0836 => result.Toggle(Look.Italic, value, below),
                0x0837 => result.Toggle(Look.Strike, value, below),
                0x2A53 => result.Toggle(Look.DoubleStrike, value, below),
                0x083C => result.Toggle(Look.Vanish, value, below),
                0x2A3E => result.Say(Look.Underline, value is not (0 or 5)), // 5 is hidden
                0x2A0C => result.Say(Look.Highlight, value is not (0 or 8)),
                0x2A48 => result.Say(Look.Superscript, value == 1).Say(Look.Subscript, value == 2),
                0x2A42 => result.Paint(value < Colors.Length ? Colors[value] : ""),
                0x6870 => result.Paint(sprm.Operand.U8(3) == 0 ? $"{value:X2}{sprm.Operand.U8(1):X2}{sprm.Operand.U8(2):X2}" : ""),
                0xCA71 => result.Say(Look.Shading, IsShaded(sprm.Operand)),
                _ => result,
            };
        }

        return result;
    }

    // §2.9.327, ToggleOperand: on, off, as the style says, or the other way round.
    private DocCharacters Toggle(Look look, int value, RunFormat below) => Say(look, value switch
    {
        0x80 => (below.On & look) != 0,
        0x81 => (below.On & look) == 0,
        _ => value != 0,
    });

    private DocCharacters Say(Look look, bool on) => this with { Run = new RunFormat(Run.Said | look, on ? Run.On | look : Run.On & ~look, Run.Color) };

    private DocCharacters Paint(string color) => this with { Run = Run with { Color = color } };

    // §2.9.248, SHDOperand: a count, the colour before, the colour behind, and a pattern; white paper is no highlight.
    private static bool IsShaded(ByteView operand) =>
        operand.U16(9) is not (0 or 0xFFFF) || (operand.U8(8) == 0 && (operand.U8(5) & operand.U8(6) & operand.U8(7)) != 0xFF && operand.Length >= 11);
}
