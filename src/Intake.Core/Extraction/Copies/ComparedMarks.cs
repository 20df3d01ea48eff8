using System.Collections.Immutable;
using Intake.Extraction.Comparison;
using Intake.Extraction.Places;
using Intake.Reading;

namespace Intake.Extraction.Copies;

/// <summary>
/// Reads marks that nobody explained by what the draft has: marked words that stand in the draft go, marked words that do not stand there come.
/// Words of the draft in square brackets go only when other words stand beside them, since brackets alone mean that a place is undecided.
/// </summary>
internal static class ComparedMarks
{
    private static readonly Emphasis[] Looks = [Emphasis.Underline, Emphasis.Bold, Emphasis.Italic, Emphasis.Highlight];

    /// <summary>The paragraph with its marks read against a provision; unmarked when comparison says nothing.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="legend">What the sender says of marks.</param>
    /// <param name="provision">The provision it copies.</param>
    public static MarkedText Of(Paragraph paragraph, Legend legend, FoldedText provision)
    {
        var text = paragraph.Text();
        var known = MarkedText.Active(legend, text);
        var unknown = Signs.All.Where(s => s.IsCompared && !known.Contains(s) && text.Contains(s.Open, StringComparison.Ordinal) && !provision.Source.Contains(s.Open, StringComparison.Ordinal)).ToList();
        var stretches = Stretch.Of(paragraph, [.. Signs.All.Where(s => known.Contains(s) || unknown.Contains(s))]);
        if (unknown.Count > 0 && stretches.Any(s => s.Sign is { } sign && unknown.Exists(u => u.Form == sign)))
            return Signed(stretches, legend, unknown, provision);
        return Colored(stretches, legend, provision) ?? Capitalized(stretches, legend, provision) ?? Slashed(text, provision) ?? MarkedText.From([new MarkedText.Piece(text, MarkedText.Mark.Stays)]);
    }

    /// <summary>Signs that the legend leaves out, each read by the words in it.</summary>
    private static MarkedText Signed(ImmutableArray<Stretch> stretches, Legend legend, List<Sign> unknown, FoldedText provision)
    {
        var pieces = ImmutableArray.CreateBuilder<MarkedText.Piece>();
        var read = false;
        for (var i = 0; i < stretches.Length; i++)
        {
            var stretch = stretches[i];
            var sign = stretch.Sign is { } form ? unknown.Find(u => u.Form == form) : null;
            var mark = sign is null ? MarkedText.Meaning(stretch, legend) ?? MarkedText.Mark.Stays : Compared(stretches, i, sign, provision);
            read |= mark is not null && stretch.IsSigned;
            pieces.Add(new MarkedText.Piece(mark is null ? stretch.Written : stretch.Words, mark ?? MarkedText.Mark.Stays));
        }

        return read ? MarkedText.From(Split(pieces, provision)) : MarkedText.From([new MarkedText.Piece(string.Concat(stretches.Select(s => s.Written)), MarkedText.Mark.Stays)]);
    }

    /// <summary>What an unexplained sign does to its words; null when it is undecided and stays as written.</summary>
    private static MarkedText.Mark? Compared(ImmutableArray<Stretch> stretches, int at, Sign sign, FoldedText provision)
    {
        var words = stretches[at].Words.Trim();
        var stands = WordFinder.Contains(provision, words);
        if (sign.Open is "[" or "［" or "【" or "〔") return stands && HasOtherBeside(stretches, at, provision) ? MarkedText.Mark.Goes : null;
        if (!stands) return MarkedText.Mark.Comes;
        // Stars and underscores around words of the draft are emphasis as often as not, unless the words are gone beside them.
        var emphasis = sign.Open is "*" or "**" or "_" or "__" or "==" or "##" or "^^";
        return emphasis && !HasOtherBeside(stretches, at, provision) ? MarkedText.Mark.Stays : MarkedText.Mark.Goes;
    }

    /// <summary>Whether the next word behind a stretch, or the last before it, is none that the draft has there.</summary>
    private static bool HasOtherBeside(ImmutableArray<Stretch> stretches, int at, FoldedText provision)
    {
        var inside = stretches[at].Words.Trim();
        var before = LastWord(string.Concat(stretches.Take(at).Select(s => s.Words)));
        var after = FirstWord(string.Concat(stretches.Skip(at + 1).Select(s => s.Words)));
        return (after.Length > 0 && !WordFinder.Contains(provision, $"{inside} {after}") && !WordFinder.Contains(provision, $"{inside}, {after}"))
            || (before.Length > 0 && !LeadsTheParagraph(stretches, at) && !WordFinder.Contains(provision, $"{before} {inside}") && !WordFinder.Contains(provision, $"{before}, {inside}"));
    }

    private static bool LeadsTheParagraph(ImmutableArray<Stretch> stretches, int at) =>
        string.Concat(stretches.Take(at).Select(s => s.Words)).Count(char.IsLetter) < 6;

    /// <summary>Words of the draft in one colour or look go when other words come in another; null when that does not give the draft's text.</summary>
    private static MarkedText? Colored(ImmutableArray<Stretch> stretches, Legend legend, FoldedText provision)
    {
        var said = stretches.Any(s => s.Color is not null && legend.Of(Emphasis.None, s.Color) is not null);
        if (said) return null;
        var colors = stretches.Where(s => s.Color is not null && s.Words.Any(char.IsLetterOrDigit)).GroupBy(s => s.Color!, StringComparer.Ordinal).ToList();
        var gone = colors.Where(c => c.All(s => WordFinder.Contains(provision, s.Words.Trim()))).Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        if (gone.Count > 0 && colors.Exists(c => !gone.Contains(c.Key)))
            return MarkedText.From(stretches.Select(s => new MarkedText.Piece(s.Words, s.Color is null ? MarkedText.Meaning(s, legend) ?? MarkedText.Mark.Stays : gone.Contains(s.Color) ? MarkedText.Mark.Goes : MarkedText.Mark.Comes)));
        foreach (var look in Looks)
        {
            var set = stretches.Where(s => (s.Look & look) != 0 && s.Words.Any(char.IsLetterOrDigit)).ToList();
            if (set.Count == 0 || !set.TrueForAll(s => WordFinder.Contains(provision, s.Words.Trim()))) continue;
            var read = MarkedText.From(stretches.Select(s => new MarkedText.Piece(s.Words, (s.Look & look) != 0 ? MarkedText.Mark.Goes : s.Color is not null || (s.Look & ~look) != 0 ? MarkedText.Mark.Comes : MarkedText.Mark.Stays)));
            if (read.Pieces.Any(p => p.Mark == MarkedText.Mark.Comes && p.Text.Any(char.IsLetterOrDigit)) && FoldedText.Of(read.Before).EndsWith(provision.Folded, StringComparison.Ordinal)) return read;
        }

        return null;
    }

    /// <summary>Runs of capitals that the draft does not print, where the sender says that capitals are additions; null when there are none.</summary>
    private static MarkedText? Capitalized(ImmutableArray<Stretch> stretches, Legend legend, FoldedText provision)
    {
        if (!legend.CapitalsInsert) return null;
        var pieces = ImmutableArray.CreateBuilder<MarkedText.Piece>();
        foreach (var stretch in stretches)
        {
            if (MarkedText.Meaning(stretch, legend) is { } mark) pieces.Add(new MarkedText.Piece(stretch.Words, mark));
            else pieces.AddRange(Capitals.Cut(stretch.Words, provision.Source));
        }

        return pieces.Any(p => p.Mark == MarkedText.Mark.Comes) ? MarkedText.From(pieces) : null;
    }

    /// <summary><c>prohibit/prevent</c>: of two words with a stroke between them the one that the draft has goes for the other; null when there are none such.</summary>
    private static MarkedText? Slashed(string text, FoldedText provision)
    {
        var pieces = ImmutableArray.CreateBuilder<MarkedText.Piece>();
        var from = 0;
        for (var at = text.IndexOf('/'); at >= 0; at = text.IndexOf('/', at + 1))
        {
            var (start, end) = (at, at + 1);
            while (start > from && (char.IsLetter(text[start - 1]) || text[start - 1] == '-')) start--;
            while (end < text.Length && (char.IsLetter(text[end]) || text[end] == '-')) end++;
            if (at - start < 3 || end - at < 4 || WordFinder.Contains(provision, text[start..end])) continue;
            var (left, right) = (text[start..at], text[(at + 1)..end]);
            var (hasLeft, hasRight) = (WordFinder.Contains(provision, left), WordFinder.Contains(provision, right));
            if (hasLeft == hasRight) continue;
            pieces.Add(new MarkedText.Piece(text[from..start], MarkedText.Mark.Stays));
            pieces.Add(new MarkedText.Piece(left, hasLeft ? MarkedText.Mark.Goes : MarkedText.Mark.Comes));
            pieces.Add(new MarkedText.Piece(right, hasLeft ? MarkedText.Mark.Comes : MarkedText.Mark.Goes));
            from = end;
        }

        if (pieces.Count == 0) return null;
        pieces.Add(new MarkedText.Piece(text[from..], MarkedText.Mark.Stays));
        return MarkedText.From(pieces);
    }

    /// <summary>Words that stay but that the draft has not come in the place of those that go.</summary>
    private static ImmutableArray<MarkedText.Piece> Split(ImmutableArray<MarkedText.Piece>.Builder pieces, FoldedText provision)
    {
        if (pieces.All(p => p.Mark == MarkedText.Mark.Stays)) return pieces.ToImmutable();
        var original = string.Concat(pieces.Where(p => p.Mark != MarkedText.Mark.Comes).Select(p => p.Text));
        var found = ImmutableArray.CreateBuilder<MarkedText.Piece>();
        var edits = WordDiff.Compare(original, provision.Source).Where(e => e.Length > 0 && e.NewText.Trim().Length == 0).ToList();
        var position = 0;
        foreach (var piece in pieces)
        {
            if (piece.Mark == MarkedText.Mark.Comes)
            {
                found.Add(piece);
                continue;
            }

            var end = position + piece.Text.Length;
            var at = position;
            foreach (var edit in edits.Where(e => piece.Mark == MarkedText.Mark.Stays && e.Start >= at && e.End <= end && char.IsLetter(FirstLetter(original, e))))
            {
                if (edit.Start > at) found.Add(new MarkedText.Piece(original[at..edit.Start], MarkedText.Mark.Stays));
                found.Add(new MarkedText.Piece(original[edit.Start..edit.End], MarkedText.Mark.Comes));
                at = edit.End;
            }

            if (at < end) found.Add(new MarkedText.Piece(original[at..end], piece.Mark));
            position = end;
        }

        return found.ToImmutable();
    }

    /// <summary>The first letter of what the copy has besides; a number in front of the paragraph is no addition.</summary>
    private static char FirstLetter(string text, TextEdit edit) => text.Substring(edit.Start, edit.Length).FirstOrDefault(char.IsLetterOrDigit);

    private static string FirstWord(string text) => Tokens.Split(text).Where(t => t.Kind == TokenKind.Word).Select(t => t.Text).FirstOrDefault("");

    private static string LastWord(string text) => Tokens.Split(text).Where(t => t.Kind == TokenKind.Word).Select(t => t.Text).LastOrDefault("");
}
