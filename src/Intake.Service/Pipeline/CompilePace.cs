namespace Intake.Service.Pipeline;

/// <summary>How long a compilation waits for more mails: the longer the last one took, the longer, so that in a rush most of the time goes into reading mails.</summary>
/// <param name="options">How long at least.</param>
public sealed class CompilePace(PipelineOptions options)
{
    private const int Share = 4; // a compilation takes at most one part in so many of the time
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private long lastTicks;

    /// <summary>How long the next one is to wait.</summary>
    public TimeSpan Delay
    {
        get
        {
            var wanted = TimeSpan.FromTicks(Math.Min(Interlocked.Read(ref lastTicks) * (Share - 1), Longest.Ticks));
            return wanted > options.CompileDelay ? wanted : options.CompileDelay;
        }
    }

    /// <summary>Takes note of how long one took.</summary>
    public void Took(TimeSpan time) => Interlocked.Exchange(ref lastTicks, time.Ticks);
}
