using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using Intake.Service.Pipeline;
using Intake.Service.Serving;
using Intake.Service.Storing;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Security;
using Microsoft.Extensions.Logging;

namespace Intake.Service.MailIn;

/// <summary>Fetches new mails from a mailbox, which is opened for reading only: nothing in it is flagged, moved or deleted.</summary>
/// <param name="options">The mailbox; null when there is none.</param>
/// <param name="blobs">Keeps how far it was read.</param>
/// <param name="receive">Stores mails.</param>
/// <param name="signal">Is told of each.</param>
/// <param name="log">Is told what a person should know.</param>
public sealed class ReadMailboxStage(ImapOptions? options, IBlobStore blobs, ReceiveStage receive, MailSignal signal, ILogger<ReadMailboxStage> log)
{
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(60);

    /// <summary>Fetches what has come since the last time; a mail counts as fetched once it is durable.</summary>
    /// <returns>How many mails were fetched; what is wrong with the mailbox is logged, and tried again the next time.</returns>
    /// <exception cref="StorageException">Storage failed; run it again.</exception>
    public async Task<int> Run(CancellationToken stop)
    {
        if (options is null) return 0;
        try
        {
            using var client = new ImapClient { Timeout = (int)Time.TotalMilliseconds };
            await Connect(client, options, stop);
            var folder = await client.GetFolderAsync(options.Folder, stop);
            await folder.OpenAsync(FolderAccess.ReadOnly, stop);
            var stored = await Fetch(folder, options, stop);
            await client.DisconnectAsync(quit: true, stop);
            return stored;
        }
        catch (Exception e) when (IsOfMailbox(e) || (e is OperationCanceledException && !stop.IsCancellationRequested))
        {
            log.LogError("The mailbox {Mailbox} cannot be read ({Reason}); it is tried again.", options.Server.Host, e.Message.Split('\n')[0]);
            return 0;
        }
    }

    /// <summary>The last two: the server offers no encryption, or no login that we know.</summary>
    private static bool IsOfMailbox(Exception e) =>
        e is SocketException or IOException or ProtocolException or CommandException or AuthenticationException or SslHandshakeException or FolderNotFoundException or MessageNotFoundException
            or TimeoutException or NotSupportedException or ServiceNotAuthenticatedException or ServiceNotConnectedException;

    private static async Task Connect(ImapClient client, ImapOptions options, CancellationToken stop)
    {
        var security = options.Server.Scheme == "imaps" ? SecureSocketOptions.SslOnConnect
            : options.Server.IsLoopback ? SecureSocketOptions.StartTlsWhenAvailable
            : SecureSocketOptions.StartTls;
        await client.ConnectAsync(options.Server.Host, options.Server.Port, security, stop);
        if (options.AccessToken is { } token) await client.AuthenticateAsync(Mechanism(client, options.User, await token(stop)), stop);
        else await client.AuthenticateAsync(options.User, options.Password ?? "", stop);
    }

    /// <summary>The standard's mechanism (RFC 7628) where the server has it, else the one that came before it.</summary>
    private static SaslMechanism Mechanism(ImapClient client, string user, string token) =>
        client.AuthenticationMechanisms.Contains("OAUTHBEARER") ? new SaslMechanismOAuthBearer(user, token) : new SaslMechanismOAuth2(user, token);

    private async Task<int> Fetch(IMailFolder folder, ImapOptions from, CancellationToken stop)
    {
        var name = Cursor(from);
        var known = await blobs.Look(name, PipelineJson.Default.ImapCursor, stop);
        if (known is { Sound: null }) log.Unreadable(name, "the mailbox is fetched from its beginning; what is there already is not stored twice");
        var etag = known?.ETag;
        // With another numbering everything is fetched again; what is there already is not stored twice.
        var last = known?.Sound is { } cursor && cursor.UidValidity == folder.UidValidity ? cursor.Last : 0;
        var stored = 0;
        if (last == uint.MaxValue) return 0;
        var summaries = await folder.FetchAsync(new UniqueIdRange(folder.UidValidity, last + 1, uint.MaxValue), MessageSummaryItems.UniqueId | MessageSummaryItems.Size | MessageSummaryItems.InternalDate, stop);
        // "n:*" gives the last message even when its number is below n (RFC 9051 §9, seq-range).
        foreach (var summary in summaries.Where(s => s.UniqueId.Id > last).OrderBy(s => s.UniqueId.Id))
        {
            if (summary.Size > from.MostBytes)
            {
                log.LogError("Message {Uid} of the mailbox is larger than {Limit} MiB and was not fetched; it is still there: handle it by hand.", summary.UniqueId.Id, from.MostBytes >> 20);
            }
            else
            {
                using var raw = new MemoryStream();
                await using (var stream = await folder.GetStreamAsync(summary.UniqueId, "", stop)) await stream.CopyToAsync(raw, stop);
                signal.Stored(await receive.Receive(raw.ToArray(), stop, summary.InternalDate)); // when the mailbox took it (RFC 9051 §2.3.3)
                stored++;
            }

            etag = await blobs.Put(name, new ImapCursor(folder.UidValidity, summary.UniqueId.Id), etag, PipelineJson.Default.ImapCursor, stop);
            if (etag is null) return stored; // another process reads the same mailbox, and is further
        }

        return stored;
    }

    // An underscore is in no consultation's id.
    private static BlobName Cursor(ImapOptions from) =>
        new(Containers.Consultations, $"imap_{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{from.Server.Host}\n{from.User}\n{from.Folder}")))[..32]}.json");
}
