using System.Threading.Channels;

namespace Intake.Service.Serving;

/// <summary>Says inside of one process that a mail has come, as the blob trigger does in Azure. What is lost of it the reconciler finds.</summary>
public sealed class MailSignal
{
    private const int Most = 100_000; // ids; in Azure nobody listens, and they must not fill the memory

    private readonly Channel<string> channel = Channel.CreateBounded<string>(new BoundedChannelOptions(Most) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Says that a mail was stored.</summary>
    public void Stored(string id) => channel.Writer.TryWrite(id);

    /// <summary>The ids of mails as they come, for ever.</summary>
    public IAsyncEnumerable<string> All(CancellationToken stop) => channel.Reader.ReadAllAsync(stop);
}
