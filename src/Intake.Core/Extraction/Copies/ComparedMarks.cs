using System.Collections.Immutable;
using System.Globalization;
using Intake.Extraction.Comparison;
using Intake.Extraction.Places;
using Intake.Reading;

namespace Intake.Extraction.Copies;

/// <summary>
/// Reads marks that do not say themselves whether words go or come: words of the draft in a colour go when other words come in another colour;
/// words of the draft in square brackets go when other words stand beside them.
/// </summary>
internal static class ComparedMarks
{
    /// <summary>The paragraph with its marks read against a provision; unmarked when comparison says nothing.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="legend">What the sender says of marks.</param>
    /// <param name="provision">The provision it copies.</param>
    public static MarkedText Of(Paragraph paragraph, Legend legend, FoldedText provision)
    {
        var runs = paragraph.Runs.Where(r => r.In(View.Accepted)).ToList();
        var gone = GoneColors(runs, legend, provision);
        if (gone.Count > 0)
        {
            return MarkedText.From(runs.Select(r => new MarkedText.Piece(r.Text, r.Color is null ? MarkedText.Mark.Stays : gone.Contains(r.Color) ? MarkedText.Mark.Goes : MarkedText.Mark.Comes)));
        }

        return Brackets(string.Concat(runs.Select(r => r.Text)), provision);
    }

    private static HashSet<string> GoneColors(List<TextRun> runs, Legend legend, FoldedText provision)
    {
        var colors = runs.Where(r => r.Color is not null && r.Text.Any(char.IsLetterOrDigit)).GroupBy(r => r.Color!).ToList();
        var old = colors.Where(c => legend.GoneColor.Length > 0 ? IsNamed(c.Key, legend.GoneColor) : c.All(r => WordFinder.Contains(provision, r.Text.Trim()))).Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        return legend.GoneColor.Length > 0 || colors.Exists(c => !old.Contains(c.Key)) ? old : [];
    }

    /// <summary>Whether a colour is what people call by a name: its strongest channels are those of the name.</summary>
    private static bool IsNamed(string color, string name)
    {
        if (!int.TryParse(color, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var rgb)) return false;
        var (red, green, blue) = ((rgb >> 16) & 255, (rgb >> 8) & 255, rgb & 255);
        var most = Math.Max(red, Math.Max(green, blue));
        var spread = most - Math.Min(red, Math.Min(green, blue));
        return name switch
        {
            "red" or "rouge" or "rojo" => spread > 60 && red == most && green < most / 2 && blue < most / 2,
            "blue" or "bleu" or "azul" => spread > 60 && blue == most,
            "green" or "vert" or "verde" => spread > 60 && green == most && red < most,
            "grey" or "gray" => spread < 30,
            "orange" or "yellow" => spread > 60 && red == most && green >= most / 2 && blue < most / 2,
            "purple" => spread > 60 && green < most / 2 && red > most / 3 && blue > most / 3,
            _ => false,
        };
    }

    /// <summary>Brackets around words of the draft that have other words beside them.</summary>
    private static MarkedText Brackets(string text, FoldedText provision)
    {
        var pieces = ImmutableArray.CreateBuilder<MarkedText.Piece>();
        var at = 0;
        for (var open = text.IndexOf('['); open >= 0; open = text.IndexOf('[', at))
        {
            var close = text.IndexOf(']', open);
            if (close < 0) break;
            var inside = text[(open + 1)..close];
            var goes = WordFinder.Contains(provision, inside) && !provision.Source.Contains('[', StringComparison.Ordinal) && HasOtherBeside(text, open, close, inside, provision);
            pieces.Add(new MarkedText.Piece(text[at..(goes ? open : close + 1)], MarkedText.Mark.Stays));
            if (goes) pieces.Add(new MarkedText.Piece(inside, MarkedText.Mark.Goes));
            at = close + 1;
        }

        pieces.Add(new MarkedText.Piece(text[at..], MarkedText.Mark.Stays));
        return MarkedText.From(Split(pieces, provision));
    }

    /// <summary>Whether the next word behind the bracket, or the last before it, is none that the draft has there.</summary>
    private static bool HasOtherBeside(string text, int open, int close, string inside, FoldedText provision)
    {
        var before = LastWord(text[..open]);
        var after = FirstWord(text[(close + 1)..]);
        return (after.Length > 0 && !WordFinder.Contains(provision, $"{inside} {after}")) || (before.Length > 0 && !WordFinder.Contains(provision, $"{before} {inside}"));
    }

    /// <summary>Words that stay but that the draft has not come in the place of those that go.</summary>
    private static ImmutableArray<MarkedText.Piece> Split(ImmutableArray<MarkedText.Piece>.Builder pieces, FoldedText provision)
    {
        if (pieces.All(p => p.Mark == MarkedText.Mark.Stays)) return pieces.ToImmutable();
        var original = string.Concat(pieces.Select(p => p.Text));
        var found = ImmutableArray.CreateBuilder<MarkedText.Piece>();
        var edits = WordDiff.Compare(original, provision.Source).Where(e => e.Length > 0 && e.NewText.Trim().Length == 0).ToList();
        var position = 0;
        foreach (var piece in pieces)
        {
            var end = position + piece.Text.Length;
            var at = position;
            foreach (var edit in edits.Where(e => piece.Mark == MarkedText.Mark.Stays && e.Start >= at && e.End <= end))
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

    private static string FirstWord(string text) => Tokens.Split(text).Where(t => t.Kind == TokenKind.Word).Select(t => t.Text).FirstOrDefault("");

    private static string LastWord(string text) => Tokens.Split(text).Where(t => t.Kind == TokenKind.Word).Select(t => t.Text).LastOrDefault("");
}
