using System.Collections.Immutable;
using Intake.Drafts.Numbering;
using Intake.Reading;

namespace Intake.Extraction.Copies;

/// <summary>The paragraphs that inserted paragraph marks make of one.</summary>
internal static class TrackedPieces
{
    /// <summary>The paragraph without the numbers typed in front of its further pieces: they number the pieces and are no words of the provision.</summary>
    public static CopyParagraph WithoutNumbers(CopyParagraph paragraph)
    {
        if (paragraph.Sources.Length < 2) return paragraph;
        ImmutableArray<Paragraph> pieces = [paragraph.Sources[0], .. paragraph.Sources.Skip(1).Select(WithoutNumber)];
        return paragraph with { Sources = pieces, View = paragraph.View with { Text = string.Concat(pieces.Select(p => p.Text(View.Rejected))) } };
    }

    private static Paragraph WithoutNumber(Paragraph piece)
    {
        var text = piece.Text();
        if (NumberMarks.At(text) is not [{ } mark, ..] || mark.Length >= text.Length) return piece;
        var left = mark.Length;
        var runs = ImmutableArray.CreateBuilder<TextRun>();
        foreach (var run in piece.Runs)
        {
            var taken = run.In(View.Accepted) ? Math.Min(left, run.Text.Length) : 0;
            left -= taken;
            if (taken < run.Text.Length) runs.Add(run with { Text = run.Text[taken..] });
        }

        return piece with { Runs = runs.ToImmutable() };
    }
}
