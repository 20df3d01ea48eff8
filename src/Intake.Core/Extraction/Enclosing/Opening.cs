using System.Globalization;
using Intake.Mail;

namespace Intake.Extraction.Enclosing;

/// <summary>What the opening of one mail has come to: its parts, the bytes spent, what was noticed.</summary>
internal sealed class Opening(Limits limits)
{
    private const int LongestName = 150; // characters of the last part of a name
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Finding> findings = [];
    private readonly List<MailPart> parts = [];

    /// <summary>The limits of the mail.</summary>
    public Limits Limits => limits;

    /// <summary>Bytes that the parts of the mail take, all archives together. Stops many small archive bombs.</summary>
    public long Bytes { get; set; }

    /// <summary>The parts, a container before what it holds.</summary>
    public IReadOnlyList<MailPart> Parts => parts;

    /// <summary>What was noticed.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>Files that archives have given so far. Stops entry floods over several archives.</summary>
    public int Files { get; set; }

    /// <summary>Counts parts that the mail has by itself.</summary>
    public void Count(IEnumerable<MailPart> given)
    {
        foreach (var part in given)
        {
            Bytes += part.Content.Length;
            names.Add(part.Name);
        }
    }

    /// <summary>Adds a part.</summary>
    public void Add(MailPart part) => parts.Add(part);

    /// <summary>Notes something once.</summary>
    public void Note(Finding finding)
    {
        if (!findings.Contains(finding)) findings.Add(finding);
    }

    /// <summary>The name of an entry: the container's, a slash, and the entry's own without its path, controls and marks that turn text; no two alike.</summary>
    public string Name(string container, string entry)
    {
        var clean = Clean(entry);
        var dot = clean.LastIndexOf('.');
        var (stem, extension) = dot > 0 ? (clean[..dot], clean[dot..]) : (clean, "");
        var name = $"{container}/{clean}";
        for (var n = 2; !names.Add(name); n++) name = string.Create(CultureInfo.InvariantCulture, $"{container}/{stem} ({n}){extension}");
        return name;
    }

    private static string Clean(string entry)
    {
        var last = entry[(entry.LastIndexOfAny(['/', '\\', ':']) + 1)..];
        var clean = string.Concat(last.Where(c => !char.IsControl(c) && CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse)))
            .Replace('\uFFFD', '_').Trim(' ', '.');
        if (clean.Length == 0) return "entry";
        if (clean.Length <= LongestName) return clean;
        var dot = clean.LastIndexOf('.');
        var extension = dot > 0 && clean.Length - dot <= 10 ? clean[dot..] : "";
        return clean[..(LongestName - extension.Length)] + extension;
    }
}
