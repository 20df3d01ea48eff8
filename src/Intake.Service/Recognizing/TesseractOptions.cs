using System.Collections.Immutable;

namespace Intake.Service.Recognizing;

/// <summary>How the recogniser of this machine works.</summary>
public sealed record TesseractOptions
{
    /// <summary>The program that reads words; found on the path.</summary>
    public string Tesseract { get; init; } = "tesseract";

    /// <summary>The program that draws the pages of a PDF; found on the path.</summary>
    public string PdfToPpm { get; init; } = "pdftoppm";

    /// <summary>Languages that delegations write, as Tesseract names them; each needs its package. Default the six of the United Nations.</summary>
    public ImmutableArray<string> Languages { get; init; } = ["eng", "fra", "spa", "rus", "ara", "chi_sim"];

    /// <summary>Most pages of one file that are read. Stops scans that keep the machine busy for an hour. Default 60, some three minutes of work.</summary>
    public int Pages { get; init; } = 60;

    /// <summary>Longer side of the drawn page, in pixels: 300 dots an inch of A4, and never more, however large a page says it is. Stops pages of a kilometre. Default 3508.</summary>
    public int PageSide { get; init; } = 3508;

    /// <summary>How long one step on one page may take. Stops pictures that the recogniser never finishes. Default 30 seconds.</summary>
    public TimeSpan StepTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Most address space of a step, in bytes: a picture of 100 million pixels fits. Stops small pictures that decode to gigabytes. Default 2 GiB.</summary>
    public long AddressSpaceBytes { get; init; } = 2L << 30;

    /// <summary>Most bytes that a step may write. Stops output without end. Default 32 MiB.</summary>
    public long OutputBytes { get; init; } = 32L << 20;
}
