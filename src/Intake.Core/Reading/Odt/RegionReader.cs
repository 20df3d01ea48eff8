using Intake.Reading.Building;

namespace Intake.Reading.Odt;

/// <summary>Reads the list of tracked changes.</summary>
internal static class RegionReader
{
    // <text:tracked-changes>
    //   <text:changed-region text:id="ct1"><text:insertion><office:change-info><dc:creator>…</dc:creator><dc:date>…</dc:date></office:change-info></text:insertion></text:changed-region>
    //   <text:changed-region text:id="ct2"><text:deletion><office:change-info>…</office:change-info><text:p>what was deleted</text:p></text:deletion></text:changed-region>
    // </text:tracked-changes>

    /// <summary>Reads the <c>text:tracked-changes</c> that is the current element (ODF 1.3 part 3 §5.5.1).</summary>
    /// <remarks>A region with both is an insertion that was deleted again. Changes of format are no changes of text.</remarks>
    public static void Read(OdtStory story)
    {
        var xml = story.Xml;
        var depth = xml.Depth;
        while (xml.ReadChild(depth))
        {
            if (xml.Name != "changed-region") continue;
            var id = xml["id"] ?? xml.Attribute("id", OdtXml.Xml) ?? "";
            Revision? inserted = null, deleted = null;
            var content = new List<OpenParagraph>();
            var region = xml.Depth;
            while (xml.ReadChild(region))
            {
                if (xml.Name == "insertion") inserted = ReadChange(story, null);
                else if (xml.Name == "deletion") deleted = ReadChange(story, content);
            }

            if (inserted is null && deleted is null) continue;
            var kept = content.ConvertAll(p => (OdtParagraph)p);
            if (inserted is not null) kept.ForEach(p => p.Revise(inserted, null));
            story.Regions.TryAdd(id, new ChangedRegion(inserted, deleted, kept));
        }
    }

    private static Revision ReadChange(OdtStory story, List<OpenParagraph>? content)
    {
        var xml = story.Xml;
        var depth = xml.Depth;
        var change = new Revision("", null);
        while (xml.ReadChild(depth))
        {
            if (xml.Name == "change-info") change = ReadInfo(story);
            else if (content is not null) BlockReader.ReadBlock(story, content, new OdtScope(ParagraphKind.Body, Deleted: change));
        }

        return change;
    }

    private static Revision ReadInfo(OdtStory story)
    {
        var (author, date) = ("", (DateTimeOffset?)null);
        var depth = story.Xml.Depth;
        while (story.Xml.ReadChild(depth))
        {
            if (story.Xml.Name == "creator") author = story.Xml.ReadText();
            else if (story.Xml.Name == "date") date = FileDate.Of(story.Xml.ReadText());
        }

        return new Revision(author, date);
    }
}
