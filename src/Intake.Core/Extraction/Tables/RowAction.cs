namespace Intake.Extraction.Tables;

/// <summary>What a row says in one word that it does to its provision.</summary>
internal enum RowAction
{
    /// <summary>It does not say.</summary>
    None,

    /// <summary>Something comes.</summary>
    Add,

    /// <summary>Something is changed.</summary>
    Change,

    /// <summary>Something goes.</summary>
    Delete,

    /// <summary>All stays.</summary>
    Keep,

    /// <summary>Nothing is asked for: another cell may still take a position.</summary>
    Nothing,
}
