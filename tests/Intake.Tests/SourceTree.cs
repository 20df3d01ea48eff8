using System.Collections.Immutable;

namespace Intake.Tests;

/// <summary>The repository that the tests were built from.</summary>
internal static class SourceTree
{
    /// <summary>The top of the repository.</summary>
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    /// <summary>Every C# file that a person wrote, in ordinal order.</summary>
    public static ImmutableArray<SourceFile> Files { get; } =
        [.. new[] { "src", "tests" }.SelectMany(f => Find(f, "*.cs")).Select(p => new SourceFile(p, File.ReadAllText(Path.Combine(Root, p))))];

    /// <summary>Files below a folder that no build made, from the top of the repository, with <c>/</c>.</summary>
    public static IEnumerable<string> Find(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Select(p => Path.GetRelativePath(Root, p).Replace('\\', '/'))
            .Where(p => !p.Split('/').Any(f => f is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    private static string Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Intake.sln"))) return at.FullName;
        }

        throw new InvalidOperationException("The tests run outside of a repository: there is no Intake.sln above them.");
    }
}
