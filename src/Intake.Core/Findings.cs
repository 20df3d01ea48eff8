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

    /// <summary>The file shows the content of another file that is packed into it.</summary>
    public static Finding EmbeddedContent(Locus source) =>
        new("INT010", Severity.Warning, $"\"{source.Part}\" shows another file that is packed into it and was not read; open the original and look for what is missing.", source);

    /// <summary>The file begins a field code that it does not end, so that text may pass for code.</summary>
    public static Finding UnclosedField(Locus source) =>
        new("INT011", Severity.Warning, $"\"{source.Part}\" holds a field without an end, and what follows it was not used; look at the original.", source);
}
