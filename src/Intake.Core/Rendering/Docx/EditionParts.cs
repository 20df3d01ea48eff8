using Intake.Rendering.Editions;

namespace Intake.Rendering.Docx;

/// <summary>Which parts an edition has, in their order; the cover and the contents come before them.</summary>
internal static class EditionParts
{
    private static readonly Part Map = new(MapSection.Title, ContentsSection.Map, MapSection.Write);
    private static readonly Part Submissions = new(SubmissionsSection.Title, ContentsSection.Submissions, SubmissionsSection.Write);
    private static readonly Part General = new(GeneralSection.Title, ContentsSection.General, GeneralSection.Write);
    private static readonly Part Provisions = new(ProvisionsSection.Title, ContentsSection.Provisions, ProvisionsSection.Write) { Contents = ContentsSection.Headings };
    private static readonly Part WholeProvisions = Provisions with { Write = ProvisionsSection.WriteWhole };
    private static readonly Part Structure = new(StructureSection.Title, ContentsSection.Structure, StructureSection.Write);
    private static readonly Part Attention = new(AttentionSection.Title, ContentsSection.Attention, AttentionSection.Write);
    private static readonly Part Elsewhere = new(AttentionSection.Title, ContentsSection.Attention, ElsewhereSection.Write);
    private static readonly Part ByDelegation = new(DelegationsSection.Title, ContentsSection.Delegations, DelegationsSection.Write) { Contents = DelegationsSection.Contents };
    private static readonly Part Delegations = new(DelegationsAnnex.Title, ContentsSection.Delegations, DelegationsAnnex.Write);
    private static readonly Part Mails = new(MailsAnnex.Title, ContentsSection.Mails, MailsAnnex.Write);
    private static readonly Part Statistics = new(StatisticsAnnex.Title, ContentsSection.Statistics, StatisticsAnnex.Write);
    private static readonly Part Originals = new(OriginalsAnnex.Title, ContentsSection.Originals, OriginalsAnnex.Write);
    private static readonly Part Silent = new(SilentAnnex.Title, ContentsSection.Silent, SilentAnnex.Write);

    private static readonly Part Proponents = new(ProponentsAnnex.Title, ContentsSection.Proponents, ProponentsAnnex.Write) { IsNeeded = ProponentsAnnex.IsNeeded };

    /// <summary>The parts of an edition.</summary>
    public static Part[] Of(EditionKind kind) => kind switch
    {
        EditionKind.Attributed => [Map, Submissions, General, Provisions, Structure, Attention, Delegations, Statistics, Mails, Originals, Silent, Proponents],
        EditionKind.Anonymous => [Map, General, Provisions, Structure, Elsewhere],
        EditionKind.ByDelegation => [ByDelegation, Elsewhere],
        EditionKind.Meeting => [Map, WholeProvisions, Structure, Attention, Proponents],
    };
}
