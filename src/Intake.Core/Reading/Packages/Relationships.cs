namespace Intake.Reading.Packages;

/// <summary>The references of one part to others (ECMA-376-2:2021 §6.5, Relationships).</summary>
internal sealed class Relationships
{
    private const string Namespace = "http://schemas.openxmlformats.org/package/2006/relationships";

    // A part refers to a few others; targets outside the file are not kept.
    private const int Most = 10_000;

    private readonly List<Relationship> all = [];

    /// <summary>Name of the first part referred to as a kind; null when there is none.</summary>
    public string? FirstOf(string kind)
    {
        foreach (var one in all)
        {
            if (one.Kind == kind) return one.Target;
        }

        return null;
    }

    /// <summary>Name of the part that an id refers to; null when there is none.</summary>
    public string? Find(string? id)
    {
        foreach (var one in all)
        {
            if (one.Id == id) return one.Target;
        }

        return null;
    }

    /// <summary>Reads the references of a part; those of the package for the empty name.</summary>
    internal static Relationships Read(Package package, string part)
    {
        var result = new Relationships();
        var folder = part[..(part.LastIndexOf('/') + 1)];
        using var xml = package.OpenXml($"{folder}_rels/{part[folder.Length..]}.rels", Namespace);
        if (xml is null || !xml.ReadRoot()) return result;
        while (xml.ReadChild(0) && result.all.Count < Most)
        {
            if (xml.Name != "Relationship" || xml.Attribute("TargetMode", "") == "External") continue;
            var type = xml.Attribute("Type", "") ?? "";
            var target = xml.Attribute("Target", "") ?? "";
            result.all.Add(new Relationship(xml.Attribute("Id", "") ?? "", type[(type.LastIndexOf('/') + 1)..], Resolve(folder, target)));
        }

        return result;
    }

    // RFC 3986 §5.2.4, without the cases a part name cannot have.
    private static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/')) folder = "";
        var path = new List<string>();
        foreach (var segment in (folder + Uri.UnescapeDataString(target)).Split('/'))
        {
            if (segment == ".." && path.Count > 0) path.RemoveAt(path.Count - 1);
            else if (segment is not ("" or "." or "..")) path.Add(segment);
        }

        return string.Join('/', path);
    }
}
