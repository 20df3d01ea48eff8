using Intake.Service.Telemetry;
using Microsoft.Extensions.Logging;

namespace Intake.Service.Pipeline;

/// <summary>Takes note of messages that failed too often. What they asked for is not lost: the reconciler asks for it again.</summary>
/// <param name="log">Gives the alarm.</param>
public sealed class PoisonStage(ILogger<PoisonStage> log)
{
    private const int Shown = 200; // characters of a body that may be anybody's

    /// <summary>Takes note of a message.</summary>
    /// <param name="queue">The queue that it came from.</param>
    /// <param name="body">What it says.</param>
    public void Note(string queue, string body)
    {
        Signals.Poisoned.Add(1, new KeyValuePair<string, object?>("queue", queue));
        var shown = new string([.. body.Take(Shown).Select(c => char.IsControl(c) ? ' ' : c)]);
        log.LogError("A message of queue {Queue} was given up: {Body}", queue, shown);
    }
}
