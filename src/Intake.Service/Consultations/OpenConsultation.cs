using Intake.Compiling;
using Intake.Extraction;
using Intake.Mail;

namespace Intake.Service.Consultations;

/// <summary>A consultation with all that its mails are read against.</summary>
/// <param name="Settings">Its settings.</param>
/// <param name="Context">Draft, delegations and limits, prepared for reading.</param>
/// <param name="Membership">What the compiler needs of the delegations.</param>
/// <param name="DkimKeys">The keys to read instead of DNS; null to ask DNS.</param>
/// <param name="Digest">SHA-256 over settings, draft, delegations and keys, lower-case hexadecimal: another one makes another compilation.</param>
public sealed record OpenConsultation(ConsultationSettings Settings, ExtractionContext Context, GroupMembership Membership, DkimKeys? DkimKeys, string Digest)
{
    /// <summary>Its name in the store.</summary>
    public string Id => Settings.Consultation.Id;

    /// <summary>Its title, else the draft's.</summary>
    public string Title => Settings.Consultation.Title is { Length: > 0 } title ? title : Context.Draft.Title;
}
