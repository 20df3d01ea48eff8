using System.Globalization;
using Intake.Compiling;
using Intake.Drafts;

namespace Intake.Rendering.Docx;

/// <summary>Where in the document each provision, proposal and mail stands.</summary>
internal sealed class ProposalIndex
{
    private readonly Dictionary<string, int> provisions;
    private readonly ILookup<string, (CompiledProvision Provision, string Letter)> proposals;
    private readonly Dictionary<string, Contribution> notPlaced;

    public ProposalIndex(Compilation compilation)
    {
        Compilation = compilation;
        provisions = compilation.Provisions.Select((p, i) => (p.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        proposals = compilation.Provisions.SelectMany(Entries).ToLookup(e => e.Id, e => (e.Provision, e.Letter), StringComparer.Ordinal);
        notPlaced = compilation.NotPlaced.DistinctBy(c => c.Proposal.Id).ToDictionary(c => c.Proposal.Id, StringComparer.Ordinal);
    }

    public Compilation Compilation { get; }

    /// <summary>Name of a provision's bookmark; made of its place, since ids may hold any character.</summary>
    public string? Bookmark(string provision) => provisions.TryGetValue(provision, out var i) ? "p" + (i + 1).ToString(CultureInfo.InvariantCulture) : null;

    /// <summary>The compiled provision with an id.</summary>
    public CompiledProvision? Find(string provision) => provisions.TryGetValue(provision, out var i) ? Compilation.Provisions[i] : null;

    /// <summary>The provisions where a proposal stands, with its letter or stance there.</summary>
    public IEnumerable<(CompiledProvision Provision, string Letter)> Of(string proposal) => proposals[proposal];

    /// <summary>A proposal that stands nowhere; null when it is placed.</summary>
    public Contribution? NotPlaced(string proposal) => notPlaced.GetValueOrDefault(proposal);

    /// <summary>The draft's provisions and the new ones by heading, each with the heading's own; those before the first heading under null.</summary>
    public IEnumerable<(CompiledProvision? Heading, List<CompiledProvision> Provisions)> Sections()
    {
        (CompiledProvision? Heading, List<CompiledProvision> Provisions) section = (null, []);
        foreach (var provision in Compilation.Provisions)
        {
            if (provision.Base?.Kind == ProvisionKind.Heading)
            {
                if (section.Heading is not null || section.Provisions.Count > 0) yield return section;
                section = (provision, []);
            }
            else
            {
                section.Provisions.Add(provision);
            }
        }

        if (section.Heading is not null || section.Provisions.Count > 0) yield return section;
    }

    private static IEnumerable<(string Id, CompiledProvision Provision, string Letter)> Entries(CompiledProvision provision)
    {
        foreach (var entry in provision.Entries)
        {
            foreach (var contribution in entry.Contributions) yield return (contribution.Proposal.Id, provision, entry.Letter);
            foreach (var position in entry.Positions)
            {
                foreach (var contribution in position.Contributions)
                    yield return (contribution.Proposal.Id, provision, $"{entry.Letter} {Wording.Stance(position.Stance)}");
            }
        }

        foreach (var position in provision.Positions)
        {
            foreach (var contribution in position.Contributions) yield return (contribution.Proposal.Id, provision, Wording.Stance(position.Stance));
        }

        foreach (var comment in provision.Comments) yield return (comment.Proposal.Id, provision, "comment");
    }
}
