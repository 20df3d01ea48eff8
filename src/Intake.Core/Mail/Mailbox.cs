namespace Intake.Mail;

/// <summary>One address of a mail.</summary>
/// <param name="Address">The addr-spec of RFC 5322 §3.4.1, as written.</param>
/// <param name="Name">The display name, decoded; empty when absent. Anyone can type any name here.</param>
public sealed record Mailbox(string Address, string Name)
{
    /// <summary>The part after the last <c>@</c>, lower case; empty when there is none.</summary>
    public string Domain => Address.LastIndexOf('@') is var at and >= 0 ? Address[(at + 1)..].ToLowerInvariant() : "";
}
