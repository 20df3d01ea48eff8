using System.Globalization;

namespace Intake.Service.Storing;

/// <summary>The queues as files below a folder: <c>{queue}/{visible from}-{times taken}-{id}</c>. A message is taken by renaming it, which one taker can do.</summary>
public sealed class FolderQueues : IMessageQueues
{
    private const string Unfinished = ".unfinished";
    private readonly string root;
    private readonly TimeProvider clock;

    /// <summary>Opens the queues, and makes their folders where they are missing.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="clock">Tells when a hidden message shows again.</param>
    public FolderQueues(string root, TimeProvider clock)
    {
        (this.root, this.clock) = (Path.GetFullPath(root), clock);
        foreach (var queue in Queues.All.Append(Unfinished)) Directory.CreateDirectory(Path.Combine(this.root, queue));
    }

    /// <inheritdoc/>
    public Task Send(string queue, string body, TimeSpan delay, CancellationToken stop) => FolderFaults.Told(async () =>
    {
        var id = Guid.NewGuid().ToString("n");
        var unfinished = Path.Combine(root, Unfinished, id);
        await using (var file = new StreamWriter(unfinished))
        {
            await file.WriteAsync(body.AsMemory(), stop);
            await file.FlushAsync(stop);
            ((FileStream)file.BaseStream).Flush(flushToDisk: true);
        }

        File.Move(unfinished, Path.Combine(root, queue, Name(clock.GetUtcNow() + delay, 0, id)));
        return true;
    });

    /// <inheritdoc/>
    public Task<IReadOnlyList<QueueMessage>> Receive(string queue, int most, TimeSpan hidden, CancellationToken stop) => FolderFaults.Told<IReadOnlyList<QueueMessage>>(async () =>
    {
        var now = clock.GetUtcNow();
        var taken = new List<QueueMessage>();
        foreach (var name in Directory.EnumerateFiles(Path.Combine(root, queue)).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal))
        {
            if (taken.Count == most) break;
            if (Parse(name) is not var (visible, count, id) || visible > now) continue;
            var receipt = Name(now + hidden, count + 1, id);
            try
            {
                // One rename of a file succeeds; another taker finds it gone. Without "overwrite" it would be two steps.
                File.Move(Path.Combine(root, queue, name), Path.Combine(root, queue, receipt), overwrite: true);
                taken.Add(new QueueMessage(await File.ReadAllTextAsync(Path.Combine(root, queue, receipt), stop), receipt, count + 1));
            }
            catch (FileNotFoundException)
            {
                // Another has it.
            }
        }

        return taken;
    });

    /// <inheritdoc/>
    public Task<bool> Delete(string queue, QueueMessage message, CancellationToken stop)
    {
        var path = Path.Combine(root, queue, message.Receipt);
        var isOurs = File.Exists(path);
        File.Delete(path);
        return Task.FromResult(isOurs);
    }

    /// <inheritdoc/>
    public Task<int> Count(string queue, CancellationToken stop) => Task.FromResult(Directory.EnumerateFiles(Path.Combine(root, queue)).Count());

    /// <inheritdoc/>
    public Task<int> Tidy(DateTimeOffset before, CancellationToken stop) => FolderFaults.Told(() => Task.FromResult(FolderRests.Remove(Path.Combine(root, Unfinished), before)));

    // Nineteen digits, so that the order of names is the order in time.
    private static string Name(DateTimeOffset visible, int count, string id) =>
        string.Create(CultureInfo.InvariantCulture, $"{visible.UtcTicks:D19}-{count}-{id}");

    private static (DateTimeOffset Visible, int Count, string Id)? Parse(string name) =>
        name.Split('-') is [var ticks, var count, var id]
        && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var t) && t <= DateTimeOffset.MaxValue.UtcTicks
        && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var c)
            ? (new DateTimeOffset(t, TimeSpan.Zero), c, id)
            : null;
}
