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
        var editions = new Option<string[]>("--edition")
        {
            Description = "Another edition of the Word file as well: anonymous, by-delegation, or meeting:NAME for the sections that a meeting of the consultation's timetable "
                + "takes up, by its name or its date (meeting:2026-11-03); may be given several times.",
            HelpName = "EDITION",
        };
        editions.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => !NamedEdition.IsWellFormed(t.Value)))
                result.AddError($"There is no edition \"{token.Value}\"; give anonymous, by-delegation or meeting:NAME.");
        });
        var since = new Option<string?>("--since") { Description = "An earlier compilation.json: what is new since then carries a star.", HelpName = "FILE" };
        var command = arguments.AddTo(new Command(
            "compile",
            """
            Reads mails about a draft and writes the compilation of their proposals in the draft's order.

            Example: intake compile --draft draft2.docx mails -o result
            """));
        command.Add(editions);
        command.Add(since);
        command.SetAction(result =>
        {
            var (input, directory) = (arguments.Input(result), arguments.Output(result));
            if (result.GetValue(since) is { } earlier) input = input with { Since = EarlierCompilation.Load(earlier) };
            var named = NamedEdition.All(result.GetValue(editions) ?? [], input.Settings);
            var compilation = progress.Show(report => BatchRun.Compile(input, directory, report, Parts.OfThisProgram(), named));
            var files = CompilationFiles.In(directory).Concat(named.Select(e => Path.Combine(directory, CompilationFiles.Of(e))));
            Summary.Write(RunSummary.Of(input, compilation), files, result.InvocationConfiguration.Output);
            return ExitCode.Done;
        });
        return command;
    }
}
