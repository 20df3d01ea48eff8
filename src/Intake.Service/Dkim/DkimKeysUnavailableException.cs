namespace Intake.Service.Dkim;

/// <summary>Whether a mail proves its sender cannot be told now, since nobody answers for the keys: read it later.</summary>
public sealed class DkimKeysUnavailableException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">Whose key was asked for.</param>
    /// <param name="inner">What went wrong.</param>
    public DkimKeysUnavailableException(string message, Exception? inner) : base(message, inner)
    {
    }

    /// <summary>Makes the exception.</summary>
    public DkimKeysUnavailableException(string message) : base(message)
    {
    }

    /// <summary>Makes the exception.</summary>
    public DkimKeysUnavailableException()
    {
    }
}
