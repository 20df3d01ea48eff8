using Intake.Reading.Packages;

namespace Intake.Reading.Xlsx;

/// <summary>Reads the comments on the cells of a sheet.</summary>
internal static class SheetComments
{
    private const string Threaded = "[Threaded comment]";
    private const string ThreadedText = "Comment:\n";

    // <comments><authors><author>Ann</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t>Ann:</t></r><r><t>\nWhy?</t></r></text></comment></commentList></comments>

    /// <summary>Reads the part (ECMA-376-1:2016 §18.7), by cell; at most a number of them.</summary>
    public static Dictionary<CellPlace, (string Author, string Text)> Read(Package package, string? part, int most)
    {
        var comments = new Dictionary<CellPlace, (string Author, string Text)>();
        var authors = new List<string>();
        using var xml = package.OpenSheet(part);
        if (xml is null) return comments;
        while (xml.ReadChild(0))
        {
            var group = xml.Name;
            while (group is "authors" or "commentList" && comments.Count < most && authors.Count < most && xml.ReadChild(1))
            {
                if (xml.Name == "author") authors.Add(xml.ReadText());
                else if (xml.Name == "comment") ReadComment(xml, authors, comments);
            }
        }

        return comments;
    }

    private static void ReadComment(XmlGate xml, List<string> authors, Dictionary<CellPlace, (string Author, string Text)> comments)
    {
        var place = CellPlace.Read(xml.Attribute("ref", ""));
        var author = xml.Whole("authorId") is { } id && id < authors.Count ? authors[id] : "";
        var text = "";
        while (xml.ReadChild(2))
        {
            if (xml.Name == "text") text = string.Concat(RichText.Read(xml).Select(r => r.Text));
        }

        if (place is { } at) comments.TryAdd(at, (author, Bare(text, author)));
    }

    // Excel begins a comment with its author's name, and puts a notice for older programs before an answered one.
    private static string Bare(string text, string author)
    {
        var threaded = text.StartsWith(Threaded, StringComparison.Ordinal) ? text.IndexOf(ThreadedText, StringComparison.Ordinal) : -1;
        if (threaded >= 0) text = text[(threaded + ThreadedText.Length)..];
        if (author.Length > 0 && text.StartsWith(author + ":", StringComparison.Ordinal)) text = text[(author.Length + 1)..];
        return text.Trim();
    }
}
