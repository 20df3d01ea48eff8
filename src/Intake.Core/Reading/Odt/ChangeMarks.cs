using Intake.Reading.Building;

namespace Intake.Reading.Odt;

/// <summary>Reads the marks of tracked changes in the text: where insertions begin and end, and where deleted content stood.</summary>
internal static class ChangeMarks
{
    // <text:change-start text:change-id="ct1"/>inserted<text:change-end text:change-id="ct1"/> … <text:change text:change-id="ct2"/>

    /// <summary>Reads the mark that is the current element (ODF 1.3 part 3 §5.5.7).</summary>
    /// <param name="story">The story.</param>
    /// <param name="into">Where whole deleted paragraphs go.</param>
    /// <param name="paragraph">The paragraph that holds the mark; null between paragraphs.</param>
    /// <param name="scope">What is around it.</param>
    public static void Read(OdtStory story, List<OpenParagraph> into, OdtParagraph? paragraph, OdtScope scope)
    {
        var id = story.Xml["change-id"];
        switch (story.Xml.Name)
        {
            case "change-start":
                story.Start(id);
                break;
            case "change-end":
                story.End(id);
                break;
            case "change" when id is not null && story.Regions.TryGetValue(id, out var region) && region.Deleted is not null:
                story.Regions.Remove(id);
                if (paragraph is null) Insert(story, into, into.Count, region.Content, scope);
                else Splice(story, into, paragraph, region.Content);
                break;
        }
    }

    // §5.5.4: the first and the last paragraph of what was deleted are parts of the paragraph with the mark; each end between them is deleted.
    private static void Splice(OdtStory story, List<OpenParagraph> into, OdtParagraph paragraph, List<OdtParagraph> content)
    {
        if (content.Count == 0) return;
        var at = into.LastIndexOf(paragraph);
        if (at < 0 || content[0].Cell is not null || content[^1].Cell is not null)
        {
            Insert(story, into, Math.Max(at, 0), content, paragraph.Scope);
            return;
        }

        if (content.Count == 1)
        {
            Join(story, paragraph, content[0]);
            return;
        }

        var first = content[0];
        var rest = content[^1];
        if (paragraph.HasText || paragraph.After.Count > 0)
        {
            // What was read so far ends with the first deleted end; the mark's paragraph goes on behind it.
            var head = new OdtParagraph { Scope = paragraph.Scope, MarkDeleted = first.MarkDeleted, MarkInserted = first.MarkInserted };
            head.DressAs(first.List is null && first.HeadingLevel == 0 && paragraph.List is not null ? paragraph : first);
            head.List = InPlaceOf(head.List, paragraph.List);
            head.Take(paragraph);
            story.Builder.Comments.Rejoin(paragraph, head);
            Join(story, head, first);
            Insert(story, into, at, [head, .. content[1..^1]], paragraph.Scope);
            if (rest.List is not null || rest.HeadingLevel > 0) paragraph.DressAs(rest);
            paragraph.List = InPlaceOf(paragraph.List, head.List);
        }
        else
        {
            Insert(story, into, at, content[..^1], paragraph.Scope);
        }

        Join(story, paragraph, rest);
    }

    private static void Join(OdtStory story, OdtParagraph paragraph, OdtParagraph part)
    {
        var words = part.Close().Text(View.All);
        if (words.Length > 0) story.Builder.Comments.Append(paragraph, words);
        paragraph.Join(part);
        story.Builder.Comments.Rejoin(part, paragraph);
        if (part.HasText) paragraph.EndsWithSpace = false;
    }

    // Deleted paragraphs stand in the cell and the story that their mark stands in, and count in its list.
    private static void Insert(OdtStory story, List<OpenParagraph> into, int at, IReadOnlyList<OdtParagraph> content, OdtScope scope)
    {
        into.InsertRange(at, content);
        foreach (var one in content)
        {
            one.List = InPlaceOf(one.List, scope.List);
            var own = one.Scope;
            one.Scope = scope with { Cell = own.Cell ?? scope.Cell, Inserted = null, Deleted = null };
            story.End(one);
        }
    }

    private static ListPlace? InPlaceOf(ListPlace? list, ListPlace? around) =>
        list is not null && around is not null && list.Style == around.Style ? list with { Identity = around.Identity } : list;
}
