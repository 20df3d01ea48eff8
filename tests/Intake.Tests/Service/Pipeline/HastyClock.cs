namespace Intake.Tests.Service.Pipeline;

/// <summary>A clock whose waits are over at once, so that attempts follow one another without a pause.</summary>
internal sealed class HastyClock : TimeProvider
{
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, dueTime == Timeout.InfiniteTimeSpan ? dueTime : TimeSpan.Zero, period);
}
