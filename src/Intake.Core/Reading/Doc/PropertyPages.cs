namespace Intake.Reading.Doc;

/// <summary>Finds the properties of characters, or of paragraphs, in the pages of 512 bytes that hold them ([MS-DOC] §2.9.33, ChpxFkp; §2.9.175, PapxFkp).</summary>
internal sealed class PropertyPages
{
    private const int PageBytes = 512;
    private const int Most = 1_000_000;

    private readonly List<PropertyRun> runs = [];
    private int current;

    /// <summary>Reads all pages.</summary>
    /// <param name="main">The main file, which has the pages.</param>
    /// <param name="places">The table of pages.</param>
    /// <param name="isParagraphs">Whether they are those of paragraphs.</param>
    public PropertyPages(ByteView main, ByteView places, bool isParagraphs)
    {
        var plc = new Plc(places, 4);
        var seen = new HashSet<int>();
        for (var i = 0; i < plc.Count && runs.Count < Most; i++)
        {
            var number = plc.Data(i).I32(0) & 0x3FFFFF;
            if (seen.Add(number)) ReadPage(main.Slice((long)number * PageBytes, PageBytes), isParagraphs);
        }

        runs.Sort((a, b) => a.First.CompareTo(b.First));
    }

    /// <summary>The run that a byte is in; one without properties when there is none.</summary>
    public PropertyRun At(long place)
    {
        if (current < runs.Count && place >= runs[current].First && place < runs[current].Last) return runs[current];
        var (low, high) = (0, runs.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (place < runs[middle].First) high = middle - 1;
            else if (place >= runs[middle].Last) low = middle + 1;
            else return runs[current = middle];
        }

        return new PropertyRun(place, place + 1, default);
    }

    private void ReadPage(ByteView page, bool isParagraphs)
    {
        var count = page.U8(PageBytes - 1);
        for (var i = 0; i < count; i++)
        {
            long first = (uint)page.I32(4L * i), last = (uint)page.I32((4L * i) + 4);
            if (last <= first) continue;
            var at = 2L * page.U8((4L * (count + 1)) + (i * (isParagraphs ? 13L : 1L)));
            runs.Add(new PropertyRun(first, last, at == 0 ? default : isParagraphs ? Paragraph(page, at) : page.Slice(at + 1, page.U8(at))));
        }
    }

    // §2.9.174, PapxInFkp: a count of words less one half, or zero and the count of words behind it.
    private static ByteView Paragraph(ByteView page, long at) =>
        page.U8(at) is > 0 and var words ? page.Slice(at + 1, (2L * words) - 1) : page.Slice(at + 2, 2L * page.U8(at + 1));
}
