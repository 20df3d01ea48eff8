using System.Collections.Frozen;
using Microsoft.AspNetCore.Http;

namespace Intake.Service.Api;

/// <summary>The desk: its page, styles and scripts, which come with the program, each under its own name.</summary>
internal static class DeskFiles
{
    private const string Prefix = "Intake.Service.Desk.";
    private const string Page = "index.html";

    private static readonly FrozenDictionary<string, string> MediaTypes = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
    }.ToFrozenDictionary();

    /// <summary>Where the page and its files are, with their media types.</summary>
    public static readonly FrozenDictionary<string, string> Paths = typeof(DeskFiles).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(n => n[Prefix.Length..])
        .ToFrozenDictionary(n => n == Page ? "/" : "/" + n, n => MediaTypes[Path.GetExtension(n)], StringComparer.Ordinal);

    /// <summary>One of them.</summary>
    public static IResult Get(string path)
    {
        var name = Prefix + (path == "/" ? Page : path[1..]);
        return Results.Stream(typeof(DeskFiles).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not in the program."), Paths[path]);
    }
}
