namespace Intake.Reading.Pdf.Content;

/// <summary>Tells what the library may throw on bad input from what no one can handle.</summary>
internal static class PdfFailure
{
    /// <summary>Whether the exception speaks about the file. The library documents few of the types it throws, so all but exhaustion count.</summary>
    public static bool Is(Exception exception) => exception is not (OutOfMemoryException or InsufficientExecutionStackException);
}
