namespace Intake;

/// <summary>Every message of the system, one method each: a stable code, a place, a sentence that says what a person can do.</summary>
/// <remarks>Codes: 001–019 files and limits, 020–039 places in the draft, 040–059 words and evidence, 060–079 senders and mails, 080–099 drafts.</remarks>
public static class Findings
{
    /// <summary>The file has a format that is not read yet.</summary>
    public static Finding UnreadableFormat(Locus source, string format) =>
        new("INT001", Severity.Error, $"\"{source.Part}\" is {format}, which is not read automatically; open the original and enter what it asks for.", source);

    /// <summary>The file is damaged, or not what it says it is.</summary>
    public static Finding Damaged(Locus source, string reason) =>
        new("INT002", Severity.Error, $"\"{source.Part}\" could not be read to its end ({reason}); ask the sender for another copy.", source);

    /// <summary>The file breaks a limit that protects the reader.</summary>
    public static Finding LimitExceeded(Locus source, string limit) =>
        new("INT003", Severity.Error, $"\"{source.Part}\" was not read further because it exceeds a limit ({limit}); open the original with care.", source);

    /// <summary>The file could be opened but holds no text.</summary>
    public static Finding NoText(Locus source) =>
        new("INT004", Severity.Error, $"\"{source.Part}\" holds no text that can be read; look at the original.", source);

    /// <summary>The file holds text that its own program does not show.</summary>
    public static Finding HiddenText(Locus source) =>
        new("INT005", Severity.Warning, $"\"{source.Part}\" holds hidden text, which was not used; look at the original if it matters.", source);

    /// <summary>The mail's bytes are not a mail.</summary>
    public static Finding MailUnreadable(Locus source) =>
        new("INT060", Severity.Error, "The mail does not read as a mail; open the original, and ask the sender to send it again.", source);

    /// <summary>The text is neither UTF-8 nor in the charset it declares.</summary>
    public static Finding UnknownCharset(Locus source, string declared) =>
        new("INT061", Severity.Warning, $"The text does not fit its charset ({(declared.Length > 0 ? $"\"{declared}\"" : "none stated")}); it was read as windows-1252, so check its letters against the original.", source);

    /// <summary>The list of delegations cannot be read.</summary>
    public static Finding DelegationsUnreadable(Locus source, string reason) =>
        new("INT062", Severity.Error, $"The list of delegations is not JSON as described ({reason}); correct it and try again.", source);

    /// <summary>One entry of the list of delegations cannot be used.</summary>
    public static Finding DelegationUnusable(Locus source, int entry, string reason) =>
        new("INT063", Severity.Warning, $"Entry {entry} of the list of delegations was left out: {reason}.", source);
}
