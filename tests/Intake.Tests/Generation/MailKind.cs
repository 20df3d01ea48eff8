namespace Intake.Tests.Generation;

/// <summary>The form in which a delegation sends its edits.</summary>
internal enum MailKind
{
    /// <summary>A Word copy of the draft with tracked changes.</summary>
    Tracked,

    /// <summary>A Word copy of the draft, edited without tracking.</summary>
    Silent,

    /// <summary>Written instructions in plain text.</summary>
    Prose,

    /// <summary>The provisions in HTML, deletions struck and additions bold.</summary>
    Marked,
}
