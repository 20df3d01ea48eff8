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

    /// <summary>Reads strike-through, <c>~~a~~</c>, <c>[-a-]</c>, <c>{+b+}</c>, <c>[DELETE: a]</c>, <c>(add: b)</c>, and what the legend says of brackets, underscores and asterisks.</summary>
    public static MarkedText Of(Paragraph paragraph, Legend legend)
    {
        var runs = paragraph.Runs.Where(r => r.In(View.Accepted)).ToList();
        var text = string.Concat(runs.Select(r => r.Text));
        var written = Written(text, legend);
        if (written.Length > 1 || (written.Length == 1 && written[0].Mark != Mark.Stays)) return new MarkedText(written) { IsMarked = true };
        var pieces = runs.Select(r => new Piece(r.Text, (r.Emphasis & Emphasis.Strike) != 0 ? Mark.Goes : (r.Emphasis & Added) != 0 ? Mark.Comes : Mark.Stays)).ToImmutableArray();
        return new MarkedText(pieces) { IsMarked = pieces.Any(p => p.Mark == Mark.Goes) };
    }

    /// <summary>The same, taken for marked also when words are only added in bold or underlined.</summary>
    public MarkedText WithAdditions() => this with { IsMarked = Pieces.Any(p => p.Mark != Mark.Stays) };

    /// <summary>A text whose marks were read elsewhere.</summary>
    public static MarkedText From(IEnumerable<Piece> pieces)
    {
        var all = pieces.ToImmutableArray();
        return new MarkedText(all) { IsMarked = all.Any(p => p.Mark == Mark.Goes) };
    }

    /// <summary>The marked changes as changes of a provision's text; null when the text before them is not the provision's, so that only comparison can tell.</summary>
    /// <param name="provision">The provision.</param>
    /// <param name="shift">Characters in front that belong to the paragraph's number.</param>
    public ImmutableArray<TextEdit>? EditsOf(Provision provision, int shift)
    {
        var original = Original;
        if (!IsMarked || shift > original.Length || FoldedText.Of(original[shift..]) != FoldedText.Of(provision.Text)) return null;
        var lead = shift + original[shift..].Length - original[shift..].TrimStart().Length;
        var map = new TextMap(original, provision.Text, lead);
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        foreach (var change in Changes().Where(c => c.End > shift || c.NewText.Length > 0))
        {
            var start = map.ToDraft(change.Start);
            edits.Add(Clean(provision.Text, new TextEdit(start, Math.Max(0, map.ToDraft(change.End) - start), change.NewText)));
        }

        return edits.ToImmutable();
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

    private static ImmutableArray<Piece> Written(string text, Legend legend)
    {
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        var at = 0;
        foreach (Match match in Marks().Matches(text))
        {
            if (Meaning(match, legend, text) is not { } mark) continue;
            if (match.Index > at) pieces.Add(new Piece(text[at..match.Index], Mark.Stays));
            var words = match.Groups.Cast<Group>().Skip(1).First(g => g.Success).Value;
            pieces.Add(new Piece(words, mark));
            at = match.Index + match.Length;
        }

        if (at < text.Length) pieces.Add(new Piece(text[at..], Mark.Stays));
        return pieces.ToImmutable();
    }

    private static Mark? Meaning(Match match, Legend legend, string text) =>
        match.Groups["gone"].Success ? Mark.Goes
        : match.Groups["come"].Success ? Mark.Comes
        : match.Groups["bracket"].Success ? legend.BracketsDelete ? Mark.Goes : legend.BracketsInsert ? Mark.Comes : null
        : match.Groups["under"].Success ? legend.UnderscoresInsert ? Mark.Comes : null
        : match.Groups["brace"].Success ? legend.BracesInsert ? Mark.Comes : null
        : legend.AsterisksInsert || text.Contains("~~", StringComparison.Ordinal) ? Mark.Comes : null;

    private static string Tidy(string text) => SpaceBeforeMark().Replace(Spaces.Collapse(text), "$1");

    [GeneratedRegex(
        @"~~(?<gone>.+?)~~|\[-(?<gone>.+?)-\]|\[(?:DELETED?|DEL)\s*:\s*(?<gone>[^\]]+)\]|\(deleted?\s*:\s*(?<gone>[^)]+)\)"
        + @"|\{\+(?<come>.+?)\+\}|\[(?:ADD(?:ED)?|INSERT|NEW)\s*:\s*(?<come>[^\]]+)\]|\((?:added|add|insert)\s*:\s*(?<come>[^)]+)\)"
        + @"|\[(?<bracket>[^\[\]]+)\]|(?<!\w)_(?<under>[^_\n]+)_(?!\w)|(?<=\w)_(?<under>[,;][^_\n]+)_|\{(?<brace>[^{}+]+)\}|\*{1,2}(?<star>[^*\n]+)\*{1,2}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s+([,;.:)])", RegexOptions.CultureInvariant)]
    private static partial Regex SpaceBeforeMark();
}
