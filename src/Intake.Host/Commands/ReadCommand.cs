using System.CommandLine;
using Intake.Reading;
using Intake.Rendering.Json;
using Intake.Service;

namespace Intake.Host.Commands;

/// <summary><c>intake read</c>: the text of any file as it was read.</summary>
internal static class ReadCommand
{
    /// <summary>The command with its arguments.</summary>
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The file: .docx, .pdf, .html, .txt, a picture; its bytes tell which." };
        var view = new Option<View>("--view")
        {
            Description = "Which side of the tracked changes; all when left out.",
            HelpName = "all|accepted|rejected",
        };
        view.AcceptOnlyFromAmong(StringComparer.Ordinal, "all", "accepted", "rejected");
        var json = new Option<bool>("--json") { Description = "The whole document with its marks and findings, as JSON." };
        var command = new Command(
            "read",
            """
            Shows the text of any file as it was read, a paragraph per line: its automatic number, a tab, its text.

            Example: intake read comments.docx --view accepted
            """)
        { file, view, json };
        command.SetAction(result =>
        {
            var (output, error) = (result.InvocationConfiguration.Output, result.InvocationConfiguration.Error);
            return Run(result.GetRequiredValue(file), result.GetValue(view), result.GetValue(json), output, error);
        });
        return command;
    }

    private static int Run(string path, View view, bool json, TextWriter output, TextWriter error)
    {
        var document = Parts.OfThisProgram().Read(Path.GetFileName(path), InputFile.Read(path, "file"));
        if (json) output.Write(DocumentJson.Write(document) + "\n");
        else foreach (var line in DocumentLines.Of(document, view)) output.Write(line + "\n");
        foreach (var finding in document.Findings) error.WriteLine($"{finding.Code} · {finding.Message}");
        return document.Paragraphs.IsEmpty ? ExitCode.UnusableInput : ExitCode.Done;
    }
}
