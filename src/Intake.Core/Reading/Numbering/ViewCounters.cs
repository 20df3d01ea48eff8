namespace Intake.Reading.Numbering;

/// <summary>The automatic numbers of one story, counted in all three views at once.</summary>
internal sealed class ViewCounters
{
    private readonly ListCounter all = new();
    private readonly ListCounter accepted = new();
    private readonly ListCounter rejected = new();

    /// <summary>Counts one more paragraph; null when no view prints a number before it.</summary>
    /// <param name="now">Its list and level; a null list for none.</param>
    /// <param name="former">Its list and level before a tracked change of its formatting; the same where there was none.</param>
    /// <param name="isDeleted">Whether its mark is deleted: with changes accepted it is part of the next paragraph and has no number of its own.</param>
    /// <param name="isInserted">Whether its mark is inserted: likewise with changes rejected.</param>
    /// <param name="start">The number that it begins again with; null for going on.</param>
    public PrintedNumber? Next(
        (NumberedList? List, int Level) now, (NumberedList? List, int Level) former, bool isDeleted, bool isInserted, int? start = null)
    {
        if (now.List is null && former.List is null) return null;
        var inAll = now.List is null ? "" : all.Next(now.List, now.Level, start);
        var inAccepted = now.List is null || isDeleted ? "" : accepted.Next(now.List, now.Level, start);
        var inRejected = former.List is null || isInserted ? "" : rejected.Next(former.List, former.Level, start);
        if (inAll.Length + inRejected.Length == 0) return null;
        return new PrintedNumber(inAll, inAccepted, inRejected, now.List is null ? former.Level : now.Level);
    }
}
