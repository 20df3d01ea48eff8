using System.Collections.Immutable;
using Intake.Compiling;
using Intake.Drafts;
using Intake.Extraction;
using Intake.Mail;

namespace Intake.Service.Viewing;

/// <summary>Makes the overview of what is shown.</summary>
internal static class Overviews
{
    private const string Title = "title"; // the one id that the model itself gives

    /// <summary>The five regional groups of the United Nations, by the names of the built-in list.</summary>
    private static readonly ImmutableArray<string> Regions = ["African Group", "Asia-Pacific Group", "Eastern European Group", "Latin American and Caribbean Group", "Western European and others Group"];

    /// <summary>Makes it.</summary>
    /// <param name="shown">What is shown.</param>
    /// <param name="role">What the caller may do.</param>
    /// <param name="now">When it is asked for.</param>
    public static Overview Of(Snapshot shown, string role, DateTimeOffset now)
    {
        var (open, counted) = (shown.Open, shown.Compilation.Submissions.Where(s => s.Standing == Standing.Counted).ToList());
        return new Overview(
            open.Id,
            open.Title,
            open.Context.Draft.Title,
            open.Settings.Consultation.Deadline,
            open.Settings.Consultation.TimeZone,
            now,
            [.. open.Settings.Timetable.Select(t => new OverviewDate(t.What, t.At, t.Sections ?? []))],
            shown.IsClosed,
            role,
            shown.Items.GroupBy(i => i.State, StringComparer.Ordinal).ToImmutableSortedDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal),
            counted.Count(s => !s.OnTime),
            counted.Sum(s => s.Recorded),
            shown.Attention.Length,
            shown.Notices,
            shown.Receipts,
            Delegations(open.Context.Delegations, counted),
            [.. shown.Compilation.Provisions.Select(Provision)],
            Files(shown));
    }

    /// <summary>In the list's order, and behind it those who are not on it.</summary>
    private static IReadOnlyList<OverviewDelegation> Delegations(DelegationList list, List<CompiledSubmission> counted)
    {
        var mails = counted.SelectMany(s => s.Proponents.Select(p => (Proponent: p, Mail: s))).ToLookup(m => m.Proponent.Name, m => m.Mail, StringComparer.Ordinal);
        // A list of a consultation's own need not have the groups; its States are in them all the same.
        var regions = list.Delegations.Concat(DelegationList.BuiltIn.Delegations).Where(d => d.Kind == DelegationKind.Group && Regions.Contains(d.Name)).DistinctBy(d => d.Name, StringComparer.Ordinal)
            .SelectMany(g => g.Members.Select(m => (Member: m, Group: g.Name))).ToLookup(m => m.Member, m => m.Group, StringComparer.Ordinal);
        OverviewDelegation One(string name, string kind, IReadOnlyList<string> groups) => new(name, kind, groups, mails[name].Count(), mails[name].Any(m => !m.OnTime));
        var known = list.Delegations.Select(d => d.Name).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. list.Delegations.DistinctBy(d => d.Name, StringComparer.Ordinal).Select(d => One(d.Name, Kind(d.Kind), d.Kind == DelegationKind.State ? [.. regions[d.Name]] : [])),
            .. mails.Select(m => m.Key).Where(n => !known.Contains(n)).Order(StringComparer.Ordinal).Select(n => One(n, "other", [])),
        ];
    }

    private static string Kind(DelegationKind kind) => kind switch
    {
        DelegationKind.State => "state",
        DelegationKind.Observer => "observer",
        DelegationKind.Group => "group",
        DelegationKind.Organization or DelegationKind.Ngo => "other",
    };

    private static OverviewProvision Provision(CompiledProvision provision)
    {
        var positions = provision.Positions.Concat(provision.Entries.SelectMany(e => e.Positions)).ToList();
        int Delegations(Operation stance) => positions.Count == 0 ? 0
            : positions.Where(p => p.Stance == stance).SelectMany(p => p.Credits).SelectMany(c => c.Proponent.Delegations).Distinct(StringComparer.Ordinal).Count();
        return new OverviewProvision(
            provision.Id, Label(provision), KindOf(provision), Status(provision.State), provision.Entries.Sum(e => e.Contributions.Length), provision.Count.Proposals, provision.Count.Proponents,
            Delegations(Operation.Support), Delegations(Operation.Oppose), provision.Base is null);
    }

    /// <summary>What a person calls a provision: its number as printed, a heading's words, "after 30".</summary>
    internal static string Label(CompiledProvision provision) => provision.Base switch
    {
        null => provision.Id.Replace("after:", "after ", StringComparison.Ordinal).Replace("before:", "before ", StringComparison.Ordinal).Replace("heading:", "heading ", StringComparison.Ordinal),
        { Id: Title } => "Title",
        { Kind: ProvisionKind.Heading } heading => heading.Text.Length <= 80 ? heading.Text : heading.Text[..79] + "…",
        { Label.Length: > 0 } paragraph => paragraph.Label,
        var unnumbered => unnumbered.Id,
    };

    internal static string KindOf(CompiledProvision provision) =>
        provision.Id == Title ? Title : provision.Base is { Kind: ProvisionKind.Heading } ? "heading" : "paragraph";

    internal static string Status(ProvisionState state) => state switch
    {
        ProvisionState.Untouched => "untouched",
        ProvisionState.Discussed => "positions",
        ProvisionState.Editorial => "editorial",
        ProvisionState.Amended => "amended",
        ProvisionState.Contested => "contested",
        ProvisionState.DeletionSought => "deletion",
    };

    private static OverviewCompilation? Files(Snapshot shown) => shown.Files is not { } latest ? null : new OverviewCompilation(
        latest.Manifest.Key,
        latest.Version,
        latest.MadeAt,
        latest.Manifest.Key == shown.Key,
        latest.Manifest.Submissions.Count,
        [.. latest.Manifest.Files.Select(f => new OverviewFile(f.Name, f.Length)), .. (latest.Manifest.Editions ?? []).Select(e => new OverviewFile(e.Name, null))]);
}
