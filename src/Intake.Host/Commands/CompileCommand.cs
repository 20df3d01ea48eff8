using System.CommandLine;
using Intake.Service;

namespace Intake.Host.Commands;

/// <summary><c>intake compile</c>: one compilation of all mails.</summary>
internal static class CompileCommand
{
    /// <summary>The command with its arguments.</summary>
    public static Command Create(ProgressLine progress)
    {
        var arguments = new BatchArguments();
        var command = arguments.AddTo(new Command(
            "compile",
            """
            Reads mails about a draft and writes the compilation of their proposals in the draft's order.

            Example: intake compile --draft draft2.docx mails -o result
            """));
        command.SetAction(result =>
        {
            var (input, directory) = (arguments.Input(result), arguments.Output(result));
            var compilation = progress.Show(report => BatchRun.Compile(input, directory, report, Parts.OfThisProgram()));
            Summary.Write(RunSummary.Of(input, compilation), CompilationFiles.In(directory), result.InvocationConfiguration.Output);
            return ExitCode.Done;
        });
        return command;
    }
}
