using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;

namespace Intake.Tests.Service.MailOut;

/// <summary>A clock that stands still but when told: pauses are over at once and are kept, and what limits a request in time goes off only when the clock is moved.</summary>
/// <param name="pause">The longest that counts as a pause.</param>
internal sealed class SteppedClock(TimeSpan pause) : FakeTimeProvider(new DateTimeOffset(2026, 10, 12, 8, 0, 0, TimeSpan.Zero))
{
    /// <summary>The pauses that were made.</summary>
    public ConcurrentQueue<TimeSpan> Pauses { get; } = new();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime < TimeSpan.Zero || dueTime > pause) return base.CreateTimer(callback, state, dueTime, period);
        Pauses.Enqueue(dueTime);
        return System.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
