using Intake.Drafts.Numbering;

namespace Intake.Drafts;

/// <summary>Follows the parts, chapters and sections that hold the articles of a treaty: their numbers begin anew inside one another.</summary>
internal sealed class Containers
{
    private static readonly string[] Outer = ["Part #", "Chapter #", "Section #"];
    private readonly List<(int Rank, string Key)> path = [];

    /// <summary>Whether the sections run on through the parts and chapters, as those of an Act do: then a section stands for itself.</summary>
    public bool SectionsRunOn { get; init; }

    /// <summary>The key of the part that holds what was entered last, with those around it; empty at the top.</summary>
    public string Parent { get; private set; } = "";

    /// <summary>Outline level of the part, chapter or article that was entered last, from 1.</summary>
    public int Level { get; private set; } = 1;

    /// <summary>Whether the numbers of the sections go on from one part or chapter to the next.</summary>
    public static bool RunOn(IEnumerable<RoledLine> lines)
    {
        var (last, parent, parents, own) = (0, 0, new HashSet<int>(), false);
        foreach (var line in lines.Where(l => l.Role == LineRole.Container))
        {
            if (line.Mark!.Signature is "Part #" or "Chapter #") parent++;
            own |= line.Mark.Signature is "Article #" or "Rule #";
            if (line.Mark.Signature != "Section #") continue;
            if (own || line.Mark.Value < last) return false;
            last = line.Mark.Value;
            parents.Add(parent);
        }

        return parents.Count > 1;
    }

    /// <summary>The key of a container with those around it: <c>Part III Chapter 1</c>; an article or an annex stands for itself.</summary>
    public string Enter(NumberMark mark)
    {
        var rank = Array.IndexOf(Outer, mark.Signature);
        if (SectionsRunOn && mark.Signature == "Section #") rank = -1;
        if (rank >= 0) path.RemoveAll(p => p.Rank >= rank);
        else if (mark.Signature is "Annex #" or "Appendix #" or "Schedule #") path.Clear();
        Parent = string.Join(' ', path.Select(p => p.Key));
        Level = path.Count + 1;
        if (rank < 0) return mark.Key;
        path.Add((rank, mark.Key));
        return string.Join(' ', path.Select(p => p.Key));
    }
}
