using Intake.Compiling;

namespace Intake.Rendering.Docx;

/// <summary>How much is proposed, by section and by kind.</summary>
internal static class StatisticsAnnex
{
    public const string Title = "Annex II. Statistics";

    private static readonly int[] Widths = [2458, 680, 1050, 950, 900, 900, 1000, 860, 840];
    private static readonly string[] Heads = ["Section", "Texts", "Untouched", "Positions only", "Editorial", "Changes", "Contested", "Deletion sought", "Entries"];
    private static readonly int[] KindWidths = [4819, 4819];

    /// <summary>Two lines of the table, in UTF-16 units; the whole heading stands with its provisions.</summary>
    private const int LongestName = 52;

    private static readonly ProvisionState[] States =
    [
        ProvisionState.Untouched, ProvisionState.Discussed, ProvisionState.Editorial, ProvisionState.Amended, ProvisionState.Contested, ProvisionState.DeletionSought,
    ];

    public static void Write(Page page, ProposalIndex index)
    {
        page.Heading("Heading1", Title, ContentsSection.Statistics);
        page.Write(new Line("Legend").Text("“Texts” counts headings, paragraphs and new paragraphs; each is in one of the six columns behind it, as on the map. “Entries” are different proposals."));
        var sections = index.Sections().Select(s => (s.Heading?.Base?.Text ?? "Before the first heading", s.Provisions.Prepend(s.Heading).OfType<CompiledProvision>().ToList())).ToList();
        var rows = sections.Select(s => Row(s.Item1, s.Item2, Mark.None)).Append(Row("Total", [.. index.Compilation.Provisions], Mark.Strong));
        page.Table("Statistics by section", Widths, Heads, rows, figuresFrom: 1);
        page.Write(new Line("Who").Text("By kind"));
        page.Table("Statistics by kind", KindWidths, ["Kind", "Number"], Kinds(index.Compilation).Select(k => new[] { new Line("TableText").Text(k.Kind), new Line("Figure").Text(Wording.Number(k.Count)) }), figuresFrom: 1);
    }

    private static Line[] Row(string section, List<CompiledProvision> provisions, Mark mark) =>
    [
        new Line("TableText").Text(MapSection.Short(section, LongestName), mark),
        .. States.Select(state => provisions.Count(p => p.State == state)).Prepend(provisions.Count).Append(provisions.Sum(p => p.Count.Proposals))
            .Select(count => new Line("Figure").Text(Wording.Number(count), mark)),
    ];

    /// <summary>Different proposals by kind, then positions and comments by how often they were received.</summary>
    private static IEnumerable<(string Kind, int Count)> Kinds(Compilation compilation)
    {
        var kinds = compilation.Provisions.SelectMany(p => p.Count.Kinds).GroupBy(k => k.Kind).OrderBy(g => g.Key)
            .Select(g => ($"Proposals: {Wording.Kind(g.Key)}", g.Sum(k => k.Entries)));
        var onEntries = compilation.Provisions.SelectMany(p => p.Entries).SelectMany(e => e.Positions).ToList();
        var onText = compilation.Provisions.SelectMany(p => p.Positions).ToList();
        return kinds
            .Concat(Stances("Positions on proposals", onEntries))
            .Concat(Stances("Positions on the text as it stands", onText))
            .Append(("Comments on paragraphs", compilation.Provisions.Sum(p => p.Count.Comments)))
            .Append(("General comments", compilation.General.Length))
            .Append(("At no place of the draft", compilation.NotPlaced.Length));
    }

    private static IEnumerable<(string Kind, int Count)> Stances(string on, List<Position> positions) =>
        positions.GroupBy(p => p.Stance).OrderBy(g => g.Key).Select(g => ($"{on}: {Wording.Stance(g.Key)}", g.Sum(p => p.Contributions.Length)));
}
