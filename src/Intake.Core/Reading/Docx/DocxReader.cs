namespace Intake.Reading.Docx;

/// <summary>Reads Word files.</summary>
internal static class DocxReader
{
    /// <summary>Reads a Word file.</summary>
    public static Document Read(string name, ReadOnlyMemory<byte> content, Limits limits) =>
        new(name, FileFormat.Docx, [], [], [Findings.UnreadableFormat(new Locus(name), FileFormats.PlainName(FileFormat.Docx))]);
}
