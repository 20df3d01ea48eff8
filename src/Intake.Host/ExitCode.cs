namespace Intake.Host;

/// <summary>How a command ends.</summary>
internal static class ExitCode
{
    /// <summary>Everything reached an end; bad mails too: they are findings.</summary>
    public const int Done = 0;

    /// <summary>An input could not be used at all.</summary>
    public const int UnusableInput = 1;

    /// <summary>The command line is wrong.</summary>
    public const int WrongUsage = 2;
}
