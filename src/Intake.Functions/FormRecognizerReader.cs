using System.Globalization;
using Azure;
using Azure.AI.FormRecognizer.DocumentAnalysis;
using Azure.Identity;
using Intake.Reading.Recognized;
using Intake.Service.Recognizing;

namespace Intake.Functions;

/// <summary>Reads scans with the service of Azure: its model <c>prebuilt-read</c> tells languages and handwriting by itself.</summary>
/// <param name="client">The service, signed in.</param>
public sealed class FormRecognizerReader(DocumentAnalysisClient client) : ITextRecognizer
{
    private const string Model = "prebuilt-read";

    /// <inheritdoc/>
    public Recognition Recognize(Scan scan, TimeSpan time)
    {
        var options = new AnalyzeDocumentOptions();
        if (scan.Extension is ".pdf" or ".tif")
        {
            foreach (var page in scan.Pages) options.Pages.Add(page.ToString(CultureInfo.InvariantCulture));
        }

        using var over = new CancellationTokenSource(time);
        using var content = new MemoryStream(scan.Content.ToArray(), writable: false);
        try
        {
            var pages = client.AnalyzeDocument(WaitUntil.Completed, Model, content, options, over.Token).Value.Pages
                .Select(p => PageTurn.Upright(new RecognizedPage(p.PageNumber, p.Width ?? 0, p.Height ?? 0, [.. p.Lines.Select(Line).Where(l => !l.Words.IsEmpty)]))).ToList();
            return new Recognition([.. pages], [.. scan.Pages.Except(pages.Select(p => p.Number))], []);
        }
        catch (OperationCanceledException)
        {
            return new Recognition([], scan.Pages, [Findings.TookTooLong(new Locus(scan.Name), time)]);
        }
        catch (RequestFailedException e) when (e.Status is 400 or 413 or 415)
        {
            return new Recognition([], scan.Pages, [Findings.UnreadablePicture(new Locus(scan.Name))]);
        }
        catch (Exception e) when (e is RequestFailedException or AuthenticationFailedException)
        {
            throw new RecognizerBusyException("The text recogniser does not answer, or does not let us in.", e);
        }
    }

    private static RecognizedLine Line(DocumentLine line) =>
        new([.. line.GetWords().Where(w => w.BoundingPolygon.Count > 0).Select(w => new RecognizedWord(w.Content, Box(w), w.Confidence))]);

    private static RecognizedBox Box(DocumentWord word) => new(
        word.BoundingPolygon.Min(p => p.X),
        word.BoundingPolygon.Min(p => p.Y),
        word.BoundingPolygon.Max(p => p.X),
        word.BoundingPolygon.Max(p => p.Y));
}
