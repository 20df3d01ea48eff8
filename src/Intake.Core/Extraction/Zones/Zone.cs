namespace Intake.Extraction.Zones;

/// <summary>Whose words a paragraph of a mail is, before its content is read.</summary>
internal enum Zone
{
    /// <summary>The sender's own text.</summary>
    Own,

    /// <summary>Salutation, thanks, closing, announcement.</summary>
    Courtesy,

    /// <summary>Name, office and address below the closing.</summary>
    Signature,

    /// <summary>What a gateway or an office appends or prepends to every mail.</summary>
    Disclaimer,

    /// <summary>Another mail, quoted below or between the sender's lines.</summary>
    Quoted,

    /// <summary>Another mail that the sender passes on as the content of this one.</summary>
    Forwarded,
}
