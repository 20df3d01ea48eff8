using Intake.Service.Storing;
using Intake.Service.Telemetry;

namespace Intake.Service.Pipeline;

/// <summary>Takes a mail in: whoever brings it may forget it once this returns.</summary>
/// <param name="blobs">Where it is kept.</param>
public sealed class ReceiveStage(IBlobStore blobs)
{
    /// <summary>Stores a mail, once however often it is brought.</summary>
    /// <param name="raw">The mail as received.</param>
    /// <param name="stop">Gives up.</param>
    /// <param name="since">Since when it is in our hands; null for now.</param>
    /// <returns>Its id.</returns>
    /// <exception cref="StorageException">It is not known to be stored; bring it again.</exception>
    public async Task<string> Receive(ReadOnlyMemory<byte> raw, CancellationToken stop, DateTimeOffset? since = null)
    {
        var id = MailId.Of(raw.Span);
        using var trace = Signals.OfMail("receive", id);
        // First: once the mail is there it may be read at once.
        if (since is { } at) await blobs.Create(Arrival.Blob(id), new Arrival(at), PipelineJson.Default.Arrival, stop);
        await blobs.Create(MailId.Blob(id), raw, stop);
        return id;
    }

    /// <summary>Takes in a mail that somebody put into the container under a name of its own: it goes to the place that its bytes give.</summary>
    /// <param name="name">The name, with its extension or without.</param>
    /// <param name="stop">Gives up.</param>
    /// <returns>Its id; null when there is no such mail.</returns>
    /// <exception cref="StorageException">Storage failed; run it again.</exception>
    public async Task<string?> Adopt(string name, CancellationToken stop)
    {
        try
        {
            return await Moved(name, stop);
        }
        catch (StorageException)
        {
            // Its message names the blob, and a name that somebody gave may be a subject, which is for no log.
            throw new StorageException("Storage did not do what it should with a mail that was put in by hand.");
        }
    }

    private async Task<string?> Moved(string name, CancellationToken stop)
    {
        foreach (var own in new[] { BlobName.Given(Containers.Mail, name + MailId.Extension), BlobName.Given(Containers.Mail, name) }.OfType<BlobName>())
        {
            if (!MailId.IsMail(own.Path) || await blobs.Read(own, stop) is not { } mail) continue;
            var id = await Receive(mail.Content, stop, own == MailId.Blob(MailId.Of(mail.Content.Span)) ? null : mail.StoredAt);
            if (own != MailId.Blob(id)) await blobs.Delete(own, stop);
            return id;
        }

        return null;
    }
}
