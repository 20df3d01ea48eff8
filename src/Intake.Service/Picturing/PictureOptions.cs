namespace Intake.Service.Picturing;

/// <summary>How pages are drawn for people to look at.</summary>
public sealed record PictureOptions
{
    /// <summary>The program that draws the pages of a PDF; found on the path.</summary>
    public string PdfToPpm { get; init; } = "pdftoppm";

    /// <summary>The program that counts them; it comes with the other.</summary>
    public string PdfInfo { get; init; } = "pdfinfo";

    /// <summary>Longer side of a drawn page, in pixels. Stops pages of a kilometre. Default 1600.</summary>
    public int PageSide { get; init; } = 1600;

    /// <summary>Most pages of one file that are shown. Stops files of a million pages. Default 200.</summary>
    public int Pages { get; init; } = 200;

    /// <summary>Most pixels of a picture that is handed to a browser as it is. Stops pictures that decode to gigabytes there. Default 40 million.</summary>
    public long Pixels { get; init; } = 40_000_000;

    /// <summary>How long one step may take. Stops pages that are never finished. Default 20 seconds.</summary>
    public TimeSpan StepTime { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Most address space of a step, in bytes. Stops small files that decode to gigabytes. Default 2 GiB.</summary>
    public long AddressSpaceBytes { get; init; } = 2L << 30;

    /// <summary>Most bytes of a drawn page. Stops output without end. Default 16 MiB.</summary>
    public long PictureBytes { get; init; } = 16L << 20;

    /// <summary>How many steps run at a time. Stops a few people who turn pages from taking the machine from the mails. Default 2.</summary>
    public int AtATime { get; init; } = 2;
}
