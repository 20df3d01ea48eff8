using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Intake.Reading.Pdf.Content;

/// <summary>An open PDF file: its pages one after the other. The library's types end in this folder.</summary>
internal sealed class PdfFile : IDisposable
{
    private readonly PdfDocument document;

    private PdfFile(PdfDocument document) => this.document = document;

    /// <summary>How many pages it says it has.</summary>
    public int Pages => document.NumberOfPages;

    /// <summary>Opens a file; null, and the reason, when it does not open.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="isEncrypted">Whether it opens only with a password.</param>
    public static PdfFile? Open(ReadOnlyMemory<byte> content, out bool isEncrypted)
    {
        isEncrypted = false;
        try
        {
            return new PdfFile(PdfDocument.Open(content, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, UseActualText = false }));
        }
        catch (PdfDocumentEncryptedException)
        {
            isEncrypted = true;
            return null;
        }
        catch (Exception e) when (PdfFailure.Is(e))
        {
            return null;
        }
    }

    /// <summary>Reads a page; null when the file is damaged there.</summary>
    /// <param name="number">1-based.</param>
    public PageContent? Read(int number)
    {
        try
        {
            var page = document.GetPage(number);
            var colors = new Colors();
            var size = new Box(0, 0, page.Width, page.Height);
            var content = new GlyphReader(page, size, colors).Read(new PageContent(number, size) { PictureShare = PictureReader.Share(page) });
            return new DrawingReader(colors).Read(page.Paths, content) with { Notes = NoteReader.Read(page) };
        }
        catch (Exception e) when (PdfFailure.Is(e))
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => document.Dispose();
}
