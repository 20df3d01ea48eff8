using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Intake.Tests;

/// <summary>Which module may see which: the one table.</summary>
public sealed partial class ArchitectureTests
{
    /// <summary>Rendering sees Reading for one file: what <c>intake read --json</c> prints is a document.</summary>
    private static readonly Dictionary<string, string[]> Sees = new()
    {
        ["Intake.Core/Reading"] = [],
        ["Intake.Core/Mail"] = [],
        ["Intake.Core/Drafts"] = ["Reading"],
        ["Intake.Core/Extraction"] = ["Reading", "Drafts", "Mail"],
        ["Intake.Core/Compiling"] = ["Drafts", "Extraction"],
        ["Intake.Core/Rendering"] = ["Reading", "Drafts", "Extraction", "Compiling"],
        ["Intake.Core"] = [],
        ["Intake.Service"] = ["Intake.Core"],
        ["Intake.Host"] = ["Intake.Service"],
        ["Intake.Functions"] = ["Intake.Service"],
    };

    [Fact]
    public void Every_module_sees_only_what_the_table_says()
    {
        var seen = Modules().Concat(Projects()).ToDictionary(m => m.Name, m => m.Others);

        Assert.Equal(Sees.Keys.Order(StringComparer.Ordinal), seen.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(seen.SelectMany(m => m.Value.Except(Sees[m.Key]).Select(other => $"{m.Key} sees {other}")));
    }

    private static IEnumerable<(string Name, IEnumerable<string> Others)> Modules() =>
        from folder in Directory.EnumerateDirectories(Path.Combine(SourceTree.Root, "src", "Intake.Core"))
        let module = Path.GetFileName(folder)
        let files = SourceTree.Files.Where(f => f.Path.StartsWith($"src/Intake.Core/{module}/", StringComparison.Ordinal)).ToList()
        where files.Count > 0
        let others = files.SelectMany(f => Module().Matches(f.Code)).Select(m => m.Groups[1].Value).Where(m => m != module)
        select ($"Intake.Core/{module}", others.Distinct());

    /// <summary>The references that projects declare; a package reference to one of our own projects would be one too.</summary>
    private static IEnumerable<(string Name, IEnumerable<string> Others)> Projects() =>
        from path in SourceTree.Find("src", "*.csproj")
        let references = XDocument.Load(Path.Combine(SourceTree.Root, path)).Descendants().Where(e => e.Name.LocalName is "ProjectReference" or "PackageReference" or "Reference")
        let names = references.Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')))
        select (Path.GetFileNameWithoutExtension(path), names.Where((n, i) => references.ElementAt(i).Name.LocalName == "ProjectReference" || n.StartsWith("Intake", StringComparison.Ordinal)));

    /// <summary>A using, a full name, or, since all modules lie in one namespace, the short one.</summary>
    [GeneratedRegex(@"(?<![\w.""])(?:Intake\.)?(Reading|Mail|Drafts|Extraction|Compiling|Rendering)(?=\s*[;.]\s*[A-Z\n])(?<!namespace Intake\.\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex Module();
}
