
namespace Intake.Reading.Building;

/// <summary>Follows the anchors of comments through the text: a range with two ends, a mark, or both (ECMA-376-1:2016 §17.13.4.3 to 17.13.4.5).</summary>
/// <param name="exceeds">Records that a limit is reached.</param>
internal sealed class CommentAnchors(Action<string> exceeds)
{
    // Many comments over one long text would repeat it once for each: 8 MiB for all of them.
    private const int MostCharacters = 4 << 20;

    // A comment costs memory before it has words; a text of many hands has some thousand.
    private const int MostComments = 100_000;

    // Ranges that are open at once are few; more would be made up to slow the search for their ends.
    private const int MostOpen = 256;

    private readonly Dictionary<string, OpenComment> comments = new(StringComparer.Ordinal);
    private readonly List<OpenComment> open = [];
    private int left = MostCharacters;

    /// <summary>All comments, in the order in which they were added.</summary>
    public IEnumerable<OpenComment> All => comments.Values;

    /// <summary>Adds a comment, whose anchor is still to come; the first of two with one id counts.</summary>
    public bool Add(string id, OpenComment comment)
    {
        if (comments.Count < MostComments) return comments.TryAdd(id, comment);
        exceeds($"{MostComments} comments");
        return false;
    }

    /// <summary>The comment with an id; null when there is none.</summary>
    public OpenComment? Find(string? id) => id is not null && comments.TryGetValue(id, out var comment) ? comment : null;

    /// <summary>A comment's range begins.</summary>
    public void Start(string? id, OpenParagraph? paragraph)
    {
        if (open.Count == MostOpen || Find(id) is not { IsPlaced: false } comment || open.Contains(comment)) return;
        comment.First = Anchor(paragraph);
        open.Add(comment);
    }

    /// <summary>A comment's range ends; it stands behind the last paragraph that it has words of.</summary>
    public void End(string? id, OpenParagraph? paragraph)
    {
        if (Find(id) is { } comment && open.Remove(comment)) Place(comment, paragraph);
    }

    /// <summary>A comment's mark: the end of its range when that has none, or all of its anchor.</summary>
    public void Refer(string? id, OpenParagraph paragraph)
    {
        if (Find(id) is not { IsPlaced: false } comment) return;
        open.Remove(comment);
        Place(comment, paragraph);
    }

    /// <summary>Text is read: it belongs to every open range.</summary>
    public void Append(OpenParagraph paragraph, string text)
    {
        if (open.Count == 0 || left <= 0) return;
        foreach (var comment in open)
        {
            if (comment.Anchor.Length == 0) comment.First = Anchor(paragraph);
            else if (comment.Last != paragraph) comment.Anchor.Append('\n');
            comment.Last = Anchor(paragraph);
            comment.Anchor.Append(text);
            left -= text.Length;
        }

        if (left <= 0) exceeds($"{MostCharacters} characters under comments");
    }

    /// <summary>The text has ended: ranges that are still open end there.</summary>
    public void Finish(OpenParagraph? last)
    {
        foreach (var comment in open) Place(comment, last);
        open.Clear();
    }

    /// <summary>A paragraph was joined to another: what hangs on it hangs on that.</summary>
    public void Rejoin(OpenParagraph gone, OpenParagraph into)
    {
        if (!gone.IsAnchor) return;
        into.IsAnchor = true;
        foreach (var comment in comments.Values)
        {
            if (comment.First == gone) comment.First = into;
            if (comment.Last == gone) comment.Last = into;
        }
    }

    private static OpenParagraph? Anchor(OpenParagraph? paragraph)
    {
        paragraph?.IsAnchor = true;
        return paragraph;
    }

    private static void Place(OpenComment comment, OpenParagraph? paragraph)
    {
        if (comment.IsPlaced) return;
        comment.First ??= Anchor(paragraph);
        comment.Last ??= comment.First;
        comment.IsPlaced = comment.Last is not null;
        comment.Last?.After.AddRange(comment.Paragraphs);
    }
}
