namespace Intake.Service.Storing;

/// <summary>Storage did not do what it was asked, or did not say so: the call is to be made again later.</summary>
public sealed class StorageException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What was asked.</param>
    /// <param name="inner">What storage said.</param>
    public StorageException(string message, Exception inner) : base(message, inner)
    {
    }

    /// <summary>Makes the exception.</summary>
    public StorageException(string message) : base(message)
    {
    }

    /// <summary>Makes the exception.</summary>
    public StorageException()
    {
    }
}
