using Intake.Reading;
using Intake.Reading.Recognized;
using Intake.Service.Recognizing;

namespace Intake.Tests.Service.Recognizing;

/// <summary>Scans read with the programs of this machine; <c>tests/run</c> installs them, and without them these tests fail.</summary>
public sealed class TesseractTests
{
    private static readonly TimeSpan Time = TimeSpan.FromMinutes(5);
    private static readonly TesseractOptions Patient = new() { StepTime = Time };

    [Theory]
    [InlineData("a PDF", ".pdf")]
    [InlineData("a PNG on its side", ".png")]
    [InlineData("a PNG upside down", ".png")]
    [InlineData("a PNG on its other side", ".png")]
    [InlineData("a TIFF", ".tif")]
    [InlineData("a dirty scan, askew to the right", ".png")]
    [InlineData("a dirty scan, askew to the left", ".pdf")]
    public void A_scan_reads_as_its_letter(string what, string extension)
    {
        var document = Read(new Scan("scan", File(what), extension, [1]));

        Assert.True(Letter.Paragraphs.SequenceEqual(document.Paragraphs.Select(p => p.Text().Replace('“', '"').Replace('”', '"'))), $"{what}: {string.Join(" | ", document.Paragraphs.Select(p => p.Text()))}");
        Assert.Equal(["INT015"], document.Findings.Select(f => f.Code));
    }

    [Fact]
    public void Every_page_asked_for_is_read_up_to_the_limit_and_a_blank_page_is_no_page_unread()
    {
        var blank = new Picture(600, 800, [.. Enumerable.Repeat((byte)255, 600 * 800)]);

        var recognition = new TesseractRecognizer(Patient with { Pages = 2 }).Recognize(new Scan("scan", Picture.Pdf(Letter.Picture, blank, Letter.Picture, Letter.Picture), ".pdf", [2, 3, 4]), Time);

        Assert.Equal([2, 3], recognition.Pages.Select(p => p.Number));
        Assert.Equal([false, true], recognition.Pages.Select(p => p.Lines.Length > 0));
        Assert.Equal([4], recognition.Unread.AsEnumerable());
        Assert.Equal(["INT003"], recognition.Findings.Select(f => f.Code));
    }

    [Fact]
    public void The_second_page_of_a_fax_is_read()
    {
        var blank = new Picture(600, 800, [.. Enumerable.Repeat((byte)255, 600 * 800)]);

        var recognition = new TesseractRecognizer(Patient).Recognize(new Scan("fax.tif", Picture.Tiff(blank, Letter.Picture), ".tif", [1, 2]), Time);

        Assert.Equal([2], recognition.Pages.Select(p => p.Number));
        Assert.Equal([1], recognition.Unread.AsEnumerable());
    }

    [Theory]
    [InlineData("a PNG cut off", ".png")]
    [InlineData("a TIFF cut off", ".tif")]
    [InlineData("a PDF cut off", ".pdf")]
    public void A_damaged_file_leaves_its_pages_unread(string what, string extension)
    {
        var whole = extension == ".png" ? Letter.Picture.Png() : extension == ".tif" ? Picture.Tiff(Letter.Picture) : Picture.Pdf(Letter.Picture);

        var recognition = new TesseractRecognizer(Patient).Recognize(new Scan("scan", whole.AsMemory(0, 200), extension, [1]), Time);

        Assert.True(recognition.Pages.IsEmpty && recognition.Unread.SequenceEqual([1]), what);
    }

    [Fact]
    public void When_the_time_is_over_the_rest_is_unread()
    {
        var recognition = new TesseractRecognizer(new TesseractOptions()).Recognize(new Scan("scan", Picture.Pdf(Letter.Picture), ".pdf", [1, 2]), TimeSpan.Zero);

        Assert.Equal([1, 2], recognition.Unread.AsEnumerable());
        Assert.Equal(["INT012"], recognition.Findings.Select(f => f.Code));
    }

    [Theory]
    [InlineData("no-tesseract-here", "pdftoppm")]
    [InlineData("tesseract", "no-pdftoppm-here")]
    public void A_missing_program_is_a_finding_that_says_what_to_install(string tesseract, string pdfToPpm)
    {
        var recognition = new TesseractRecognizer(new TesseractOptions { Tesseract = tesseract, PdfToPpm = pdfToPpm }).Recognize(new Scan("scan.pdf", Picture.Pdf(Letter.Picture), ".pdf", [1]), Time);

        Assert.Equal([1], recognition.Unread.AsEnumerable());
        Assert.Contains(
            "apt-get install poppler-utils tesseract-ocr tesseract-ocr-eng tesseract-ocr-fra tesseract-ocr-spa tesseract-ocr-rus tesseract-ocr-ara tesseract-ocr-chi-sim",
            Assert.Single(recognition.Findings).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_left_behind()
    {
        var before = Directory.GetDirectories(Path.GetTempPath(), "intake-recognize-*").Length;

        new TesseractRecognizer(new TesseractOptions()).Recognize(new Scan("scan", "%PDF-"u8.ToArray(), ".pdf", [1]), Time);

        Assert.Equal(before, Directory.GetDirectories(Path.GetTempPath(), "intake-recognize-*").Length);
    }

    /// <summary>Made here and not in the rows: the runner would write each file into the name of its test.</summary>
    private static byte[] File(string what) => what switch
    {
        "a PDF" => Picture.Pdf(Letter.Picture),
        "a PNG on its side" => Letter.Picture.Quarter().Png(),
        "a PNG upside down" => Letter.Picture.Quarter().Quarter().Png(),
        "a PNG on its other side" => Letter.Picture.Quarter().Quarter().Quarter().Png(),
        "a TIFF" => Picture.Tiff(Letter.Picture),
        "a dirty scan, askew to the right" => Letter.Drawn(200).Scanned(1.5, 300, 1).Png(),
        _ => Picture.Pdf(Letter.Drawn(200).Scanned(-1.5, 300, 2)),
    };

    private static Document Read(Scan scan) =>
        RecognizedReader.Complete(new Document(scan.Name, FileFormat.Image, [], [], []), new TesseractRecognizer(Patient).Recognize(scan, Time));
}
