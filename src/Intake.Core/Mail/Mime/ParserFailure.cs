namespace Intake.Mail.Mime;

/// <summary>Tells what a third-party parser may throw on bad input from what no one can handle.</summary>
internal static class ParserFailure
{
    /// <summary>Whether the exception speaks about the input. The libraries document few of the types they throw, so all but exhaustion count.</summary>
    public static bool Is(Exception exception) => exception is not (OutOfMemoryException or InsufficientExecutionStackException);
}
