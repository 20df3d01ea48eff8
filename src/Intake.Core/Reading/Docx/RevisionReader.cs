using System.Globalization;
using Intake.Reading.Building;
using Intake.Reading.Packages;

namespace Intake.Reading.Docx;

/// <summary>Reads who changed something and when; equal ones are one object, so that runs are joined by reference.</summary>
internal sealed class RevisionReader
{
    // Forgetting costs a comparison by value where one by reference would do.
    private const int MostKnown = 10_000;

    private readonly Dictionary<(string Author, string Date, string? Move), Revision> known = [];

    /// <summary>Reads the attributes of a change, <c>w:author="…" w:date="…"</c> (§17.13.5), which is the current element.</summary>
    public Revision Read(XmlGate xml, string? move = null)
    {
        var key = (xml["author"] ?? "", xml["date"] ?? "", move);
        if (known.TryGetValue(key, out var revision)) return revision;
        revision = new Revision(key.Item1, FileDate.Of(key.Item2), move);
        Keep(key, revision);
        return revision;
    }

    /// <summary>The same change as one end of a move.</summary>
    public Revision AsMove(Revision revision, string? move)
    {
        if (move is null) return revision;
        var key = (revision.Author, revision.Date?.ToString("O", CultureInfo.InvariantCulture) ?? "", move);
        if (known.TryGetValue(key, out var named)) return named;
        named = revision with { Move = move };
        Keep(key, named);
        return named;
    }

    private void Keep((string Author, string Date, string? Move) key, Revision revision)
    {
        if (known.Count == MostKnown) known.Clear();
        known.Add(key, revision);
    }
}
