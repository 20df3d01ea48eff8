namespace Intake.Tests.Generation;

/// <summary>What an editor did with a stretch of text.</summary>
internal enum SegmentState
{
    Kept,
    Inserted,
    Deleted,
    MovedAway,
    MovedHere,
}
