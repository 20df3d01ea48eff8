namespace Intake;

/// <summary>Every message of the system, one method each: a stable code, a place, a sentence that says what a person can do.</summary>
/// <remarks>Codes: 001–019 files and limits, 020–039 places in the draft, 040–059 words and evidence, 060–079 senders and mails, 080–089 drafts, 090–099 the compilation.</remarks>
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

    /// <summary>A mail says that it replaces or takes back an earlier one, and none is here.</summary>
    public static Finding ReplacesNothing(Locus source) =>
        new("INT090", Severity.Warning, "This mail says that it replaces or takes back an earlier one, but no earlier one of the same proponent counts; check whether one is missing.", source);

    /// <summary>A mail replaces an earlier one that also speaks for others.</summary>
    public static Finding ReplacesJointMail(Locus source, int mail) =>
        new("INT091", Severity.Warning, $"This mail says that it replaces or takes back an earlier one, but mail {mail} is not on behalf of exactly the same proponents; both count until a person decides.", source);

    /// <summary>A late mail takes the place of one that was on time.</summary>
    public static Finding ReplacedLate(Locus source, int mail) =>
        new("INT092", Severity.Warning, $"This mail came after the deadline and ends mail {mail}, which was on time; decide which of the two counts.", source);

    /// <summary>A mail that replaces another has no time of receipt.</summary>
    public static Finding ReceiptUnknown(Locus source) =>
        new("INT093", Severity.Warning, "This mail says that it replaces or takes back an earlier one, but when it was received is not known; both count until a person decides.", source);

    /// <summary>The place that a proposal names is not in the draft.</summary>
    public static Finding NotPlaced(Locus source, string provision) =>
        new("INT094", Severity.Error, $"\"{provision}\" is no place in the draft and no new paragraph of another proposal; decide where this belongs.", source);

    /// <summary>A proposal has no resulting text, or its resulting text is the draft's.</summary>
    public static Finding NoResult(Locus source, string provision) =>
        new("INT095", Severity.Warning, $"What \"{provision}\" would read after this is not determined, or is what it reads now; compare with the original.", source);

    /// <summary>A position speaks of a proposal that nobody sent.</summary>
    public static Finding PositionOnNothing(Locus source, string proponent) =>
        new("INT096", Severity.Warning, $"This speaks of a proposal of \"{proponent}\" that is not among those received here; find the proposal meant, or ask.", source);

    /// <summary>A proposal is one reading among others.</summary>
    public static Finding Doubtful(Locus source, string provision) =>
        new("INT097", Severity.Warning, $"The proposal read here on \"{provision}\" is only one possible reading; compare with the original.", source);

    /// <summary>A held or rejected mail.</summary>
    public static Finding NotCounted(Locus source, string disposition, string reason) =>
        new("INT098", Severity.Error, $"This mail is {disposition} and does not count ({reason.TrimEnd('.', ' ')}); look at the original and decide.", source);

    /// <summary>A paragraph that nothing recognised.</summary>
    public static Finding NotUnderstood(Locus source) =>
        new("INT099", Severity.Warning, "This was not understood; read it and enter what it asks for.", source);
}
