using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Intake.Reading.Recognized;

namespace Intake.Service.Recognizing;

/// <summary>Reads scans with two programs of this machine, <c>pdftoppm</c> (poppler) and <c>tesseract</c>, one page at a time, in a folder that is always removed.</summary>
public sealed class TesseractRecognizer : ITextRecognizer
{
    private readonly TesseractOptions options;
    private readonly Lazy<ImmutableHashSet<string>?> installed;

    /// <summary>Makes a recogniser; nothing is started before the first scan.</summary>
    public TesseractRecognizer(TesseractOptions options)
    {
        this.options = options;
        installed = new(() => new TesseractRun(options, Path.GetTempPath()).Languages());
    }

    /// <inheritdoc/>
    public Recognition Recognize(Scan scan, TimeSpan time)
    {
        var source = new Locus(scan.Name);
        if (installed.Value is not { } languages) return new([], scan.Pages, [Findings.RecognizerMissing(source, TesseractLanguages.Install(null))]);
        if (!languages.Contains(TesseractLanguages.First)) return new([], scan.Pages, [Findings.RecognizerMissing(source, TesseractLanguages.Install([TesseractLanguages.First]))]);
        var folder = Directory.CreateTempSubdirectory("intake-recognize-");
        try
        {
            return Recognize(scan, languages, folder.FullName, time);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private Recognition Recognize(Scan scan, ImmutableHashSet<string> languages, string folder, TimeSpan time)
    {
        var source = new Locus(scan.Name);
        var watch = Stopwatch.StartNew();
        var run = new TesseractRun(options, folder);
        var reader = new PageReader(run, languages.Intersect(options.Languages));
        var file = "scan" + scan.Extension;
        File.WriteAllBytes(Path.Combine(folder, file), scan.Content.Span);
        var pages = new List<RecognizedPage>();
        var unread = new List<int>();
        var findings = new List<Finding>();
        if (scan.Pages.Length > options.Pages)
            findings.Add(Findings.LimitExceeded(source, string.Create(CultureInfo.InvariantCulture, $"{options.Pages} pages of pictures")));
        foreach (var number in scan.Pages)
        {
            if (pages.Count + unread.Count >= options.Pages || watch.Elapsed >= time)
            {
                unread.Add(number);
                continue;
            }

            run.Until = time - watch.Elapsed;
            var page = scan.Extension == ".pdf" ? run.Draw(file, number) is { } drawn ? reader.Read(drawn, 0, number) : null : reader.Read(file, number - 1, number);
            if (page is null || (page.Lines.IsEmpty && !run.IsBlank)) unread.Add(number);
            else pages.Add(page);
        }

        if (watch.Elapsed >= time && unread.Count > 0) findings.Add(Findings.TookTooLong(source, time));
        if (reader.Missing.Count > 0) findings.Add(Findings.RecognizerMissing(source, TesseractLanguages.Install(reader.Missing)));
        return new Recognition([.. pages], [.. unread], [.. findings]);
    }
}
