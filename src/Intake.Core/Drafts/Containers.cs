using Intake.Drafts.Numbering;

namespace Intake.Drafts;

/// <summary>Follows the parts, chapters and sections that hold the articles of a treaty: their numbers begin anew inside one another.</summary>
internal sealed class Containers
{
    private static readonly string[] Outer = ["Part #", "Chapter #", "Section #"];
    private readonly List<(int Rank, string Key)> path = [];

    /// <summary>The key of the part that holds what was entered last, with those around it; empty at the top.</summary>
    public string Parent { get; private set; } = "";

    /// <summary>Outline level of the part, chapter or article that was entered last, from 1.</summary>
    public int Level { get; private set; } = 1;

    /// <summary>The key of a container with those around it: <c>Part III Chapter 1</c>; an article or an annex stands for itself.</summary>
    public string Enter(NumberMark mark)
    {
        var rank = Array.IndexOf(Outer, mark.Signature);
        if (rank >= 0) path.RemoveAll(p => p.Rank >= rank);
        else if (mark.Signature is "Annex #" or "Appendix #") path.Clear();
        Parent = string.Join(' ', path.Select(p => p.Key));
        Level = path.Count + 1;
        if (rank < 0) return mark.Key;
        path.Add((rank, mark.Key));
        return string.Join(' ', path.Select(p => p.Key));
    }
}
