namespace Intake.Mail.Naming;

/// <summary>A node of the tree of names, word by word.</summary>
internal sealed class NameNode
{
    /// <summary>By folded word; a Russian word that is declined stands without its ending, after a <c>~</c>.</summary>
    public Dictionary<string, NameNode> Next { get; } = new(StringComparer.Ordinal);

    /// <summary>What ends here; null when nothing does.</summary>
    public NameEntry? Entry { get; set; }

    /// <summary>The node behind a folded word; null when none.</summary>
    public NameNode? Follow(ReadOnlySpan<char> folded)
    {
        var lookup = Next.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(folded, out var node)) return node;
        if (folded.Length < 3 || folded.Length >= NameFolding.LongestWord || folded[0] is < '\u0400' or > '\u04ff') return null;
        var stem = NameFolding.Stem(folded);
        Span<char> key = stackalloc char[stem.Length + 1];
        key[0] = '~';
        stem.CopyTo(key[1..]);
        return lookup.TryGetValue(key, out node) ? node : null;
    }

    /// <summary>The node behind a folded word, made when there is none.</summary>
    public NameNode Grow(ReadOnlySpan<char> folded)
    {
        var key = NameFolding.IsDeclined(folded) ? "~" + NameFolding.Stem(folded).ToString() : folded.ToString();
        if (!Next.TryGetValue(key, out var node)) Next[key] = node = new NameNode();
        return node;
    }
}
