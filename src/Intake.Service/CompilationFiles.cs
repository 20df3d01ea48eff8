namespace Intake.Service;

/// <summary>The names of the files of a compilation.</summary>
public static class CompilationFiles
{
    /// <summary>The compilation as a Word document.</summary>
    public const string Document = "compilation.docx";

    /// <summary>The draft with what is proposed as tracked changes.</summary>
    public const string Tracked = "tracked.docx";

    /// <summary>A row for every proposal.</summary>
    public const string Table = "compilation.xlsx";

    /// <summary>The compilation as one page for a browser.</summary>
    public const string Page = "compilation.html";

    /// <summary>The compilation for other programs.</summary>
    public const string Json = "compilation.json";

    /// <summary>The name of the Word file of an edition: <c>compilation.anonymous.docx</c>.</summary>
    public static string Of(NamedEdition edition) => $"compilation.{edition.FileName}.docx";

    /// <summary>The paths of all of them in a folder.</summary>
    public static string[] In(string directory) => [.. ((string[])[Document, Tracked, Table, Page, Json]).Select(name => Path.Combine(directory, name))];
}
