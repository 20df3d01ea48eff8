using Intake.Service.MailIn;
using Intake.Service.Pipeline;
using Intake.Service.Storing;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Intake.Service.Serving;

/// <summary>Runs the stages in one process, where no Functions host does.</summary>
/// <param name="signal">Says which mails have come.</param>
/// <param name="extract">Reads mails.</param>
/// <param name="compile">Compiles.</param>
/// <param name="reply">Answers.</param>
/// <param name="reconcile">Finds what was left undone.</param>
/// <param name="close">Closes consultations.</param>
/// <param name="mailbox">Fetches mail.</param>
/// <param name="loop">Works on queues.</param>
/// <param name="ownership">Whether another process may be at the same mails.</param>
/// <param name="clock">Paces the timers.</param>
/// <param name="log">Is told what failed.</param>
public sealed class PipelineWorker(
    MailSignal signal, ExtractStage extract, CompileStage compile, ReplyStage reply, ReconcileStage reconcile, CloseStage close, ReadMailboxStage mailbox, QueueLoop loop, StorageOwnership ownership, TimeProvider clock, ILogger<PipelineWorker> log)
    : BackgroundService
{
    private const int RepliesAtATime = 4; // host.json says the same for Azure
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Fetching = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Timer = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        if (ownership.IsAlone) await Once("taking over", extract.TakeOver, stoppingToken);
        // What an earlier process left undone is taken up at once, however young it is.
        var patience = TimeSpan.Zero;
        await Task.WhenAll(
            Forever("reading mails", TimeSpan.Zero, ReadMails, stoppingToken),
            Forever("compiling", Pause, stop => All(Queues.Compile, compile.Handle, 1, stop), stoppingToken),
            Forever("replying", Pause, stop => All(Queues.Replies, reply.Handle, RepliesAtATime, stop), stoppingToken),
            Forever("fetching mail", Fetching, mailbox.Run, stoppingToken),
            Forever("reconciling", Timer, async stop =>
            {
                await reconcile.Run(patience, stop);
                patience = TimeSpan.FromMinutes(2);
                await close.Run(stop);
            }, stoppingToken));
    }

    /// <summary>Pauses only when there is nothing more.</summary>
    private async Task All(string queue, Func<string, CancellationToken, Task> work, int atATime, CancellationToken stop)
    {
        while (await loop.Drain(queue, work, stop, atATime) > 0)
        {
        }
    }

    private Task ReadMails(CancellationToken stop) => Parallel.ForEachAsync(
        signal.All(stop),
        new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = stop },
        async (id, s) =>
        {
            try
            {
                await extract.Run(id, s);
            }
            catch (Exception e) when (e is not OperationCanceledException || !s.IsCancellationRequested)
            {
                log.LogError(e, "Mail {Mail} could not be read this time; it will be tried again.", id);
            }
        });

    private async Task Once(string what, Func<CancellationToken, Task> work, CancellationToken stop)
    {
        try
        {
            await work(stop);
        }
        catch (StorageException e)
        {
            log.LogError(e, "A fault while {Doing}; claims end with their time.", what);
        }
    }

    private async Task Forever(string what, TimeSpan pause, Func<CancellationToken, Task> work, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await work(stop);
                await Task.Delay(pause, clock, stop);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                log.LogError(e, "A fault while {Doing}; it goes on.", what);
                await Task.Delay(TimeSpan.FromSeconds(1), clock, CancellationToken.None);
            }
        }
    }
}
