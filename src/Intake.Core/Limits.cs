namespace Intake;

/// <summary>Limits on what is read, each with the attack it stops. The defaults are meant for production.</summary>
public sealed record Limits
{
    /// <summary>Largest raw mail, in bytes. Stops a mailbox from filling the disk. Default 40 MiB.</summary>
    public long MailBytes { get; init; } = 40L << 20;

    /// <summary>Largest header block of a mail, in bytes. Stops header floods. Default 256 KiB.</summary>
    public int HeaderBytes { get; init; } = 256 << 10;

    /// <summary>Most header fields of a mail. Stops header floods. Default 1,000.</summary>
    public int HeaderFields { get; init; } = 1_000;

    /// <summary>Deepest nesting of MIME parts. Stops recursion attacks on the parser. Default 32.</summary>
    public int MimeDepth { get; init; } = 32;

    /// <summary>Most MIME parts of a mail. Stops part floods. Default 500.</summary>
    public int MimeParts { get; init; } = 500;

    /// <summary>Most attachments of a mail. Default 50.</summary>
    public int Attachments { get; init; } = 50;

    /// <summary>Most entries of an archive, office files included. Stops entry floods. Default 1,000.</summary>
    public int ArchiveEntries { get; init; } = 1_000;

    /// <summary>Most bytes that one part may inflate to. Stops archive bombs. Default 64 MiB.</summary>
    public long InflatedPartBytes { get; init; } = 64L << 20;

    /// <summary>Most bytes that all parts of a mail may inflate to. Stops many small archive bombs. Default 200 MiB.</summary>
    public long InflatedMailBytes { get; init; } = 200L << 20;

    /// <summary>Largest ratio of inflated to packed bytes once <see cref="RatioFreeBytes"/> are inflated. Stops archive bombs early. Default 100.</summary>
    public int InflationRatio { get; init; } = 100;

    /// <summary>Bytes that may be inflated before <see cref="InflationRatio"/> counts. Default 16 MiB.</summary>
    public long RatioFreeBytes { get; init; } = 16L << 20;

    /// <summary>Most paragraphs of one file. Stops small files of millions of empty ones. Default 100,000.</summary>
    public int Paragraphs { get; init; } = 100_000;

    /// <summary>Most stretches of text of one file that look different. Stops files that change look or author at every letter. Default 250,000.</summary>
    public int TextRuns { get; init; } = 250_000;

    /// <summary>Most characters of text of one file, in UTF-16 units, some 3,000 pages. Stops texts that fill the memory. Default 10,000,000.</summary>
    public int TextCharacters { get; init; } = 10_000_000;

    /// <summary>Longest stretch of an XML part without a tag, in bytes. Stops single words and attributes that fill the memory. Default 8 MiB.</summary>
    public int XmlStretchBytes { get; init; } = 8 << 20;

    /// <summary>Most pages of one PDF file or picture. Stops files of millions of empty pages. Default 500.</summary>
    public int Pages { get; init; } = 500;

    /// <summary>Most pixels of one picture, told from its header before anything is decoded. Stops pictures of a kilobyte that decode to gigabytes. Default 100,000,000.</summary>
    public long PicturePixels { get; init; } = 100_000_000;

    /// <summary>Shortest side of a picture that may hold words, in pixels. Stops text recognition of tracking pixels. Default 16.</summary>
    public int SmallestPictureSide { get; init; } = 16;

    /// <summary>Deepest nesting of elements in an XML or HTML part, and of groups in Rich Text. Stops stack exhaustion. Default 256.</summary>
    public int XmlDepth { get; init; } = 256;
}
