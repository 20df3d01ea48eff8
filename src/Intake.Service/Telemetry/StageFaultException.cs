using System.Runtime.ExceptionServices;

namespace Intake.Service.Telemetry;

/// <summary>A fault of a parser or of the compiler over a mail, without its message, which may hold words of the mail: what kind it was, and where.</summary>
public sealed class StageFaultException : Exception
{
    /// <summary>Makes the exception.</summary>
    public StageFaultException(string message) : base(message)
    {
    }

    /// <summary>Makes the exception.</summary>
    public StageFaultException(string message, Exception inner) : base(message, inner)
    {
    }

    /// <summary>Makes the exception.</summary>
    public StageFaultException()
    {
    }

    /// <summary>The fault without its words.</summary>
    public static Exception Of(Exception fault)
    {
        if (fault is StageFaultException) return fault;
        var kinds = new List<string>();
        for (var cause = fault; cause is not null; cause = cause.InnerException) kinds.Add(cause.GetType().Name);
        var copy = new StageFaultException(string.Join(", caused by ", kinds));
        return fault.StackTrace is { } places ? ExceptionDispatchInfo.SetRemoteStackTrace(copy, places) : copy;
    }
}
