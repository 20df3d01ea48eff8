namespace Intake.Tests.Generation;

/// <summary>A stretch of a paragraph with one state.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="State">What an editor did with it.</param>
/// <param name="Author">Who changed it; empty for what is kept.</param>
internal sealed record Segment(string Text, SegmentState State = SegmentState.Kept, string Author = "")
{
    public bool InBase => State is SegmentState.Kept or SegmentState.Deleted or SegmentState.MovedAway;

    public bool InResult => State is SegmentState.Kept or SegmentState.Inserted or SegmentState.MovedHere;
}
