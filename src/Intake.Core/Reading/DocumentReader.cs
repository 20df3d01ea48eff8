using Intake.Reading.Doc;
using Intake.Reading.Docx;
using Intake.Reading.Html;
using Intake.Reading.Odt;
using Intake.Reading.PlainText;
using Intake.Reading.Rtf;
using Intake.Reading.Xlsx;

namespace Intake.Reading;

/// <summary>Reads a file of any format into a <see cref="Document"/>: the front door of reading.</summary>
public static class DocumentReader
{
    /// <summary>Reads a file; what cannot be read is a finding, never an exception.</summary>
    /// <param name="name">The part's name: <c>body</c>, or a file name.</param>
    /// <param name="content">The whole file.</param>
    /// <param name="limits">What is read at most.</param>
    /// <param name="mediaType">The type its sender declared; it decides only between plain text and HTML. Empty when none was.</param>
    public static Document Read(string name, ReadOnlyMemory<byte> content, Limits limits, string mediaType = "")
    {
        var format = FileFormats.Of(content, name, mediaType);
        return format switch
        {
            FileFormat.Docx => DocxReader.Read(name, content, limits),
            FileFormat.Text or FileFormat.Html when content.Length > limits.InflatedPartBytes =>
                Nothing(name, format, Findings.LimitExceeded(new Locus(name), FormattableString.Invariant($"{limits.InflatedPartBytes >> 20} MiB of text"))),
            FileFormat.Text => WithText(PlainTextReader.Read(name, TextDecoding.Decode(content))),
            FileFormat.Html => WithText(HtmlReader.Read(name, TextDecoding.Decode(content, HtmlSigns.Charset(content.Span)), limits)),
            FileFormat.Odt or FileFormat.Ods => OdtReader.Read(name, content, limits, format),
            FileFormat.Rtf => RtfReader.Read(name, content, limits),
            FileFormat.Xlsx => XlsxReader.Read(name, content, limits),
            FileFormat.Ole => DocReader.Read(name, content, limits),
            FileFormat.Pdf
                or FileFormat.Zip or FileFormat.Image or FileFormat.Unknown =>
                Nothing(name, format, Findings.UnreadableFormat(new Locus(name), FileFormats.PlainName(format))),
        };
    }

    private static Document WithText(Document document) =>
        document.Paragraphs.IsEmpty ? document with { Findings = document.Findings.Add(Findings.NoText(new Locus(document.Name))) } : document;

    private static Document Nothing(string name, FileFormat format, Finding finding) => new(name, format, [], [], [finding]);
}
