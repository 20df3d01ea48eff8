using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Intake.Drafts;
using Intake.Extraction.Comparison;
using Intake.Extraction.Places;
using Intake.Reading;

namespace Intake.Extraction.Copies;

/// <summary>A paragraph with marks made by hand: what stays, what goes, what comes.</summary>
/// <param name="Pieces">The text in order.</param>
internal sealed partial record MarkedText(ImmutableArray<MarkedText.Piece> Pieces)
{
    private const Emphasis Added = Emphasis.Underline | Emphasis.Bold | Emphasis.Highlight;

    /// <summary>What a mark does to its words.</summary>
    public enum Mark
    {
        /// <summary>The words stay.</summary>
        Stays,

        /// <summary>The words go.</summary>
        Goes,

        /// <summary>The words come.</summary>
        Comes,
    }

    /// <summary>Words with one mark.</summary>
    public readonly record struct Piece(string Text, Mark Mark);

    /// <summary>Whether any words go, or come by a written mark. Bold and underline alone may be mere emphasis.</summary>
    public bool IsMarked { get; private init; }

    /// <summary>The text as the sender wants it, white space collapsed.</summary>
    public string Text => Tidy(string.Concat(Pieces.Where(p => p.Mark != Mark.Goes).Select(p => p.Text)));

    /// <summary>The text as it was, white space collapsed.</summary>
    public string Before => Tidy(Original);

    /// <summary>The text as it was, character for character.</summary>
    private string Original => string.Concat(Pieces.Where(p => p.Mark != Mark.Comes).Select(p => p.Text));

    /// <summary>Reads marks that mean something by themselves, as <c>[-a-]</c>, <c>{+b+}</c>, <c>~~a~~</c>, <c>[DELETE: a]</c> or strike-through, and those that the legend explains.</summary>
    public static MarkedText Of(Paragraph paragraph, Legend legend)
    {
        var text = paragraph.Text();
        var stretches = Stretch.Of(paragraph, Signs.MayOpen(text) ? Active(legend, text) : []);
        return new MarkedText([.. stretches.Select(s => new Piece(s.Words, Meaning(s, legend) ?? Mark.Stays))]) { IsMarked = stretches.Any(s => IsMark(s, legend)) };
    }

    /// <summary>The signs that have a meaning by themselves or by the legend.</summary>
    public static List<Sign> Active(Legend legend, string text)
    {
        var markdown = text.Contains("~~", StringComparison.Ordinal);
        return [.. Signs.All.Where(s => s.Means is not null || legend.Of(s.Form) is not null || (markdown && s.Open == "**"))];
    }

    /// <summary>What a stretch does by its sign, the legend or its look; null when nothing says.</summary>
    public static Mark? Meaning(Stretch stretch, Legend legend)
    {
        if (stretch.Sign is { } sign) return legend.Of(sign) ?? stretch.Said ?? (sign.Open == "**" ? Mark.Comes : null);
        if (stretch.Said is { } said) return said;
        if (legend.Of(stretch.Look, stretch.Color) is { } mark) return mark;
        return (stretch.Look & Emphasis.Strike) != 0 ? Mark.Goes : (stretch.Look & Added) != 0 ? Mark.Comes : null;
    }

    /// <summary>Whether a stretch is surely a mark: bold and underline that nobody explains may be mere emphasis.</summary>
    private static bool IsMark(Stretch stretch, Legend legend) =>
        stretch.IsSigned || ((stretch.Look & Emphasis.Strike) != 0 && Meaning(stretch, legend) == Mark.Goes) || (legend.Of(stretch.Look, stretch.Color) is not null && stretch.Words.Any(char.IsLetterOrDigit));

    /// <summary>The same, taken for marked also when words are only added in bold or underlined.</summary>
    public MarkedText WithAdditions() => this with { IsMarked = Pieces.Any(p => p.Mark != Mark.Stays) };

    /// <summary>A text whose marks were read elsewhere.</summary>
    public static MarkedText From(IEnumerable<Piece> pieces)
    {
        var all = pieces.ToImmutableArray();
        return new MarkedText(all) { IsMarked = all.Any(p => p.Mark != Mark.Stays) };
    }

    /// <summary>The marked changes as changes of a provision's text; null when the text before them is not the provision's, so that only comparison can tell.</summary>
    /// <param name="provision">The provision.</param>
    /// <param name="shift">Characters in front that belong to the paragraph's number.</param>
    public ImmutableArray<TextEdit>? EditsOf(Provision provision, int shift)
    {
        var original = Original;
        if (!IsMarked || shift > original.Length || Folded(original[shift..]) != Folded(provision.Text)) return null;
        var lead = shift + original[shift..].Length - original[shift..].TrimStart().Length;
        var map = new TextMap(original, provision.Text, lead);
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        foreach (var change in Changes().Where(c => c.End > shift || c.NewText.Length > 0))
        {
            var start = map.ToDraft(change.Start);
            edits.Add(Clean(provision.Text, new TextEdit(start, Math.Max(0, map.ToDraft(change.End) - start), Spaced(original, change))));
        }

        return edits.ToImmutable();
    }

    /// <summary>Words that come, with a space where the sender leaves one beside them: the draft may have none there.</summary>
    private static string Spaced(string original, TextEdit change)
    {
        if (change.Length > 0 || change.NewText.Trim().Length == 0) return change.NewText;
        var before = change.Start > 0 && char.IsWhiteSpace(original[change.Start - 1]) ? " " : "";
        var behind = change.Start < original.Length && char.IsWhiteSpace(original[change.Start]) ? " " : "";
        return before + change.NewText + behind;
    }

    /// <summary>Words that go and words that come next to them, perhaps with a space between, are one change.</summary>
    private List<TextEdit> Changes()
    {
        var changes = new List<TextEdit>();
        var at = 0;
        var open = false;
        for (var i = 0; i < Pieces.Length; i++)
        {
            var (text, mark) = Pieces[i];
            if (mark == Mark.Stays)
            {
                var bridges = open && text.Trim().Length == 0 && i + 1 < Pieces.Length && Pieces[i + 1].Mark != Mark.Stays;
                if (bridges) changes[^1] = changes[^1] with { Length = changes[^1].Length + text.Length };
                open = bridges;
                at += text.Length;
                continue;
            }

            if (!open) changes.Add(new TextEdit(at, 0, ""));
            open = true;
            changes[^1] = mark == Mark.Goes
                ? changes[^1] with { Length = changes[^1].Length + text.Length }
                : changes[^1] with { NewText = changes[^1].NewText + text };
            if (mark == Mark.Goes) at += text.Length;
        }

        return changes;
    }

    /// <summary>A deletion takes one of the spaces around it along.</summary>
    private static TextEdit Clean(string text, TextEdit edit)
    {
        if (edit.Length > 0 && edit.NewText.Length > 0 && text[edit.End - 1] == ' ' && edit.NewText[^1] != ' ' && edit.End < text.Length && char.IsLetterOrDigit(text[edit.End]))
            edit = edit with { Length = edit.Length - 1 };
        if (edit.Length == 0 && edit.NewText.Trim() is [var first, ..] && ((edit.Start > 0 && text[edit.Start - 1] == ' ') || char.IsWhiteSpace(edit.NewText[0]) || char.IsPunctuation(first)))
            return Joints.Insert(text, edit.Start, edit.NewText);
        var closes = edit.End == text.Length || char.IsWhiteSpace(text[edit.End]) || char.IsPunctuation(text[edit.End]);
        return edit.NewText.Trim().Length == 0 && edit.Start > 0 && text[edit.Start - 1] == ' ' && closes && edit.Length > 0
            ? new TextEdit(edit.Start - 1, edit.Length + 1, "")
            : edit;
    }

    /// <summary>A text as two are compared: spaces before commas and stops, which marks leave behind, do not count.</summary>
    private static string Folded(string text) => SpaceBeforeMark().Replace(FoldedText.Of(text), "$1");

    private static string Tidy(string text) => SpaceBeforeMark().Replace(Spaces.Collapse(text), "$1");

    [GeneratedRegex(@"\s+([,;.:)])", RegexOptions.CultureInvariant)]
    private static partial Regex SpaceBeforeMark();
}
