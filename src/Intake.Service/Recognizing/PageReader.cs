using System.Collections.Immutable;
using Intake.Extraction;
using Intake.Reading.Recognized;

namespace Intake.Service.Recognizing;

/// <summary>Reads the pages of one file, each in the language that it turns out to be written in.</summary>
internal sealed class PageReader(TesseractRun run, ImmutableHashSet<string> installed)
{
    private const double Sure = 0.75;
    private string language = TesseractLanguages.First;

    /// <summary>Languages that a page is written in and that are not installed, as Tesseract names them.</summary>
    public SortedSet<string> Missing { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads a page: first in the language of the page before, then, where words or doubt say otherwise, in another.</summary>
    /// <param name="file">The picture, in the folder of the run.</param>
    /// <param name="index">0-based number of the page in it.</param>
    /// <param name="number">The number that the page gets.</param>
    /// <returns>The page upright; null when it could not be read.</returns>
    public RecognizedPage? Read(string file, int index, int number)
    {
        if (Words(language) is not { } page) return null;
        var other = Other(page);
        if (other is null || other == language) return PageTurn.Upright(page);
        if (!installed.Contains(other))
        {
            Missing.Add(other);
            return PageTurn.Upright(page);
        }

        if (Words(other) is { } again && Certainty(again) >= Certainty(page) - (1 - Sure)) (page, language) = (again, other);
        return PageTurn.Upright(page);

        RecognizedPage? Words(string first) =>
            run.Words(file, index, first == TesseractLanguages.First ? first : $"{first}+{TesseractLanguages.First}") is { } table ? TesseractTable.Page(table, number) : null;

        string? Other(RecognizedPage read)
        {
            if (read.Lines.IsEmpty) return null;
            if (Certainty(read) < Sure && run.Script(file, index) is { } script && TesseractLanguages.OfScript(script) is { } byScript) return byScript;
            return TesseractLanguages.OfCode(Languages.Of(read.Lines.Select(l => string.Join(' ', l.Words.Select(w => w.Text)))));
        }
    }

    private static double Certainty(RecognizedPage page) => page.Lines.IsEmpty ? 0 : page.Lines.SelectMany(l => l.Words).Average(w => w.Confidence);
}
