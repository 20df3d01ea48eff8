using System.Collections.Immutable;
using Intake.Drafts;
using Intake.Extraction.Comparison;

namespace Intake.Extraction.Copies;

/// <summary>Compares another wording of a provision with the draft.</summary>
internal static class Redraft
{
    /// <summary>Share of the words of both texts that may differ before it is shown as a new text instead of changes.</summary>
    private const double MostChanged = 0.5;

    /// <summary>The changes as proposals: words in, out or replaced; or the whole paragraph when most of it differs; none when nothing does.</summary>
    public static ImmutableArray<Drafted> Compare(Provision provision, string text, Certainty certainty, Locus source)
    {
        // A space more or less is no change of words.
        var edits = WordDiff.CompareAlike(provision.Text, text).Where(e => !string.IsNullOrWhiteSpace(e.NewText) || !string.IsNullOrWhiteSpace(provision.Text.Substring(e.Start, e.Length))).ToImmutableArray();
        if (edits.IsEmpty) return [];
        if (Changed(provision.Text, text, edits) > MostChanged)
            return [new Drafted(provision.Id, Operation.ReplaceParagraph, source) { Text = text, Old = provision.Text, New = text, Certainty = certainty }];
        return [.. edits.Select(e => Make(provision, e, certainty, source))];
    }

    /// <summary>One change as a proposal.</summary>
    public static Drafted Make(Provision provision, TextEdit edit, Certainty certainty, Locus source)
    {
        var old = provision.Text.Substring(edit.Start, edit.Length).Trim();
        var come = edit.NewText.Trim();
        var operation = old.Length == 0 ? Operation.Insert : come.Length == 0 ? Operation.Delete : Operation.Replace;
        return new Drafted(provision.Id, operation, source)
        {
            Edits = [edit],
            Old = old.Length == 0 ? null : old,
            New = come.Length == 0 ? null : come,
            Certainty = certainty,
        };
    }

    private static double Changed(string before, string after, ImmutableArray<TextEdit> edits)
    {
        var changed = edits.Sum(e => Words(before.AsSpan(e.Start, e.Length)) + Words(e.NewText));
        var all = Words(before) + Words(after);
        return all == 0 ? 0 : (double)changed / all;
    }

    private static int Words(ReadOnlySpan<char> text)
    {
        var words = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text[i]) && (i == 0 || !char.IsLetterOrDigit(text[i - 1]))) words++;
        }

        return words;
    }
}
