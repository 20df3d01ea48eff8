namespace Intake.Mail;

/// <summary>What a part is to the reader of the mail.</summary>
public enum PartKind
{
    /// <summary>The text the sender wrote, in the richest alternative that holds it.</summary>
    Body,

    /// <summary>A poorer alternative of the body, kept for comparison and not read twice.</summary>
    Alternative,

    /// <summary>A file the sender attached.</summary>
    Attachment,

    /// <summary>A picture or the like that the body shows (a logo).</summary>
    Inline,

    /// <summary>An archive or an attached mail whose content stands in the parts behind it.</summary>
    Container,
}
