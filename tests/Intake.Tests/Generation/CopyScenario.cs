using System.Collections.Immutable;
using System.Globalization;
using Intake.Drafts;
using Intake.Extraction;

namespace Intake.Tests.Generation;

/// <summary>Edits a copy of a draft of any shape: words, paragraphs, headings; tracked or not; whole or in part.</summary>
internal sealed class CopyScenario
{
    private const string Author = "A. Delegate";
    private const int FewestWords = 7;
    private readonly Draft draft;
    private readonly Random random;
    private readonly Sentences sentences;
    private readonly WordEditor editor;
    private readonly NumberMode numbers;
    private readonly WordEdit?[] older;
    private readonly string[] texts;
    private readonly List<CopyLine>[] lines;
    private readonly bool[] taken;
    private readonly HashSet<string> repeated;
    private readonly List<(int Place, ExpectedEdit Edit)> expected = [];

    /// <summary>Begins a copy.</summary>
    /// <param name="draft">What is copied.</param>
    /// <param name="random">The same sequence gives the same copy.</param>
    /// <param name="numbers">What it prints in front of paragraphs.</param>
    /// <param name="older">Words of the draft that an older draft, on which the copy was made, did not have; null for most provisions, and null for a copy of the draft itself.</param>
    public CopyScenario(Draft draft, Random random, NumberMode numbers, WordEdit?[]? older = null)
    {
        (this.draft, this.random, this.numbers, this.older) = (draft, random, numbers, older ?? new WordEdit?[draft.Provisions.Length]);
        texts = [.. draft.Provisions.Select((p, i) => this.older[i]?.ApplyTo(p.Text) ?? p.Text)];
        sentences = new Sentences(random);
        editor = new WordEditor(random, sentences);
        lines = [.. draft.Provisions.Select((p, i) => new List<CopyLine> { new(StyleOf(p), [new Segment(this.texts[i])]) { Number = Label(p) } })];
        taken = new bool[draft.Provisions.Length];
        repeated = [.. draft.Provisions.GroupBy(p => p.Text, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key)];
    }

    /// <summary>First provision that the copy has.</summary>
    public int From { get; init; }

    /// <summary>The provision behind the last that the copy has.</summary>
    public int To { get; init; } = int.MaxValue;

    private int End => Math.Min(To, draft.Provisions.Length);

    /// <summary>What was edited, in the draft's order.</summary>
    public ImmutableArray<ExpectedEdit> Expected => [.. expected.OrderBy(e => e.Place).Select(e => e.Edit)];

    /// <summary>The copy.</summary>
    /// <param name="only">Whether to leave out what is not edited.</param>
    public EditedCopy Copy(bool only = false)
    {
        var edited = expected.Select(e => e.Place).ToHashSet();
        var written = Enumerable.Range(From, End - From).Where(i => !only || edited.Contains(i)).SelectMany(i => lines[i]).ToList();
        return new EditedCopy(numbers == NumberMode.Shifted ? Renumbered(written) : [.. written], Expected);
    }

    /// <summary>One edit of any kind; none when there is no room for it.</summary>
    public void Edit(bool tracked, bool structure)
    {
        switch (structure ? random.Next(20) : random.Next(10))
        {
            case < 10:
                Words(tracked);
                break;
            case < 13:
                NewParagraph(tracked);
                break;
            case < 15:
                Delete(tracked);
                break;
            case < 16:
                Move(tracked);
                break;
            case < 17:
                Split(tracked);
                break;
            case < 18:
                Merge(tracked);
                break;
            default:
                Heading(tracked);
                break;
        }
    }

    /// <summary>Words of a paragraph.</summary>
    public void Words(bool tracked)
    {
        if (Free(0, p => p.Kind == ProvisionKind.Paragraph && Count(p.Text) >= FewestWords) is not { } place) return;
        var edit = editor.Any(texts[place], 0, texts[place].Length);
        while (older[place] is { } lacking && edit.Start <= lacking.Start + 1 && edit.End >= lacking.Start - 1) edit = editor.Any(texts[place], 0, texts[place].Length);
        Change(place, edit, tracked);
    }

    /// <summary>Words of a heading, or of the title.</summary>
    public void Heading(bool tracked)
    {
        if (Free(0, p => p.Kind == ProvisionKind.Heading && Count(p.Text) >= 4) is not { } place) return;
        var words = texts[place].Split(' ');
        var at = texts[place].Length - words[^1].Length;
        Change(place, new WordEdit(at, words[^1], sentences.One(Vocabulary.Replacements)), tracked);
    }

    /// <summary>A new paragraph behind another.</summary>
    public void NewParagraph(bool tracked)
    {
        if (Free(1, IsLeaf) is not { } place) return;
        var (text, after) = (sentences.Provision(), draft.Provisions[place]);
        var number = numbers == NumberMode.Kept && after.Label.Length > 0 ? $"{after.Label.TrimEnd('.', ')').TrimStart('(')} bis." : "";
        if (number.StartsWith('a') || (number.Length > 0 && !char.IsDigit(number[0]))) number = "";
        var state = tracked ? SegmentState.Inserted : SegmentState.Kept;
        lines[place].Add(new CopyLine(StyleOf(after), [new Segment(text, state, Author)]) { Number = number, Mark = state, MarkAuthor = Author });
        Expect(place, new ExpectedEdit($"after:{after.Id}", Operation.InsertParagraph, text));
    }

    /// <summary>A paragraph taken out.</summary>
    public void Delete(bool tracked)
    {
        if (Free(1, IsLeaf) is not { } place) return;
        if (tracked) lines[place][0] = lines[place][0] with { Segments = [new Segment(texts[place], SegmentState.Deleted, Author)], Mark = SegmentState.Deleted, MarkAuthor = Author };
        else lines[place].Clear();
        Expect(place, new ExpectedEdit(draft.Provisions[place].Id, Operation.DeleteParagraph, ""));
    }

    /// <summary>A paragraph put elsewhere.</summary>
    public void Move(bool tracked)
    {
        if (Free(1, p => IsLeaf(p) && Count(p.Text) >= 9 && !repeated.Contains(p.Text)) is not { } place) return;
        if (Free(1, p => IsLeaf(p) && Math.Abs(draft.IndexOf(p.Id) - place) > 4) is not { } target) return;
        var (text, line) = (texts[place], lines[place][0]);
        var name = string.Create(CultureInfo.InvariantCulture, $"move{expected.Count + 1}");
        if (tracked) lines[place][0] = line with { Segments = [new Segment(text, SegmentState.MovedAway, Author)], Mark = SegmentState.MovedAway, MarkAuthor = Author, Move = name };
        else lines[place].Clear();
        var state = tracked ? SegmentState.MovedHere : SegmentState.Kept;
        lines[target].Add(line with { Segments = [new Segment(text, state, Author)], Mark = state, MarkAuthor = Author, Move = tracked ? name : "" });
        Expect(place, new ExpectedEdit(draft.Provisions[place].Id, Operation.Move, text) { Destination = $"after:{draft.Provisions[target].Id}" });
    }

    /// <summary>A paragraph made into two.</summary>
    public void Split(bool tracked)
    {
        if (Free(1, p => IsLeaf(p) && Cut(p.Text) > 0) is not { } place) return;
        var (text, at) = (texts[place], Cut(texts[place]));
        if (at <= 0) return;
        var state = tracked ? SegmentState.Inserted : SegmentState.Kept;
        var first = lines[place][0];
        lines[place][0] = first with { Segments = [new Segment(text[..at])], Mark = state, MarkAuthor = Author };
        lines[place].Add(first with { Segments = [new Segment(tracked ? text[at..] : text[at..].Trim())], Number = "" });
        Expect(place, new ExpectedEdit(draft.Provisions[place].Id, Operation.Split, $"{text[..at]}\n{text[at..].Trim()}"));
    }

    /// <summary>Two paragraphs made into one.</summary>
    public void Merge(bool tracked)
    {
        if (Free(2, p => IsLeaf(p) && Next(p) is { } next && IsLeaf(next) && next.Kind == p.Kind && Math.Min(Count(p.Text), Count(next.Text)) >= FewestWords) is not { } place) return;
        var (first, second) = (lines[place][0], lines[place + 1][0]);
        var joined = $"{texts[place]} {texts[place + 1]}";
        if (tracked)
        {
            lines[place][0] = first with { Segments = [.. first.Segments, new Segment(" ", SegmentState.Inserted, Author)], Mark = SegmentState.Deleted, MarkAuthor = Author };
            if (second.Number.Length > 0) lines[place + 1][0] = second with { Number = "", Segments = [new Segment(second.Number + " ", SegmentState.Deleted, Author), .. second.Segments] };
        }
        else
        {
            lines[place][0] = first with { Segments = [new Segment(joined)] };
            lines[place + 1].Clear();
        }

        Expect(place, new ExpectedEdit(draft.Provisions[place].Id, Operation.Merge, joined) { Destination = draft.Provisions[place + 1].Id });
    }

    /// <summary>Style of a provision's paragraph.</summary>
    private string StyleOf(Provision provision) =>
        provision.Kind == ProvisionKind.Heading || (numbers == NumberMode.Automatic && provision.Label.Length > 0) ? CopyGenerator.StyleOf(provision) : "Normal";

    private string Label(Provision provision) => numbers is NumberMode.Kept or NumberMode.Shifted && provision.Kind == ProvisionKind.Paragraph ? provision.Label : "";

    private void Change(int place, WordEdit edit, bool tracked)
    {
        var text = texts[place];
        var line = lines[place][0];
        lines[place][0] = tracked
            ? line with { Segments = [.. new[] { new Segment(text[..edit.Start]), new Segment(edit.Old, SegmentState.Deleted, Author), new Segment(edit.New, SegmentState.Inserted, Author), new Segment(text[edit.End..]) }.Where(s => s.Text.Length > 0)] }
            : line with { Segments = [new Segment(edit.ApplyTo(text))] };
        var inDraft = older[place] is { } lacking && edit.Start > lacking.Start ? edit with { Start = edit.Start + lacking.Old.Length } : edit;
        Expect(place, new ExpectedEdit(draft.Provisions[place].Id, edit.Operation, inDraft.ApplyTo(draft.Provisions[place].Text)));
    }

    /// <summary>Paragraphs that an older draft did not have: no edits, and nothing says so.</summary>
    public void Lack(int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (Free(0, IsLeaf) is { } place) lines[place].Clear();
        }
    }

    /// <summary>A provision that nobody has edited and that is fit for it, and as many on either side; null when none is left.</summary>
    private int? Free(int around, Func<Provision, bool> fits)
    {
        for (var attempt = 0; attempt < 80; attempt++)
        {
            if (From + around >= End - around) return null;
            var place = random.Next(From + around, End - around);
            if (!fits(draft.Provisions[place]) || Enumerable.Range(place - around, 1 + (2 * around)).Any(i => taken[i])) continue;
            for (var i = place - around; i <= place + around; i++) taken[i] = true;
            return place;
        }

        return null;
    }

    /// <summary>Whether a paragraph has no sub-paragraphs and introduces none.</summary>
    private bool IsLeaf(Provision provision) =>
        provision.Kind == ProvisionKind.Paragraph && !provision.Text.EndsWith(':') && !(Next(provision) is { Kind: ProvisionKind.Paragraph } next && next.Level > provision.Level);

    private Provision? Next(Provision provision) => draft.IndexOf(provision.Id) + 1 is var next && next < End ? draft.Provisions[next] : null;

    /// <summary>Behind the first sentence, or the comma nearest the middle; 0 when the text is too short.</summary>
    private static int Cut(string text)
    {
        var stop = text.IndexOf(". ", StringComparison.Ordinal);
        var at = stop > 0 ? stop + 1 : text.IndexOf(", ", text.Length / 3, StringComparison.Ordinal) + 1;
        return at > 0 && Math.Min(Count(text[..at]), Count(text[at..])) >= 6 ? at : 0;
    }

    private static int Count(string text) => text.Split(' ').Length;

    private static ImmutableArray<CopyLine> Renumbered(List<CopyLine> written)
    {
        var n = 0;
        return [.. written.Select(l => l.Style == "Normal" ? l with { Number = string.Create(CultureInfo.InvariantCulture, $"{++n}.") } : l)];
    }

    private void Expect(int place, ExpectedEdit edit) => expected.Add((place, edit));
}
