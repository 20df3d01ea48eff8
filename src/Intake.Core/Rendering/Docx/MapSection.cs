using Intake.Compiling;

namespace Intake.Rendering.Docx;

/// <summary>Every provision at one glance, by section.</summary>
internal static class MapSection
{
    public const string Title = "Map of the draft";

    private const int Columns = 10;

    /// <summary>In UTF-16 units.</summary>
    private const int LongestHead = 110;

    private static readonly int[] Widths = [.. Enumerable.Repeat(ParagraphLook.TextWidth / Columns, Columns)];

    public static void Write(Page page, ProposalIndex index)
    {
        page.Marked(new Line("Heading1").Text(Title).OnNewPage(), ContentsSection.Map);
        page.Write(new Line("Legend")
            .Text("D", Mark.Strong).Text(" deletion sought · ")
            .Text("C", Mark.Strong).Text(" contested: proposals compete for the same words, or someone opposes one or wants the text kept · ")
            .Text("A", Mark.Strong).Text(" changes sought that do not compete · ")
            .Text("E", Mark.Strong).Text(" editorial only · ")
            .Text("P", Mark.Strong).Text(" positions, comments or pointers only · – nothing received. The figure is the number of proponents, a group counting as one. "
                + "Each number leads to its paragraph."));
        page.OpenTable("Map", Widths, Title, "Rows across the whole width name a section; below it each cell has the number of a paragraph, the letter of what is sought, and the number of proponents.");
        foreach (var (heading, provisions) in index.Sections())
        {
            if (heading is not null) page.Row(Widths, [Head(heading, index)]);
            foreach (var row in provisions.Chunk(Columns))
            {
                var cells = row.Select(p => Cell(p, index)).Concat(Enumerable.Range(row.Length, Columns - row.Length).Select(_ => new Line("MapCell"))).ToArray();
                page.Row(Widths, cells, shades: [.. row.Select(p => Shade(p.State)).Concat(new string?[Columns - row.Length])]);
            }
        }

        page.CloseTable();
    }

    private static Line Head(CompiledProvision heading, ProposalIndex index)
    {
        var line = new Line("MapHead").Link(index.Bookmark(heading.Id)!, Short(heading.Base!.Text));
        return heading.State == ProvisionState.Untouched ? line : line.Text($"  {Sign(heading)}");
    }

    private static Line Cell(CompiledProvision provision, ProposalIndex index)
    {
        var touched = provision.State != ProvisionState.Untouched;
        var name = provision.Base is null ? Wording.Place(provision.Id) + " (new)" : provision.Id;
        return new Line("MapCell")
            .Link(index.Bookmark(provision.Id)!, name, touched ? Mark.Strong : Mark.None)
            .Text($"  {Sign(provision)}");
    }

    /// <summary>One line of the map; the link leads to the whole heading.</summary>
    public static string Short(string heading, int longest = LongestHead) =>
        heading.Length <= longest || heading.LastIndexOf(' ', longest) is not (> 0 and var end) ? heading : heading[..end] + " …";

    private static string Sign(CompiledProvision provision)
    {
        var proponents = provision.Count.Proponents > 0 ? " " + Wording.Number(provision.Count.Proponents) : "";
        return provision.State switch
        {
            ProvisionState.Untouched => "–",
            ProvisionState.Discussed => "P",
            ProvisionState.Editorial => "E" + proponents,
            ProvisionState.Amended => "A" + proponents,
            ProvisionState.Contested => "C" + proponents,
            ProvisionState.DeletionSought => "D" + proponents,
        };
    }

    /// <summary>Grey that a black and white printer can show; the letters say the same.</summary>
    private static string? Shade(ProvisionState state) => state switch
    {
        ProvisionState.Untouched or ProvisionState.Discussed or ProvisionState.Editorial or ProvisionState.Amended => null,
        ProvisionState.Contested => "EDEDED",
        ProvisionState.DeletionSought => "D0D0D0",
    };
}
