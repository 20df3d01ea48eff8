using System.CommandLine;
using Intake.Host.Commands;
using Intake.Service;

namespace Intake.Host;

/// <summary>The command line: tells the commands apart and turns how they end into an exit code.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="output">Receives the result.</param>
    /// <param name="error">Receives sentences for a person, and progress.</param>
    /// <param name="isTerminal">Whether a person watches <paramref name="error"/>, so that progress is shown.</param>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error, bool isTerminal)
    {
        var result = Root(new ProgressLine(error, isTerminal)).Parse(args);
        if (result.Errors.Count > 0) return WrongUsage(result, error);
        var configuration = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false };
        try
        {
            return result.Invoke(configuration);
        }
        catch (UnusableInputException e)
        {
            error.WriteLine(e.Message);
            return ExitCode.UnusableInput;
        }
    }

    private static int WrongUsage(ParseResult result, TextWriter error)
    {
        foreach (var problem in result.Errors) error.WriteLine(problem.Message);
        var command = result.CommandResult.Command;
        error.WriteLine($"See: intake {(command is RootCommand ? "" : command.Name + " ")}--help");
        return ExitCode.WrongUsage;
    }

    private static RootCommand Root(ProgressLine progress)
    {
        var root = new RootCommand(
            """
            Turns delegations' e-mailed comments on a numbered draft into one compilation.

            Example: intake compile --draft draft2.docx mails -o result

            With no argument it runs the whole pipeline on this machine with a sample consultation, like: intake serve
            """);
        root.SetAction((result, stop) => ServeCommand.Run(result.InvocationConfiguration.Output, stop));
        root.Add(ServeCommand.Create());
        root.Add(ReplayCommand.Create());
        root.Add(ReadCommand.Create());
        root.Add(DraftCommand.Create());
        root.Add(ExtractCommand.Create(progress));
        root.Add(CompileCommand.Create(progress));
        return root;
    }
}
