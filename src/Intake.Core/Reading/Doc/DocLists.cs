using Intake.Reading.Numbering;

namespace Intake.Reading.Doc;

/// <summary>The lists ([MS-DOC] §2.4.6.3, Determining List Formatting of a Paragraph).</summary>
internal sealed class DocLists
{
    // Word allows some two thousand lists.
    private const int Most = 20_000;

    private readonly Dictionary<int, NumberingLevel?[]> definitions = [];
    private readonly List<NumberedList> lists = [];

    /// <summary>Reads both tables; the levels of the definitions stand behind the first.</summary>
    public DocLists(ByteView tables, ByteView listTable, long levelsAt, ByteView overrides)
    {
        var count = Math.Min(listTable.U16(0), Most);
        for (var i = 0; i < count && 2 + (28L * i) < listTable.Length; i++)
        {
            var list = listTable.Slice(2 + (28L * i), 28);
            var levels = new NumberingLevel?[NumberedList.Depth];
            var depth = (list.U8(26) & 1) != 0 ? 1 : NumberedList.Depth;
            for (var level = 0; level < depth && levelsAt < tables.Length; level++) levels[level] = ReadLevel(tables, ref levelsAt);
            definitions.TryAdd(list.I32(0), levels);
        }

        ReadOverrides(overrides);
    }

    /// <summary>The list of a number, 1-based; null when there is none.</summary>
    public NumberedList? Find(int number) => number >= 1 && number <= lists.Count ? lists[number - 1] : null;

    // §2.9.131, LFO, and §2.9.132, LFOData: a list, and for some levels another start or another level.
    private void ReadOverrides(ByteView overrides)
    {
        var count = Math.Clamp(overrides.I32(0), 0, Most);
        var data = 4 + (16L * count);
        for (var i = 0; i < count && 4 + (16L * i) < overrides.Length; i++)
        {
            var list = overrides.Slice(4 + (16L * i), 16);
            var levels = (NumberingLevel?[])definitions.GetValueOrDefault(list.I32(0), new NumberingLevel?[NumberedList.Depth]).Clone();
            var starts = new int?[NumberedList.Depth];
            data += 4;
            for (var change = 0; change < list.U8(12) && data < overrides.Length; change++)
            {
                var flags = overrides.I32(data + 4);
                var level = flags & 0xF;
                var start = Math.Clamp(overrides.I32(data), 0, short.MaxValue);
                data += 8;
                var other = (flags & 0x20) != 0 ? ReadLevel(overrides, ref data) : null;
                if (level >= NumberedList.Depth) continue;
                levels[level] = other ?? levels[level];
                if ((flags & 0x10) != 0) starts[level] = other?.Start ?? start;
            }

            lists.Add(new NumberedList(i + 1, list.I32(0), levels, starts));
        }
    }

    // §2.9.150, LVL: 28 bytes, what is said of the paragraphs and of the numbers, and the text of the number.
    private static NumberingLevel ReadLevel(ByteView tables, ref long at)
    {
        var level = tables.Slice(at, 28);
        at += 28 + level.U8(24) + level.U8(25);
        var length = tables.U16(at);
        var text = tables.Utf16(at + 2, length);
        at += 2 + (2L * length);
        return new NumberingLevel
        {
            Start = Math.Clamp(level.I32(0), 0, short.MaxValue),
            Format = NumberFormat.OfCode(level.U8(4)),
            IsLegal = (level.U8(5) & 4) != 0,
            Restart = (level.U8(5) & 8) != 0 ? level.U8(26) : null,
            Text = ListLevelText.Of(text),
        };
    }
}
