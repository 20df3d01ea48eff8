using Intake.Compiling;
using Intake.Extraction;

namespace Intake.Service.Consultations;

/// <summary>A consultation with all that its mails are read against.</summary>
/// <param name="Settings">Its settings.</param>
/// <param name="Context">Draft, delegations and limits, prepared for reading.</param>
/// <param name="Membership">What the compiler needs of the delegations.</param>
/// <param name="Digest">SHA-256 over settings, draft and delegations, lower-case hexadecimal: another one makes another compilation.</param>
public sealed record OpenConsultation(ConsultationSettings Settings, ExtractionContext Context, GroupMembership Membership, string Digest)
{
    /// <summary>Its name in the store.</summary>
    public string Id => Settings.Consultation.Id;

    /// <summary>Its title, else the draft's.</summary>
    public string Title => Settings.Consultation.Title is { Length: > 0 } title ? title : Context.Draft.Title;
}
