using System.CommandLine;
using Intake.Service;

namespace Intake.Host.Commands;

/// <summary><c>intake extract</c>: one submission record per mail.</summary>
internal static class ExtractCommand
{
    /// <summary>The command with its arguments.</summary>
    public static Command Create(ProgressLine progress)
    {
        var arguments = new BatchArguments();
        var command = arguments.AddTo(new Command(
            "extract",
            """
            Reads mails about a draft and writes what each proposes, one {stem}.json per mail.

            Example: intake extract --draft draft2.docx mails -o records
            """));
        command.SetAction(result =>
        {
            var (input, directory) = (arguments.Input(result), arguments.Output(result));
            var submissions = progress.Show(report => BatchRun.Extract(input, directory, report, Parts.OfThisProgram()));
            Summary.Write(RunSummary.Of(input, submissions), [directory], result.InvocationConfiguration.Output);
            return ExitCode.Done;
        });
        return command;
    }
}
