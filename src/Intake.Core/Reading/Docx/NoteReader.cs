using Intake.Reading.Building;

namespace Intake.Reading.Docx;

/// <summary>Reads footnotes and endnotes.</summary>
internal static class NoteReader
{
    // <w:footnotes><w:footnote w:type="separator" w:id="-1">…</w:footnote><w:footnote w:id="1"><w:p>…</w:p></w:footnote></w:footnotes>

    /// <summary>Reads a part of notes (§17.11), by id; the lines that separate notes from text are none.</summary>
    public static Dictionary<string, List<OpenParagraph>> Read(WordFile file, string? part, string element)
    {
        var notes = new Dictionary<string, List<OpenParagraph>>(StringComparer.Ordinal);
        using var xml = file.Package.OpenWord(part);
        if (xml is null) return notes;
        var story = new Story(file, xml);
        while (xml.ReadChild(0))
        {
            if (xml.Name != element || xml["type"] is not (null or "normal")) continue;
            var id = xml["id"] ?? "";
            var paragraphs = new List<OpenParagraph>();
            BlockReader.Read(story, paragraphs, new Scope(ParagraphKind.Note));
            if (paragraphs.Count > 0) notes.TryAdd(id, paragraphs);
        }

        return notes;
    }
}
