namespace Intake.Service.Recognizing;

/// <summary>The text recogniser takes nothing now, which is no fault of the mail: it is to be read later.</summary>
public sealed class RecognizerBusyException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What the recogniser said.</param>
    /// <param name="inner">What it threw.</param>
    public RecognizerBusyException(string message, Exception inner) : base(message, inner)
    {
    }

    /// <summary>Makes the exception.</summary>
    public RecognizerBusyException(string message) : base(message)
    {
    }

    /// <summary>Makes the exception.</summary>
    public RecognizerBusyException()
    {
    }
}
