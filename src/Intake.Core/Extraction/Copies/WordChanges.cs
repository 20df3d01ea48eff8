using Intake.Drafts;
using Intake.Extraction.Comparison;
using Intake.Extraction.Places;
using Intake.Reading;

namespace Intake.Extraction.Copies;

/// <summary>Reads the changes of words in a copied provision: marked by hand, tracked, then what differs from the draft without a mark.</summary>
internal sealed class WordChanges(DraftIndex index, SubmissionBuilder builder)
{
    private readonly HandMarks marks = new(index);

    /// <summary>Adds the proposals of one paragraph.</summary>
    /// <param name="reading">The copy.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="provision">The provision it copies.</param>
    /// <param name="source">Where it stands.</param>
    /// <param name="found">Takes the numbers of the proposals.</param>
    public void Read(CopyReading reading, CopyParagraph paragraph, Provision provision, Locus source, List<int> found)
    {
        var number = CopyNumber.Of(paragraph, provision);
        if (marks.Read(paragraph, provision, reading.Legend, number) is { } marked)
        {
            found.AddRange(marked.Select(e => builder.Add(Redraft.Make(provision, e, Certainty.Certain, source))));
            return;
        }

        var body = Spaces.Collapse(paragraph.View.Text[number.Length..]);
        if (paragraph.IsRevised) Tracked(reading, paragraph, provision, number, source, found);
        if (reading.Version != Version.Other) Silent(reading, provision, number.Head.Length == 0 && Abridgement.Of(index.Folded(provision.Id), body, body) is { } whole ? whole : number.Head + body, source, found);
    }

    private void Silent(CopyReading reading, Provision provision, string text, Locus source, List<int> found)
    {
        if (Typography.AreAlike(text, provision.Text) || (provision.Kind == ProvisionKind.Heading && FoldedText.Of(text) == index.Folded(provision.Id).Folded)) return;
        var added = Redraft.Compare(provision, text, reading.Unmarked(Certainty.Certain), source).Select(builder.Add).ToList();
        found.AddRange(added);
        reading.Silent.AddRange(added);
    }

    private void Tracked(CopyReading reading, CopyParagraph paragraph, Provision provision, CopyNumber number, Locus source, List<int> found)
    {
        var raw = paragraph.View.Text;
        var map = new TextMap(number.Head + raw[number.Length..], provision.Text, 0);
        var ahead = number.Head.Length - number.Length;
        var changes = TrackedEdits.Of(paragraph.Sources)
            .Where(t => t.Edit.End > number.Length || (t.Edit.NewText.Trim().Length > 0 && t.Edit.Start >= number.Length))
            .Select(t => (Change: t, Edit: Mapped(t.Edit, map, ahead))).ToList();
        for (var i = 0; i < changes.Count;)
        {
            var (change, edit) = changes[i];
            var (start, end) = Widened(provision.Text, edit);
            var together = new List<TextEdit> { edit };
            // Two changes in one word are one change of the word.
            while (++i < changes.Count && Widened(provision.Text, changes[i].Edit) is var next && next.Start < end)
            {
                together.Add(changes[i].Edit);
                end = Math.Max(end, next.End);
            }

            var whole = new TextEdit(start, end - start, WordDiff.Apply(provision.Text[start..end], together.Select(e => e with { Start = e.Start - start })));
            if (string.IsNullOrWhiteSpace(whole.NewText) && string.IsNullOrWhiteSpace(provision.Text[start..end])) continue;
            found.Add(builder.Add(Redraft.Make(provision, whole, Sure(reading, raw, number.Length, change.Edit, provision.Text, edit), By(source, change.Revision))));
        }
    }

    /// <summary>Certain, unless the words that go are not those that the draft has there.</summary>
    private static Certainty Sure(CopyReading reading, string raw, int number, TextEdit edit, string draft, TextEdit mapped) =>
        edit.End <= raw.Length && !Typography.AreAlike(raw[Math.Clamp(number, edit.Start, edit.End)..edit.End].Trim(), draft.Substring(mapped.Start, mapped.Length).Trim()) ? Certainty.Doubtful
        : reading.Version == Version.Other ? Certainty.Probable
        : Certainty.Certain;

    private static TextEdit Mapped(TextEdit edit, TextMap map, int ahead)
    {
        var start = map.ToDraft(edit.Start + ahead);
        return new TextEdit(start, Math.Max(0, map.ToDraft(edit.End + ahead) - start), edit.NewText);
    }

    /// <summary>The span of the words that a change begins or ends inside of.</summary>
    private static (int Start, int End) Widened(string text, TextEdit edit)
    {
        var (start, end) = (edit.Start, edit.End);
        var (lead, trail) = (edit.NewText.Length > 0 ? edit.NewText[0] : ' ', edit.NewText.Length > 0 ? edit.NewText[^1] : ' ');
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]) && (char.IsLetterOrDigit(lead) || (start == edit.Start && start < end && char.IsLetterOrDigit(text[start])) || start < edit.Start)) start--;
        while (end < text.Length && char.IsLetterOrDigit(text[end]) && (char.IsLetterOrDigit(trail) || (end == edit.End && end > edit.Start && char.IsLetterOrDigit(text[end - 1])) || end > edit.End)) end++;
        return (start, end);
    }

    /// <summary>A place with the one who made the change there.</summary>
    public static Locus By(Locus source, Revision? revision) => revision is null ? source : source with { Author = revision.Author, Date = revision.Date };
}
