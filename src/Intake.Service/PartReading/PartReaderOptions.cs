namespace Intake.Service.PartReading;

/// <summary>How parts are read that could harm the process that reads them.</summary>
public sealed record PartReaderOptions
{
    /// <summary>The program to start with <see cref="PartReaderProgram.Command"/>.</summary>
    public required ProgramStart Program { get; init; }

    /// <summary>Most memory of the child's heap, in bytes. Stops a PDF of 1.5 MB that takes gigabytes. Default 300 MB.</summary>
    public long HeapBytes { get; init; } = 300_000_000;

    /// <summary>How long one part may take. Stops files that loop. Default 30 seconds.</summary>
    public TimeSpan PartTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long all parts of a mail that are read outside may take together. Stops mails of many slow files. Default 120 seconds.</summary>
    public TimeSpan MailTime { get; init; } = TimeSpan.FromSeconds(120);

    /// <summary>Most bytes of a document that a child may hand back. Stops a child that writes without end. Default 200 MiB.</summary>
    public long DocumentBytes { get; init; } = 200L << 20;
}
