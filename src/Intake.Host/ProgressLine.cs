using Intake.Service;
using Spectre.Console;

namespace Intake.Host;

/// <summary>Shows how far a long run is, on a terminal only: a file that receives the messages stays free of it.</summary>
internal sealed class ProgressLine(TextWriter error, bool isTerminal)
{
    /// <summary>Runs work that reports its progress.</summary>
    public void Show(Action<Action<BatchProgress>> work)
    {
        if (!isTerminal)
        {
            work(_ => { });
            return;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        console.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new RemainingTimeColumn()).Start(context =>
        {
            ProgressTask? task = null;
            work(progress =>
            {
                if (task?.Description != progress.Step) task = context.AddTask(progress.Step, maxValue: Math.Max(progress.Total, 1));
                task.Value = progress.Done;
            });
        });
    }
}
