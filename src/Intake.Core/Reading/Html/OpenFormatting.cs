namespace Intake.Reading.Html;

/// <summary>Formatting elements that were opened and not closed: the tree builder opens each of them again in every block that follows.</summary>
/// <remarks>HTML Living Standard §13.2.4.3; of equal tags it keeps three. Two hundred of them would make 200 elements of every paragraph.</remarks>
internal sealed class OpenFormatting
{
    /// <summary>Most of them at a time; a letter has a handful.</summary>
    private const int Most = 64;

    /// <summary>Most elements that they may become.</summary>
    private const int MostReopened = 100_000;

    private readonly List<(string Name, string Tag)> tags = [];
    private int reopened;

    /// <summary>Whether the tree would grow out of proportion to its source.</summary>
    public bool IsTooMuch => tags.Count > Most || reopened > MostReopened;

    /// <summary>Notes the start tag of a formatting element.</summary>
    public void Open(string name, string tag)
    {
        if (tags.Count(t => t.Tag == tag) < 3) tags.Add((name, tag));
    }

    /// <summary>Notes the end tag of a formatting element.</summary>
    public void Close(string name)
    {
        var index = tags.FindLastIndex(t => t.Name == name);
        if (index >= 0) tags.RemoveAt(index);
    }

    /// <summary>Notes the start of a block.</summary>
    public void Reopen() => reopened += tags.Count;
}
