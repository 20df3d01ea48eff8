using Intake.Compiling;

namespace Intake.Rendering.Docx;

/// <summary>Every proponent with the places where it is to be found.</summary>
internal static class DelegationsAnnex
{
    public const string Title = "Annex I. By delegation";

    private static readonly int[] Widths = [2835, 6803];

    public static void Write(Page page, ProposalIndex index)
    {
        page.Marked(new Line("Heading1").Text(Title).OnNewPage(), ContentsSection.Delegations);
        var places = index.Compilation.Provisions.SelectMany(Places).ToLookup(p => p.Name, StringComparer.Ordinal);
        var general = index.Compilation.General.SelectMany(g => g.Proponents).Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        var counted = index.Compilation.Submissions.Where(s => s.Standing == Standing.Counted);
        var proponents = Credits.Sort(counted.SelectMany(s => s.Proponents).DistinctBy(p => p.Name, StringComparer.Ordinal));
        if (proponents.IsEmpty) page.Write(new Line("Normal").Text("No submission counts yet."));
        else page.Table(Title, Widths, ["Delegation", "Provisions and entries"], proponents.Select(p => Row(p, places[p.Name], general.Contains(p.Name), index)), count: proponents.Length);
    }

    private static Line[] Row(Proponent proponent, IEnumerable<(string Name, CompiledProvision Provision, string What)> places, bool general, ProposalIndex index)
    {
        var line = new Line("TableText");
        var first = true;
        foreach (var place in places.GroupBy(p => p.Provision.Id, StringComparer.Ordinal))
        {
            var whats = string.Join(", ", place.Select(p => p.What).Distinct(StringComparer.Ordinal));
            line.Text(first ? "" : "; ").Link(index.Bookmark(place.Key)!, Wording.Name(place.First().Provision)).Text($" {whats}");
            first = false;
        }

        if (general) line.Text(first ? "" : "; ").Link(ContentsSection.General, "general comments");
        else if (first) line.Text("–");
        return [new Line("TableText").Name(proponent.Name), line];
    }

    private static IEnumerable<(string Name, CompiledProvision Provision, string What)> Places(CompiledProvision provision)
    {
        IEnumerable<(string, CompiledProvision, string)> Of(IEnumerable<Credit> credits, string what) => credits.Select(c => (c.Proponent.Name, provision, what));
        return provision.Entries
            .SelectMany(e => Of(e.Credits, e.Letter).Concat(e.Positions.SelectMany(p => Of(p.Credits, $"{e.Letter} ({Wording.Passive(p.Stance)})"))))
            .Concat(provision.Positions.SelectMany(p => Of(p.Credits, Wording.Stance(p.Stance))))
            .Concat(provision.Comments.SelectMany(c => Of(Credits.Of([c]), "comment")));
    }
}
