namespace Intake.Extraction.Tables;

/// <summary>What a column of a comment table holds.</summary>
internal enum ColumnRole
{
    /// <summary>Not known: read for what it says.</summary>
    Unknown,

    /// <summary>The provision.</summary>
    Provision,

    /// <summary>A number that is the provision's or only the row's.</summary>
    Counter,

    /// <summary>The draft's text, for orientation.</summary>
    DraftText,

    /// <summary>The change asked for.</summary>
    Proposal,

    /// <summary>What is done: <c>ADD</c>, <c>MOD</c>, <c>SUP</c>, <c>NOC</c>, or a word for it.</summary>
    Action,

    /// <summary>Why.</summary>
    Reason,

    /// <summary>Row number, type of comment, name of the commenter, the secretariat's observations.</summary>
    Ignored,
}
