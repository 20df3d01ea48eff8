using System.Globalization;
using System.Security;
using System.Text;

namespace Intake.Tests.Generation;

/// <summary>Writes the paragraphs of a Word file's main part.</summary>
internal sealed class WordBody
{
    private const string Date = "2026-03-02T09:30:00Z";
    private const string Look = "<w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:cs=\"Calibri\"/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/><w:lang w:val=\"en-GB\"/>";
    private readonly StringBuilder xml = new();
    private readonly StringBuilder comments = new();
    private readonly Random random;
    private int paragraphs;
    private int annotations;

    public WordBody(Random random)
    {
        this.random = random;
        RevisionIds = [.. Enumerable.Range(0, 12).Select(_ => random.Next(0x00100000, 0x00ffffff).ToString("X8", CultureInfo.InvariantCulture))];
    }

    /// <summary>The rsids of the editing sessions.</summary>
    public string[] RevisionIds { get; }

    /// <summary>Whether changes are struck and underlined instead of tracked.</summary>
    public bool MarksByHand { get; init; }

    /// <summary>Content of the comments part.</summary>
    public string Comments => comments.ToString();

    public override string ToString() => xml.ToString();

    public void Write(CopyLine line)
    {
        if (line.Mark == SegmentState.MovedAway) Range("moveFromRangeStart", line);
        if (line.Mark == SegmentState.MovedHere) Range("moveToRangeStart", line);
        var range = annotations;
        Add($"<w:p w14:paraId=\"{0x10000000 + paragraphs++:X8}\" w14:textId=\"77777777\" w:rsidR=\"{Rsid()}\" w:rsidRDefault=\"{Rsid()}\"><w:pPr><w:pStyle w:val=\"{line.Style}\"/>");
        if (line.Style == "NumberedText") Add("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>");
        Add("<w:spacing w:after=\"120\"/><w:jc w:val=\"both\"/><w:rPr>");
        if (line.Mark != SegmentState.Kept) Add($"<w:{Element(line.Mark)} {Annotation(line.MarkAuthor)}/>");
        Add("<w:sz w:val=\"24\"/><w:lang w:val=\"en-GB\"/></w:rPr></w:pPr>");
        if (random.Next(8) == 0) Add("<w:proofErr w:type=\"gramStart\"/><w:proofErr w:type=\"gramEnd\"/>");
        var comment = line.Comment.Length > 0 ? Comment(line.Comment) : null;
        if (comment is not null) Add($"<w:commentRangeStart w:id=\"{comment}\"/>");
        foreach (var segment in line.Segments) Write(segment, line.IsReformatted);
        if (comment is not null) Add($"<w:commentRangeEnd w:id=\"{comment}\"/><w:r><w:rPr><w:rStyle w:val=\"CommentReference\"/></w:rPr><w:commentReference w:id=\"{comment}\"/></w:r>");
        Add("</w:p>");
        if (line.Mark == SegmentState.MovedAway) Add($"<w:moveFromRangeEnd w:id=\"{range}\"/>");
        if (line.Mark == SegmentState.MovedHere) Add($"<w:moveToRangeEnd w:id=\"{range}\"/>");
    }

    private void Write(Segment segment, bool reformatted)
    {
        if (segment.Text.Length == 0) return;
        var isTracked = segment.State != SegmentState.Kept && !MarksByHand;
        if (isTracked) Add($"<w:{Element(segment.State)} {Annotation(segment.Author)}>");
        for (var at = 0; at < segment.Text.Length;)
        {
            var length = Math.Min(segment.Text.Length - at, random.Next(12, 80));
            var tag = isTracked && segment.State == SegmentState.Deleted ? "delText" : "t";
            var look = reformatted ? $"<w:b/>{Look}<w:rPrChange {Annotation("Editor")}><w:rPr>{Look}</w:rPr></w:rPrChange>" : Look + ByHand(segment.State);
            Add($"<w:r w:rsidR=\"{Rsid()}\"><w:rPr>{look}</w:rPr><w:{tag} xml:space=\"preserve\">{SecurityElement.Escape(segment.Text.Substring(at, length))}</w:{tag}></w:r>");
            at += length;
        }

        if (isTracked) Add($"</w:{Element(segment.State)}>");
    }

    private void Range(string element, CopyLine line) => Add($"<w:{element} {Annotation(line.MarkAuthor)} w:name=\"{line.Move}\"/>");

    private string Comment(string text)
    {
        var id = (++annotations).ToString(CultureInfo.InvariantCulture);
        comments.Append(CultureInfo.InvariantCulture, $"<w:comment w:id=\"{id}\" w:author=\"Editor\" w:date=\"{Date}\" w:initials=\"E\"><w:p><w:pPr><w:pStyle w:val=\"CommentText\"/></w:pPr>");
        comments.Append(CultureInfo.InvariantCulture, $"<w:r><w:t>{SecurityElement.Escape(text)}</w:t></w:r></w:p></w:comment>");
        return id;
    }

    private string Annotation(string author) =>
        string.Create(CultureInfo.InvariantCulture, $"w:id=\"{++annotations}\" w:author=\"{SecurityElement.Escape(author)}\" w:date=\"{Date}\"");

    private string Rsid() => RevisionIds[random.Next(RevisionIds.Length)];

    private void Add(FormattableString text) => xml.Append(text.ToString(CultureInfo.InvariantCulture));

    private void Add(string text) => xml.Append(text);

    private string ByHand(SegmentState state) => state switch
    {
        SegmentState.Inserted or SegmentState.MovedHere when MarksByHand => "<w:u w:val=\"single\"/>",
        SegmentState.Deleted or SegmentState.MovedAway when MarksByHand => "<w:strike/>",
        SegmentState.Kept or SegmentState.Inserted or SegmentState.Deleted or SegmentState.MovedAway or SegmentState.MovedHere => "",
    };

    private static string Element(SegmentState state) => state switch
    {
        SegmentState.Inserted => "ins",
        SegmentState.Deleted => "del",
        SegmentState.MovedAway => "moveFrom",
        SegmentState.MovedHere => "moveTo",
        SegmentState.Kept => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
