using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Intake.Tests.Rendering.Docx.Tracked;

/// <summary>One paragraph of a tracked edition, and what in it stands under whose name.</summary>
internal sealed class TrackedParagraph
{
    private readonly List<(OpenXmlElement Element, string[] Names, string Text)> pieces = [];
    private readonly Dictionary<string, MarginNote> notes;

    public TrackedParagraph(Paragraph paragraph, Dictionary<string, MarginNote> notes)
    {
        this.notes = notes;
        var inFull = new Dictionary<string, string[]>();
        foreach (var element in paragraph.ChildElements)
        {
            if (element is CommentRangeStart { Id.Value: { } start } && notes[start].IsNames) inFull[start] = notes[start].Names;
            if (element is CommentRangeEnd { Id.Value: { } end }) inFull.Remove(end);
            var author = element switch { InsertedRun run => run.Author!.Value!, DeletedRun run => run.Author!.Value!, _ => "" };
            pieces.Add((element, inFull.Count > 0 ? inFull.Values.Single() : author.Split("; "), Words(element)));
        }
    }

    /// <summary>What remains when nothing is accepted.</summary>
    public string Draft => string.Concat(pieces.Where(p => p.Element is not InsertedRun).Select(p => p.Text));

    /// <summary>Everything in it comes.</summary>
    public bool IsNew => Draft.Length == 0 && pieces.Exists(p => p.Element is InsertedRun);

    private IEnumerable<MarginNote> Notes => pieces.Select(p => p.Element).OfType<CommentRangeStart>().Select(s => notes[s.Id!.Value!]);

    /// <summary>Every change and every wording in a comment, with the names that stand at it; words that go with others that come are one.</summary>
    public IEnumerable<string[]> Places()
    {
        string[]? last = null;
        foreach (var (element, names, _) in pieces.Where(p => p.Element is Run or InsertedRun or DeletedRun))
        {
            var isChange = element is not Run;
            if (isChange && !(last is not null && last.SequenceEqual(names))) yield return names;
            if (isChange || element.Descendants<Text>().Any()) last = isChange ? names : null;
        }

        foreach (var note in Notes.Where(n => n.Wording is not null || n.Whole is not null)) yield return note.Names;
    }

    /// <summary>The paragraph as one of its proponents wants it, made of nothing but what stands under its name; empty when it goes.</summary>
    public string TextOf(string who)
    {
        if (Notes.FirstOrDefault(n => n.Whole is not null && n.Names.Contains(who)) is { } whole) return whole.Whole!;
        var text = new StringBuilder();
        string? inside = null;
        foreach (var (element, names, words) in pieces)
        {
            var own = names.Contains(who);
            if (element is CommentRangeEnd end && end.Id!.Value == inside) inside = null;
            if (inside is not null) continue;
            if (element is CommentRangeStart { Id.Value: { } id } && notes[id].Names.Contains(who) && notes[id].Wording is { } wording)
            {
                inside = id;
                text.Append(' ').Append(wording).Append(' ');
            }
            else if (element is InsertedRun ? own : element is not DeletedRun || !own)
            {
                text.Append(words);
            }
        }

        return text.ToString();
    }

    private static string Words(OpenXmlElement element) => string.Concat(element.Descendants().Select(d => d switch { Text t => t.Text, DeletedText t => t.Text, TabChar => "\t", _ => "" }));
}
