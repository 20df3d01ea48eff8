using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Intake.Mail;
using Intake.Reading;
using Intake.Reading.Pictures;
using Intake.Reading.Recognized;
using Intake.Service.Recognizing;

namespace Intake.Service.PartReading;

/// <summary>Reads what this process must not read itself: PDFs in a child process, scans and pictures by text recognition.</summary>
/// <param name="options">How the child is started, and its limits.</param>
/// <param name="recognizer">The text recogniser.</param>
/// <param name="limits">What is read at most.</param>
public sealed class PartGatherer(PartReaderOptions options, ITextRecognizer recognizer, Limits limits)
{
    private readonly ChildReader child = new(options, limits);

    /// <summary>What is read at most.</summary>
    public Limits Limits => limits;

    /// <summary>The documents of the parts of a mail that are read outside, by part name; all other parts are read while the mail is understood.</summary>
    public IReadOnlyDictionary<string, Document> Gather(MailMessage mail)
    {
        var watch = Stopwatch.StartNew();
        var gathered = new Dictionary<string, Document>(StringComparer.Ordinal);
        foreach (var part in mail.Parts.Where(p => p.Kind is PartKind.Body or PartKind.Attachment))
        {
            var format = FileFormats.Of(part.Content, part.Name, part.MediaType);
            if (IsOutside(format)) gathered[part.Name] = Outside(part.Name, part.Content, part.MediaType, format, options.MailTime - watch.Elapsed);
        }

        return gathered;
    }

    /// <summary>Reads one file of any format, outside where it must be.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="content">Its bytes.</param>
    public Document Read(string name, ReadOnlyMemory<byte> content)
    {
        var format = FileFormats.Of(content, name);
        return IsOutside(format) ? Outside(name, content, "", format, options.MailTime) : DocumentReader.Read(name, content, limits);
    }

    /// <summary>Whether a file is read outside.</summary>
    public static bool IsGathered(string name, ReadOnlyMemory<byte> content) => IsOutside(FileFormats.Of(content, name));

    private static bool IsOutside(FileFormat format) => format is FileFormat.Pdf or FileFormat.Image;

    private Document Outside(string name, ReadOnlyMemory<byte> content, string mediaType, FileFormat format, TimeSpan left)
    {
        if (left <= TimeSpan.Zero) return Nothing(name, format, Findings.TookTooLong(new Locus(name), options.MailTime));
        return format == FileFormat.Pdf ? Pdf(name, content, mediaType, left) : Picture(name, content, left);
    }

    private Document Pdf(string name, ReadOnlyMemory<byte> content, string mediaType, TimeSpan left)
    {
        var watch = Stopwatch.StartNew();
        var document = child.Read(name, content, mediaType, FileFormat.Pdf, left < options.PartTime ? left : options.PartTime);
        if (document.PicturePages.IsEmpty) return document;
        left -= watch.Elapsed;
        var recognition = left > TimeSpan.Zero
            ? recognizer.Recognize(new Scan(name, content, ".pdf", document.PicturePages), left)
            : new Recognition([], document.PicturePages, [Findings.TookTooLong(new Locus(name), options.MailTime)]);
        return RecognizedReader.Complete(document, recognition);
    }

    private Document Picture(string name, ReadOnlyMemory<byte> content, TimeSpan left)
    {
        var source = new Locus(name);
        if (PictureHeader.Of(content.Span) is not { } shape) return Nothing(name, FileFormat.Image, Findings.UnreadablePicture(source));
        if (shape.Pixels > limits.PicturePixels)
            return Nothing(name, FileFormat.Image, Findings.LimitExceeded(source, string.Create(CultureInfo.InvariantCulture, $"{limits.PicturePixels / 1_000_000} million pixels")));
        if (shape.Width < limits.SmallestPictureSide || shape.Height < limits.SmallestPictureSide) return Nothing(name, FileFormat.Image, Findings.NoText(source));
        var pages = Enumerable.Range(1, Math.Min(shape.Pages, limits.Pages)).ToImmutableArray();
        var recognition = recognizer.Recognize(new Scan(name, content, shape.Extension, pages), left);
        if (shape.Pages > limits.Pages)
            recognition = recognition with { Findings = recognition.Findings.Add(Findings.LimitExceeded(source, string.Create(CultureInfo.InvariantCulture, $"{limits.Pages} pages"))) };
        return RecognizedReader.Complete(Nothing(name, FileFormat.Image), recognition);
    }

    private static Document Nothing(string name, FileFormat format, params ImmutableArray<Finding> findings) => new(name, format, [], [], findings);
}
