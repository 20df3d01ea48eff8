using System.Collections.Immutable;
using Intake.Drafts;
using Intake.Extraction;

namespace Intake.Tests.Generation;

/// <summary>Writes instructions in the ways delegations write them.</summary>
internal static class ProseGenerator
{
    /// <summary>Instructions a paragraph each, in the draft's order, on provisions of their own.</summary>
    public static (string Text, ImmutableArray<ExpectedEdit> Expected) Generate(Draft draft, int edits, Random random)
    {
        var sentences = new Sentences(random);
        var numbered = draft.Provisions.Where(p => p.Kind == ProvisionKind.Paragraph).ToArray();
        var places = Enumerable.Range(0, numbered.Length).ToArray();
        random.Shuffle(places);
        var written = places.Take(edits).Order().Select(i => Write(numbered[i], random, sentences)).ToList();
        return (string.Join("\n\n", written.Select(w => w.Instruction)), [.. written.Select(w => w.Edit)]);
    }

    private static (string Instruction, ExpectedEdit Edit) Write(Provision provision, Random random, Sentences sentences)
    {
        var (n, text) = (provision.Id, provision.Text);
        var editor = new WordEditor(random, sentences);
        switch (random.Next(10))
        {
            case < 4:
                var change = Once(text, () => editor.Replacement(text, 0, text.Length));
                return (sentences.One<string>([$"Paragraph {n}: replace \"{change.Old}\" with \"{change.New}\".", $"Para {n}: change \"{change.Old}\" to \"{change.New}\".", $"In paragraph {n}, substitute \"{change.New}\" for \"{change.Old}\"."]), Words(change));
            case < 6:
                var deletion = Once(text, () => editor.Deletion(text, 0, text.Length));
                return (sentences.One<string>([$"Paragraph {n}: delete \"{deletion.Old.Trim()}\".", $"In para {n}, please remove the words \"{deletion.Old.Trim()}\"."]), Words(deletion));
            case < 8:
                var anchor = Once(text, () => editor.Deletion(text, 0, text.Length));
                var insertion = new WordEdit(anchor.End, "", " " + sentences.One(Vocabulary.Insertions));
                return ($"Paragraph {n}: after \"{anchor.Old.Trim()}\" insert \"{insertion.New.Trim()}\".", Words(insertion));
            case 8:
                var added = new WordEdit(text.Length, "", " " + sentences.Sentence());
                return ($"Paragraph {n}: add at the end: \"{added.New.Trim()}\"", Words(added));
            default:
                var paragraph = sentences.Sentence();
                return ($"After paragraph {n}, insert a new paragraph: \"{paragraph}\"", new ExpectedEdit($"after:{n}", Operation.InsertParagraph, paragraph));
        }

        ExpectedEdit Words(WordEdit edit) => new(n, edit.Operation, edit.ApplyTo(text));
    }

    /// <summary>A change of words that stand once in the text, whatever their case, so that quoting them says where.</summary>
    private static WordEdit Once(string text, Func<WordEdit> make)
    {
        for (var attempt = 0; ; attempt++)
        {
            var edit = make();
            var words = edit.Old.Trim();
            var first = text.IndexOf(words, StringComparison.OrdinalIgnoreCase);
            if (attempt == 200 || (words.Contains(' ', StringComparison.Ordinal) && text.IndexOf(words, first + 1, StringComparison.OrdinalIgnoreCase) < 0)) return edit;
        }
    }
}
