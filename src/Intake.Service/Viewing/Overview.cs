namespace Intake.Service.Viewing;

/// <summary>A consultation at one glance: no text of the draft or of a mail.</summary>
/// <param name="Consultation">Its id.</param>
/// <param name="Title">Its title, else the draft's.</param>
/// <param name="DraftTitle">The draft's; empty when none was recognised.</param>
/// <param name="Deadline">Null for none.</param>
/// <param name="TimeZone">IANA name of the zone in which times are printed.</param>
/// <param name="Now">When this was answered.</param>
/// <param name="Timetable">Its dates.</param>
/// <param name="IsClosed">Whether nothing is decided any more.</param>
/// <param name="Role">What the caller may do.</param>
/// <param name="Counts">How many mails have which state.</param>
/// <param name="Late">How many submissions came at or after the deadline.</param>
/// <param name="Proposals">How many proposals and positions count.</param>
/// <param name="Attention">How many things a person must look at.</param>
/// <param name="Notices">What a person must know that is about no single mail, a sentence each.</param>
/// <param name="Receipts">How many receipts are in which state.</param>
/// <param name="Delegations">Everybody on the list, and who else wrote.</param>
/// <param name="Provisions">In the draft's order, new paragraphs at their place.</param>
/// <param name="Compilation">What can be downloaded; null while there is nothing.</param>
public sealed record Overview(
    string Consultation,
    string Title,
    string DraftTitle,
    DateTimeOffset? Deadline,
    string TimeZone,
    DateTimeOffset Now,
    IReadOnlyList<OverviewDate> Timetable,
    bool IsClosed,
    string Role,
    IReadOnlyDictionary<string, int> Counts,
    int Late,
    int Proposals,
    int Attention,
    IReadOnlyList<string> Notices,
    IReadOnlyDictionary<string, int> Receipts,
    IReadOnlyList<OverviewDelegation> Delegations,
    IReadOnlyList<OverviewProvision> Provisions,
    OverviewCompilation? Compilation);
