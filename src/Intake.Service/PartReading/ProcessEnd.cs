namespace Intake.Service.PartReading;

/// <summary>How a bounded process ended.</summary>
internal enum ProcessEnd
{
    /// <summary>By itself, with an exit code.</summary>
    Exited,

    /// <summary>Killed with its children, since its time was over.</summary>
    OutOfTime,

    /// <summary>Killed with its children, since it wrote more than is read.</summary>
    TooMuchOutput,

    /// <summary>It never began: there is no such program, or it may not be run.</summary>
    NotStarted,
}
