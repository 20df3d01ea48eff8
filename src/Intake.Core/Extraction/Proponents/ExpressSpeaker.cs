using Intake.Mail;

namespace Intake.Extraction.Proponents;

/// <summary>Whom a text expressly speaks for: "on behalf of", those who propose together, those who align themselves.</summary>
internal static class ExpressSpeaker
{
    /// <summary>The proponents; null when the text names none expressly.</summary>
    /// <param name="own">The one who speaks.</param>
    /// <param name="subject">The subject of the mail.</param>
    /// <param name="home">The delegation of the address, or the one its host suggests; null when unknown.</param>
    /// <param name="delegations">Those looked for.</param>
    public static ProponentReader.Result? Find(Speech own, string subject, Delegation? home, DelegationList delegations)
    {
        var behalf = SpokenFor.Find(own.Behalf, home, delegations);
        if (behalf.IsEmpty) behalf = SpokenFor.Find([subject], home, delegations);
        var isNational = SpokenFor.IsNational(own.National);
        if (isNational && home is not null) return behalf.IsEmpty || behalf is [var self] && self == home.Name
            ? new ProponentReader.Result([home.Name], [])
            : new ProponentReader.Result([], [Findings.ProponentMixed(new Locus("body"), home.Name, string.Join(", ", behalf))]);
        if (!behalf.IsEmpty) return new ProponentReader.Result([.. behalf, .. Alignments.Find(own.Paragraphs, behalf[0], delegations).Except(behalf)], []);
        var joint = JointSponsors.Find(own.Paragraphs, subject, home, delegations);
        if (!joint.IsEmpty) return new ProponentReader.Result(joint, []);
        return home is not null && Alignments.Find(own.Paragraphs, home.Name, delegations) is { IsEmpty: false } aligned ? new ProponentReader.Result([home.Name, .. aligned], []) : null;
    }
}
