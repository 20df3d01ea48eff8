namespace Intake.Reading.Docx;

/// <summary>The ranges between <c>w:moveFromRangeStart</c> and <c>…End</c> (or <c>moveTo…</c>) that are open; their names pair the ends of a move (§17.13.5).</summary>
internal sealed class MoveRanges
{
    // Ranges hardly ever overlap; more open ones than this are made up to slow the search for their ends.
    private const int MostOpen = 256;

    private readonly List<(string? Id, string Name)> open = [];

    /// <summary>Name of the innermost open range; null outside of all.</summary>
    public string? Current => open.Count > 0 ? open[^1].Name : null;

    /// <summary>Opens a range; a nameless one goes by its id.</summary>
    public void Start(string? id, string? name)
    {
        if (open.Count < MostOpen) open.Add((id, name ?? id ?? ""));
    }

    /// <summary>Closes the range with an id.</summary>
    public void End(string? id)
    {
        var index = open.FindLastIndex(range => range.Id == id);
        if (index >= 0) open.RemoveAt(index);
    }
}
