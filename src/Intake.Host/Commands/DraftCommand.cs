using System.CommandLine;
using Intake.Service;

namespace Intake.Host.Commands;

/// <summary><c>intake draft</c>: the draft as it was read.</summary>
internal static class DraftCommand
{
    /// <summary>The command with its arguments.</summary>
    public static Command Create()
    {
        var draft = new Argument<string>("DRAFT") { Description = "The draft: .docx, .odt, .pdf, .html or .txt." };
        var output = new Option<string>("-o", "--output") { Description = "Where the JSON goes.", HelpName = "draft.json", Required = true };
        var command = new Command(
            "draft",
            """
            Reads a draft and writes its provisions, headings and findings, to look at before the consultation opens.

            Example: intake draft draft2.docx -o draft.json
            """)
        { draft, output };
        command.SetAction(result => Run(result.GetRequiredValue(draft), result.GetRequiredValue(output)));
        return command;
    }

    private static int Run(string draft, string output)
    {
        BatchRun.WriteDraft(draft, output, Parts.OfThisProgram());
        return ExitCode.Done;
    }
}
