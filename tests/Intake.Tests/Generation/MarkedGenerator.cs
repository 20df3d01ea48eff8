using System.Collections.Immutable;
using System.Net;
using Intake.Drafts;

namespace Intake.Tests.Generation;

/// <summary>Writes provisions in HTML with marks made by hand: deletions struck, additions bold.</summary>
internal static class MarkedGenerator
{
    /// <summary>A paragraph for every edited provision, in the draft's order.</summary>
    public static (string Html, ImmutableArray<ExpectedEdit> Expected) Generate(Draft draft, int edits, Random random)
    {
        var editor = new WordEditor(random, new Sentences(random));
        var numbered = draft.Provisions.Where(p => p.Kind == ProvisionKind.Paragraph).ToArray();
        var places = Enumerable.Range(0, numbered.Length).ToArray();
        random.Shuffle(places);
        var written = places.Take(edits).Order().Select(i => Write(numbered[i], editor)).ToList();
        return (string.Join('\n', written.Select(w => w.Html)), [.. written.Select(w => w.Edit)]);
    }

    private static (string Html, ExpectedEdit Edit) Write(Provision provision, WordEditor editor)
    {
        var text = provision.Text;
        var edit = editor.Any(text, 0, text.Length);
        var struck = edit.Old.Length > 0 ? $"<s>{WebUtility.HtmlEncode(edit.Old)}</s>" : "";
        var bold = edit.New.Length > 0 ? $"<b>{WebUtility.HtmlEncode(edit.New)}</b>" : "";
        var html = $"<p>{provision.Label} {WebUtility.HtmlEncode(text[..edit.Start])}{struck}{bold}{WebUtility.HtmlEncode(text[edit.End..])}</p>";
        return (html, new ExpectedEdit(provision.Id, edit.Operation, edit.ApplyTo(text)));
    }
}
