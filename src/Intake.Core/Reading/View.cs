namespace Intake.Reading;

/// <summary>Which side of the tracked changes to read.</summary>
public enum View
{
    /// <summary>Everything, inserted and deleted alike, one after the other.</summary>
    All,

    /// <summary>As if every change were accepted: without what is deleted.</summary>
    Accepted,

    /// <summary>As if every change were rejected: without what is inserted.</summary>
    Rejected,
}
