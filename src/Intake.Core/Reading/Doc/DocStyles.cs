namespace Intake.Reading.Doc;

/// <summary>The styles ([MS-DOC] §2.9.271, STSH).</summary>
internal sealed class DocStyles
{
    private const int LongestChain = 64;
    private const int None = 0xFFF;

    private readonly List<ByteView> written = [];
    private readonly Dictionary<int, DocStyle> resolved = [];
    private readonly int fixedBytes;

    public DocStyles(ByteView table)
    {
        var header = table.U16(0);
        var count = table.U16(2);
        fixedBytes = table.U16(4);
        long at = 2 + header;
        for (var i = 0; i < count && at < table.Length; i++)
        {
            var length = table.U16(at);
            written.Add(table.Slice(at + 2, length));
            at += 2 + length + (length % 2);
        }
    }

    /// <summary>The style of a number; a plain one when there is none.</summary>
    public DocStyle Find(int number)
    {
        var chain = new Stack<int>();
        var below = DocStyle.Plain;
        for (var next = number; next < written.Count && written[next].Length > 0 && chain.Count < LongestChain && !chain.Contains(next); next = Base(next))
        {
            if (resolved.TryGetValue(next, out var known))
            {
                below = known;
                break;
            }

            chain.Push(next);
            if (Base(next) == None) break;
        }

        while (chain.TryPop(out var one))
        {
            below = Read(written[one], below);
            resolved[one] = below;
        }

        return below;
    }

    private int Base(int number) => written[number].U16(2) >> 4;

    // §2.9.260, STD: what is fixed, the name, and then what is said: of paragraphs, behind their style's number, and of characters.
    private DocStyle Read(ByteView style, DocStyle below)
    {
        var kind = style.U16(0) & 0xFFF;
        var isParagraph = (style.U16(2) & 0xF) == 1;
        var isText = isParagraph || (style.U16(2) & 0xF) == 2;
        long at = fixedBytes + 2 + (2L * style.U16(fixedBytes)) + 2;
        var paragraph = below.Paragraph;
        if (isParagraph)
        {
            paragraph = paragraph.With(style.Slice(at + 4, style.U16(at) - 2));
            at += 2 + style.U16(at);
            at += at % 2;
        }

        var characters = new DocCharacters { Run = below.Run };
        if (isText) characters = characters.With(style.Slice(at + 2, style.U16(at)), null, below.Run);
        return new DocStyle(characters.Run, paragraph, kind is >= 1 and <= 9 ? kind : below.HeadingLevel, kind == 62 || below.IsTitle);
    }
}
