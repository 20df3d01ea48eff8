namespace Intake.Service.Pipeline;

/// <summary>The mail service takes nothing now; what was to be sent is to be sent later.</summary>
public sealed class MailServiceBusyException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What the service said.</param>
    public MailServiceBusyException(string message) : base(message)
    {
    }

    /// <summary>Makes the exception.</summary>
    public MailServiceBusyException(string message, Exception inner) : base(message, inner)
    {
    }

    /// <summary>Makes the exception.</summary>
    public MailServiceBusyException()
    {
    }
}
