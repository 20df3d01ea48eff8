namespace Intake.Extraction.Copies;

/// <summary>What the paragraphs of a copy are of the draft. Paragraphs and provisions are named by their 0-based places.</summary>
internal sealed class Correspondence
{
    /// <summary>Nothing is known yet.</summary>
    public Correspondence(int paragraphs)
    {
        Of = Nothing(paragraphs);
        Elsewhere = Nothing(paragraphs);
        PartOf = Nothing(paragraphs);
    }

    /// <summary>For every paragraph the provision that it is, in the draft's order; -1 for none.</summary>
    public int[] Of { get; }

    /// <summary>For every paragraph the provision that it is, out of the draft's order; -1 for none.</summary>
    public int[] Elsewhere { get; }

    /// <summary>For every paragraph the provision that it is a further part of, next to the first part; -1 for none.</summary>
    public int[] PartOf { get; }

    /// <summary>For every provision that was joined to its neighbour the paragraph that holds both.</summary>
    public Dictionary<int, int> Joined { get; } = [];

    /// <summary>For every paragraph that fits two provisions equally well the other one.</summary>
    public Dictionary<int, int> Undecided { get; } = [];

    /// <summary>Whether a paragraph is, or is part of, some provision.</summary>
    public bool IsKnown(int paragraph) => Of[paragraph] >= 0 || Elsewhere[paragraph] >= 0 || PartOf[paragraph] >= 0;

    /// <summary>The provisions that the copy has.</summary>
    public HashSet<int> Present() => [.. Of.Concat(Elsewhere).Concat(Joined.Keys).Where(p => p >= 0)];

    /// <summary>The nearest provision in order before a paragraph; -1 for none.</summary>
    public int Before(int paragraph)
    {
        for (var i = paragraph - 1; i >= 0; i--)
        {
            if (Of[i] >= 0) return Of[i];
        }

        return -1;
    }

    /// <summary>The nearest provision in order behind a paragraph; -1 for none.</summary>
    public int After(int paragraph)
    {
        for (var i = paragraph + 1; i < Of.Length; i++)
        {
            if (Of[i] >= 0) return Of[i];
        }

        return -1;
    }

    private static int[] Nothing(int count)
    {
        var places = new int[count];
        Array.Fill(places, -1);
        return places;
    }
}
