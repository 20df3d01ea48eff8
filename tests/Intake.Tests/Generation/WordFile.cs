using System.IO.Compression;
using System.Text;
using Intake.Drafts;

namespace Intake.Tests.Generation;

/// <summary>Writes Word files as Word writes them: styles, automatic numbers, rsids, runs split where nobody sees it (ECMA-376-1:2016 §17).</summary>
internal static class WordFile
{
    private static readonly DateTimeOffset ZipEpoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The draft itself.</summary>
    public static byte[] OfDraft(Draft draft, int seed) =>
        Write([.. draft.Provisions.Select(p => new CopyLine(CopyGenerator.StyleOf(p), [new Segment(p.Text)]))], new Random(seed));

    /// <summary>A copy whose edits are tracked.</summary>
    public static byte[] Tracked(EditedCopy copy, Random random) => Write(copy.Lines, random);

    /// <summary>A copy that was edited with tracking off, or whose edits were all accepted before it was sent.</summary>
    public static byte[] Silent(EditedCopy copy, Random random) =>
        Write([.. copy.Lines.Where(l => l.Mark is not (SegmentState.Deleted or SegmentState.MovedAway)).Select(l => new CopyLine(l.Style, [new Segment(l.Result)]))], random);

    /// <summary>A copy whose edits are marked by hand: what goes is struck, what comes is underlined.</summary>
    public static byte[] Marked(EditedCopy copy, Random random) =>
        Write([.. copy.Lines.Select(l => l with { Mark = SegmentState.Kept })], random, byHand: true);

    private static byte[] Write(IReadOnlyList<CopyLine> lines, Random random, bool byHand = false)
    {
        var body = new WordBody(random) { MarksByHand = byHand };
        foreach (var line in lines) body.Write(line);
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in WordParts.Around(body.RevisionIds, body.Comments)) Write(zip, name, content);
            Write(zip, "word/document.xml", WordParts.Root("document", $"<w:body>{body}{WordParts.Section}</w:body>"));
        }

        return file.ToArray();
    }

    private static void Write(ZipArchive zip, string name, string content)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = ZipEpoch;
        using var stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }
}
