namespace Intake.Extraction.Tables;

/// <summary>On which side of the provision that a row names its new paragraph stands.</summary>
internal enum Placement
{
    /// <summary>Behind it.</summary>
    After,

    /// <summary>In front of it.</summary>
    Before,
}
