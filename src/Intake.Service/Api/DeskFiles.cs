using System.Collections.Frozen;
using Microsoft.AspNetCore.Http;

namespace Intake.Service.Api;

/// <summary>The desk: one page with its style and its script, which come with the program.</summary>
internal static class DeskFiles
{
    /// <summary>Where the page and its two files are, with their media types.</summary>
    public static readonly FrozenDictionary<string, string> Paths = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["/"] = "text/html; charset=utf-8",
        ["/desk.css"] = "text/css; charset=utf-8",
        ["/desk.js"] = "text/javascript; charset=utf-8",
    }.ToFrozenDictionary();

    /// <summary>One of them.</summary>
    public static IResult Get(string path)
    {
        var name = "Intake.Service.Desk." + (path == "/" ? "index.html" : path[1..]);
        return Results.Stream(typeof(DeskFiles).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not in the program."), Paths[path]);
    }
}
