namespace Intake.Service;

/// <summary>The names of the files of a compilation.</summary>
public static class CompilationFiles
{
    /// <summary>The compilation as a Word document.</summary>
    public const string Document = "compilation.docx";

    /// <summary>The compilation for other programs.</summary>
    public const string Json = "compilation.json";

    /// <summary>The paths of all of them in a folder.</summary>
    public static string[] In(string directory) => [Path.Combine(directory, Document), Path.Combine(directory, Json)];
}
