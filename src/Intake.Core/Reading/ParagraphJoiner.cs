using System.Collections.Immutable;
using System.Text;

namespace Intake.Reading;

/// <summary>Joins paragraphs whose ends do not stand in a view with those that follow.</summary>
internal sealed class ParagraphJoiner(View view)
{
    private readonly StringBuilder text = new();
    private readonly List<int> positions = [];
    private Paragraph? last;

    /// <summary>Whether there is text that waits for the end of its paragraph.</summary>
    public bool IsOpen => last is not null;

    /// <summary>Takes the next paragraph, and emits what is complete by it.</summary>
    public void Take(Paragraph paragraph, Action<ViewParagraph> emit)
    {
        var own = paragraph.Text(view);
        var isJoined = view switch
        {
            View.All => false,
            View.Accepted => paragraph.MarkDeleted is not null,
            View.Rejected => paragraph.MarkInserted is not null,
        };
        if (isJoined && own.Length == 0) return;
        if (last is not null && !CanJoin(last, paragraph)) End(emit);
        if (!isJoined && last is null)
        {
            emit(new ViewParagraph(own, paragraph.Number?.In(view) ?? "", [paragraph.Position], paragraph));
            return;
        }

        text.Append(own);
        positions.Add(paragraph.Position);
        last = paragraph;
        if (!isJoined) End(emit);
    }

    /// <summary>Emits what waits: nothing can be joined to it any more.</summary>
    public void End(Action<ViewParagraph> emit)
    {
        if (last is null) return;
        var joined = new ViewParagraph(text.ToString(), last.Number?.In(view) ?? "", positions.ToImmutableArray(), last);
        text.Clear();
        positions.Clear();
        last = null;
        emit(joined);
    }

    // Titles, headings and body paragraphs are one text; a cell is a text of its own.
    private static bool CanJoin(Paragraph first, Paragraph second) => first.Cell == second.Cell && Text(first.Kind) == Text(second.Kind);

    private static ParagraphKind Text(ParagraphKind kind) => kind is ParagraphKind.Title or ParagraphKind.Heading ? ParagraphKind.Body : kind;
}
