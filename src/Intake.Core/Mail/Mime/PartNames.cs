using System.Globalization;

namespace Intake.Mail.Mime;

/// <summary>Names by which the parts of a mail are cited.</summary>
internal static class PartNames
{
    private const int Longest = 150; // characters; the file systems of officers allow 255 bytes

    private static readonly Dictionary<string, string> Extensions = new(StringComparer.Ordinal)
    {
        ["application/msword"] = ".doc",
        ["application/pdf"] = ".pdf",
        ["application/rtf"] = ".rtf",
        ["application/vnd.ms-excel"] = ".xls",
        ["application/vnd.oasis.opendocument.text"] = ".odt",
        ["application/vnd.openxmlformats-officedocument.presentationml.presentation"] = ".pptx",
        ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"] = ".xlsx",
        ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"] = ".docx",
        ["application/zip"] = ".zip",
        ["image/gif"] = ".gif",
        ["image/jpeg"] = ".jpg",
        ["image/png"] = ".png",
        ["image/tiff"] = ".tif",
        ["message/rfc822"] = ".eml",
        ["text/calendar"] = ".ics",
        ["text/csv"] = ".csv",
        ["text/html"] = ".html",
        ["text/plain"] = ".txt",
        ["text/rtf"] = ".rtf",
    };

    /// <summary>A declared file name without path, controls and marks that turn text; empty when nothing is left.</summary>
    public static string Clean(string? name)
    {
        var line = TextLine.Clean(name);
        line = line[(line.LastIndexOfAny(['/', '\\']) + 1)..].Trim();
        if (line.Trim('.', ' ').Length == 0) return "";
        if (line.Length <= Longest) return line;
        var dot = line.LastIndexOf('.');
        var extension = dot > 0 && line.Length - dot <= 10 ? line[dot..] : "";
        var cut = Longest - extension.Length;
        return line[..(char.IsHighSurrogate(line[cut - 1]) ? cut - 1 : cut)] + extension;
    }

    /// <summary>The leaves as parts, each with its own name.</summary>
    public static IEnumerable<MailPart> Name(IReadOnlyList<Leaf> leaves)
    {
        var bodies = leaves.Count(l => l.Kind == PartKind.Body);
        var used = new HashSet<string>(Enumerable.Range(1, bodies).Select(i => Nth("body", i)), StringComparer.OrdinalIgnoreCase) { "body", "subject" };
        var counts = new Dictionary<PartKind, int>();
        foreach (var leaf in leaves)
        {
            var n = counts[leaf.Kind] = counts.GetValueOrDefault(leaf.Kind) + 1;
            var name = leaf.Kind switch
            {
                PartKind.Body => Nth("body", n),
                PartKind.Alternative => Unique(used, Nth("alternative", n)),
                PartKind.Attachment or PartKind.Container => Unique(used, leaf.FileName.Length > 0 ? leaf.FileName : Numbered("attachment", n, leaf.MediaType)),
                PartKind.Inline => Unique(used, leaf.FileName.Length > 0 ? leaf.FileName : Numbered("inline", n, leaf.MediaType)),
            };
            yield return new MailPart(name, leaf.Kind, leaf.MediaType, leaf.Content);
        }
    }

    private static string Nth(string name, int n) => n == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name} {n}");

    private static string Numbered(string name, int n, string mediaType) =>
        string.Create(CultureInfo.InvariantCulture, $"{name} {n}{Extensions.GetValueOrDefault(mediaType, "")}");

    private static string Unique(HashSet<string> used, string name)
    {
        var dot = name.LastIndexOf('.');
        var (stem, extension) = dot > 0 ? (name[..dot], name[dot..]) : (name, "");
        for (var n = 2; !used.Add(name); n++) name = string.Create(CultureInfo.InvariantCulture, $"{stem} ({n}){extension}");
        return name;
    }
}
