using System.Collections.Immutable;
using System.Text;
using Intake.Extraction.Comparison;
using Intake.Reading;

namespace Intake.Extraction.Copies;

/// <summary>Reads the tracked changes of a paragraph as changes of the text before them.</summary>
internal static class TrackedEdits
{
    /// <summary>One change: its place in the text with every change rejected, and who made it.</summary>
    public readonly record struct Tracked(TextEdit Edit, Revision Revision);

    /// <summary>The changes in order. A deletion next to an insertion of the same author is one replacement; what one author inserts and another deletes is nothing.</summary>
    public static ImmutableArray<Tracked> Of(ImmutableArray<Paragraph> paragraphs)
    {
        var changes = new List<Tracked>();
        var at = 0;
        foreach (var paragraph in paragraphs)
        {
            foreach (var run in paragraph.Runs)
            {
                if ((run.Emphasis & Emphasis.Hidden) != 0 || (run.Inserted is not null && run.Deleted is not null)) continue;
                if (run.Inserted is { } inserted)
                {
                    Add(changes, new TextEdit(at, 0, run.Text), inserted);
                    continue;
                }

                if (run.Deleted is { } deleted) Add(changes, new TextEdit(at, run.Text.Length, ""), deleted);
                at += run.Text.Length;
            }
        }

        return [.. changes];
    }

    private static void Add(List<Tracked> changes, TextEdit edit, Revision revision)
    {
        if (changes is [.., var last] && last.Edit.End == edit.Start && last.Revision.Author == revision.Author)
        {
            var text = new StringBuilder(last.Edit.NewText).Append(edit.NewText).ToString();
            changes[^1] = last with { Edit = new TextEdit(last.Edit.Start, last.Edit.Length + edit.Length, text) };
            return;
        }

        changes.Add(new Tracked(edit, revision));
    }
}
