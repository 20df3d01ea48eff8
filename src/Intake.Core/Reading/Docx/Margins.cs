using Intake.Reading.Building;
using Intake.Reading.Packages;

namespace Intake.Reading.Docx;

/// <summary>The headers and footers that the sections of a document use.</summary>
internal sealed class Margins
{
    // A section uses at most six; more than this in all would be made up.
    private const int Most = 1_000;

    private readonly List<string> references = [];

    // <w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:footerReference w:type="default" r:id="rId2"/></w:sectPr>

    /// <summary>Reads the section properties that are the current element (§17.10): which headers and footers it uses.</summary>
    public void ReadSection(XmlGate xml)
    {
        var depth = xml.Depth;
        while (xml.ReadChild(depth))
        {
            if (xml.Name is "headerReference" or "footerReference" && xml.Reference() is { } id && references.Count < Most && !references.Contains(id)) references.Add(id);
        }
    }

    /// <summary>Reads each of them once; those without words are left out.</summary>
    public void ReadParts(WordFile file, List<OpenParagraph> into)
    {
        var parts = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var reference in references)
        {
            if (file.Relations.Find(reference) is not { } part || !parts.Add(part)) continue;
            using var xml = file.Package.OpenWord(part);
            if (xml is null) continue;
            var paragraphs = new List<OpenParagraph>();
            BlockReader.Read(new Story(file, xml), paragraphs, new Scope(ParagraphKind.Margin));
            foreach (var paragraph in paragraphs)
            {
                if (paragraph.HasText || paragraph.After.Count > 0) into.Add(paragraph);
            }
        }
    }
}
