using System.Collections.Immutable;
using Intake.Drafts;
using Intake.Extraction;

namespace Intake.Tests.Generation;

/// <summary>Edits a copy of a draft.</summary>
internal sealed class CopyGenerator
{
    private readonly Draft draft;
    private readonly Random random;
    private readonly Sentences sentences;
    private readonly WordEditor editor;
    private readonly string[] authors;
    private readonly List<CopyLine>[] lines;
    private readonly bool[] taken;
    private readonly List<(int Place, ExpectedEdit Edit)> expected = [];

    private CopyGenerator(Draft draft, Random random, string[] authors)
    {
        (this.draft, this.random, this.authors) = (draft, random, authors);
        sentences = new Sentences(random);
        editor = new WordEditor(random, sentences);
        lines = [.. draft.Provisions.Select(p => new List<CopyLine> { new(StyleOf(p), [new Segment(p.Text)]) })];
        taken = [.. draft.Provisions.Select(p => p.Kind == ProvisionKind.Heading)];
    }

    /// <summary>A copy with <paramref name="edits"/> edits, each on a provision of its own; fewer when the draft has no room for them.</summary>
    /// <param name="draft">What is copied.</param>
    /// <param name="edits">Edits of words, new, deleted and moved paragraphs.</param>
    /// <param name="random">The same sequence gives the same copy.</param>
    /// <param name="authors">Those who edit in turns.</param>
    /// <param name="withMoves">Whether paragraphs are moved too; without tracking nothing tells a move from a deletion and an insertion.</param>
    public static EditedCopy Generate(Draft draft, int edits, Random random, string[] authors, bool withMoves)
    {
        var copy = new CopyGenerator(draft, random, authors);
        for (var i = 0; i < edits; i++) copy.Edit(copy.Kind(withMoves));
        copy.Remark();
        return new EditedCopy([.. copy.lines.SelectMany(l => l)], [.. copy.expected.OrderBy(e => e.Place).Select(e => e.Edit)]);
    }

    public static string StyleOf(Provision provision) =>
        provision.Id == "title" ? "Title" : provision.Kind == ProvisionKind.Heading ? "Heading1" : "NumberedText";

    private EditKind Kind(bool withMoves) => random.Next(20) switch
    {
        < 16 => EditKind.Words,
        < 18 => EditKind.NewParagraph,
        < 19 => EditKind.DeletedParagraph,
        _ => withMoves ? EditKind.MovedParagraph : EditKind.Words,
    };

    private void Edit(EditKind kind)
    {
        if (Free(kind == EditKind.Words ? 0 : 1) is not { } place) return;
        switch (kind)
        {
            case EditKind.Words:
                Words(place);
                break;
            case EditKind.NewParagraph:
                NewParagraph(place);
                break;
            case EditKind.DeletedParagraph:
                Delete(place);
                break;
            case EditKind.MovedParagraph:
                Move(place);
                break;
        }
    }

    /// <summary>A provision that nobody has edited, and as many on either side; null when none is left.</summary>
    private int? Free(int around)
    {
        for (var attempt = 0; attempt < 50; attempt++)
        {
            var place = random.Next(1 + around, taken.Length - around);
            if (draft.Provisions[place].Kind == ProvisionKind.Heading || Enumerable.Range(place - around, 1 + (2 * around)).Any(i => taken[i])) continue;
            for (var i = place - around; i <= place + around; i++) taken[i] = true;
            return place;
        }

        return null;
    }

    private void Words(int place)
    {
        var text = draft.Provisions[place].Text;
        var half = random.Next(5) == 0 ? text.IndexOf(' ', text.Length / 2) : -1;
        WordEdit[] edits = half < 0 ? [editor.Any(text, 0, text.Length)] : [editor.Any(text, 0, half), editor.Any(text, half, text.Length)];
        var segments = ImmutableArray.CreateBuilder<Segment>();
        var names = new List<string>();
        var at = 0;
        foreach (var edit in edits)
        {
            names.Add(sentences.One(authors));
            segments.Add(new Segment(text[at..edit.Start]));
            if (edit.Old.Length > 0) segments.Add(new Segment(edit.Old, SegmentState.Deleted, names[^1]));
            if (edit.New.Length > 0) segments.Add(new Segment(edit.New, SegmentState.Inserted, names[^1]));
            at = edit.End;
        }

        if (at < text.Length) segments.Add(new Segment(text[at..]));
        var line = lines[place][0] with { Segments = segments.ToImmutable() };
        lines[place][0] = line;
        Expect(place, new ExpectedEdit(draft.Provisions[place].Id, edits[0].Operation, line.Result) { Authors = names });
    }

    /// <summary>Typed behind a paragraph, the new text takes over its mark and the paragraph gets the inserted one; typed before the next, it brings its own.</summary>
    private void NewParagraph(int place)
    {
        var author = sentences.One(authors);
        var text = sentences.Provision();
        var added = new CopyLine("NumberedText", [new Segment(text, SegmentState.Inserted, author)]);
        if (random.Next(2) == 0) added = added with { Mark = SegmentState.Inserted, MarkAuthor = author };
        else lines[place][0] = lines[place][0] with { Mark = SegmentState.Inserted, MarkAuthor = author };
        lines[place].Add(added);
        Expect(place, new ExpectedEdit($"after:{draft.Provisions[place].Id}", Operation.InsertParagraph, text) { Authors = [author] });
    }

    private void Delete(int place)
    {
        var author = sentences.One(authors);
        lines[place][0] = lines[place][0] with { Segments = [new Segment(draft.Provisions[place].Text, SegmentState.Deleted, author)], Mark = SegmentState.Deleted, MarkAuthor = author };
        Expect(place, new ExpectedEdit(draft.Provisions[place].Id, Operation.DeleteParagraph, "") { Authors = [author] });
    }

    private void Move(int place)
    {
        if (Free(1) is not { } target) return;
        var (author, text) = (sentences.One(authors), draft.Provisions[place].Text);
        var name = $"move{expected.Count + 1}";
        lines[place][0] = lines[place][0] with { Segments = [new Segment(text, SegmentState.MovedAway, author)], Mark = SegmentState.MovedAway, MarkAuthor = author, Move = name };
        lines[target].Add(new CopyLine("NumberedText", [new Segment(text, SegmentState.MovedHere, author)]) { Mark = SegmentState.MovedHere, MarkAuthor = author, Move = name });
        Expect(place, new ExpectedEdit(draft.Provisions[place].Id, Operation.Move, text) { Destination = $"after:{draft.Provisions[target].Id}", Authors = [author] });
    }

    /// <summary>A comment and two changes of looks on provisions whose words stay.</summary>
    private void Remark()
    {
        if (Free(0) is { } commented) lines[commented][0] = lines[commented][0] with { Comment = sentences.One(Vocabulary.Remarks) };
        for (var i = 0; i < 2; i++)
        {
            if (Free(0) is { } place) lines[place][0] = lines[place][0] with { IsReformatted = true };
        }
    }

    private void Expect(int place, ExpectedEdit edit) => expected.Add((place, edit));
}
