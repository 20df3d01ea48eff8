using Intake.Service;
using Spectre.Console;

namespace Intake.Host;

/// <summary>Shows how far a long run is, on a terminal only: a file that receives the messages stays free of it.</summary>
internal sealed class ProgressLine(TextWriter error, bool isTerminal)
{
    /// <summary>Runs work that reports its progress.</summary>
    /// <returns>What the work gives.</returns>
    public T Show<T>(Func<Action<BatchProgress>, T> work)
    {
        if (!isTerminal) return work(_ => { });
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        return console.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new RemainingTimeColumn()).Start(context =>
        {
            ProgressTask? task = null;
            return work(progress =>
            {
                if (task?.Description != progress.Step) task = context.AddTask(progress.Step, maxValue: Math.Max(progress.Total, 1));
                task.Value = progress.Done;
            });
        });
    }
}
