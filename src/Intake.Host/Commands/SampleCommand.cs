using Intake.Service;

namespace Intake.Host.Commands;

/// <summary><c>intake</c> with no argument: compiles the sample consultation that comes with the program, to show what it does.</summary>
internal static class SampleCommand
{
    /// <summary>Where the result goes: a folder of the current one.</summary>
    public const string Folder = "intake-sample";

    /// <summary>Compiles the sample and says in plain words what was done.</summary>
    /// <param name="directory">Where the result goes.</param>
    /// <param name="progress">Shows how far it is.</param>
    /// <param name="output">Receives the words.</param>
    public static int Run(string directory, ProgressLine progress, TextWriter output)
    {
        var sample = Path.Combine(AppContext.BaseDirectory, "Sample");
        var input = BatchInput.Of(Path.Combine(sample, "consultation.json"), null, [Path.Combine(sample, "mails")]);
        var compilation = progress.Show(report => BatchRun.Compile(input, directory, report, Parts.OfThisProgram()));
        output.Write($"The sample consultation: \"{compilation.Title}\".\n");
        Summary.Write(RunSummary.Of(input, compilation), CompilationFiles.In(directory), output);
        output.Write(compilation.Attention.IsEmpty ? "\nNothing needs a person.\n" : "\nWhat needs a person:\n");
        foreach (var item in compilation.Attention)
        {
            var mail = item.Submission is { } number ? compilation.Submissions[number - 1] : null;
            var who = mail is null ? "the draft" : $"mail {mail.Number} ({string.Join(", ", mail.Proponents.Select(p => p.Name))})";
            foreach (var finding in item.Findings) output.Write($"  {who}: {finding.Message}\n");
        }

        output.Write($"\nThe mails are in {Path.Combine(sample, "mails")}. Next, try your own: intake compile --draft DRAFT MAIL... -o DIR\n");
        return ExitCode.Done;
    }
}
