using Intake.Service.Pipeline;
using Intake.Service.Storing;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Intake.Service.Serving;

/// <summary>Takes in the <c>.eml</c> files that somebody puts into a folder, and moves each to <c>taken/</c> once it is stored.</summary>
/// <param name="directory">The folder; made if it is not there.</param>
/// <param name="receive">Stores mails.</param>
/// <param name="signal">Is told of each.</param>
/// <param name="clock">Tells whether a file is still being written.</param>
/// <param name="log">Is told what failed.</param>
public sealed class MailboxFolder(string directory, ReceiveStage receive, MailSignal signal, TimeProvider clock, ILogger<MailboxFolder> log) : BackgroundService
{
    private const long MostBytes = 100L << 20; // as in a mailbox of a server

    // Asking is dearer than being told, but no file system forgets to answer.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(1);

    private const int MostTold = 10_000; // files; then all are said again

    private readonly HashSet<string> told = new(StringComparer.Ordinal);

    /// <summary>Takes in what is there and no longer written to.</summary>
    /// <returns>How many mails it took.</returns>
    public async Task<int> Take(CancellationToken stop)
    {
        var taken = 0;
        foreach (var path in Directory.EnumerateFiles(directory).Where(f => Path.GetExtension(f).Equals(".eml", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal))
        {
            if (clock.GetUtcNow() - File.GetLastWriteTimeUtc(path) < Settled) continue;
            var id = "";
            try
            {
                if (new FileInfo(path).Length > MostBytes)
                {
                    if (IsNews(path)) log.LogError("A file of the mailbox folder is larger than {Limit} MiB and is not taken in; it is still there: handle it by hand.", MostBytes >> 20);
                    continue;
                }

                var raw = await File.ReadAllBytesAsync(path, stop);
                id = MailId.Of(raw)[..12];
                signal.Stored(await receive.Receive(raw, stop, PutAt(path)));
                File.Move(path, Path.Combine(directory, "taken", Path.GetFileName(path)), overwrite: true);
                told.Remove(path);
                taken++;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or StorageException)
            {
                // A file is often named after the subject, and the message of a fault names the file: neither goes into the log.
                if (IsNews(path)) log.LogWarning("Mail {Mail} of the mailbox folder could not be taken in ({Fault}); it stays and is tried again.", id.Length > 0 ? id : "that cannot be read", e.GetType().Name);
            }
        }

        return taken;
    }

    /// <summary>When a file was put here: the service may have been down since. A copy that keeps the time of its original is as young as the copy.</summary>
    private static DateTimeOffset PutAt(string path)
    {
        var (written, made) = (File.GetLastWriteTimeUtc(path), File.GetCreationTimeUtc(path));
        return made > written ? made : written;
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        Directory.CreateDirectory(Path.Combine(directory, "taken"));
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Take(stoppingToken);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                if (IsNews("")) log.LogError("The mailbox folder cannot be read ({Fault}); it is tried again.", e.GetType().Name);
            }

            await Task.Delay(Pause, clock, stoppingToken);
        }
    }

    /// <summary>Whether nothing was said of a file yet: the folder is looked at twice a second.</summary>
    private bool IsNews(string path)
    {
        if (told.Count >= MostTold) told.Clear();
        return told.Add(path);
    }
}
