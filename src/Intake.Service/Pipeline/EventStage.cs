using Intake.Service.Storing;
using Intake.Service.Telemetry;

namespace Intake.Service.Pipeline;

/// <summary>Writes what the mail service says of receipts to their mails; said again, or in another order, it comes to the same.</summary>
/// <param name="blobs">Where replies are kept.</param>
public sealed class EventStage(IBlobStore blobs)
{
    private const int LongestReason = 300; // characters

    /// <summary>Takes an event.</summary>
    /// <param name="happened">The event.</param>
    /// <param name="stop">Gives up.</param>
    /// <returns>Whether it speaks of a receipt of ours.</returns>
    /// <exception cref="StorageException">Storage failed; bring it again.</exception>
    public async Task<bool> Take(DeliveryEvent happened, CancellationToken stop)
    {
        if (happened.ReceiptId.Split('/') is not [var consultation, var id] || !MailId.Is(id) || !BlobName.IsPath(consultation)) return false;
        var blob = ReplyStage.Blob(consultation, id);
        while (await blobs.Reply(blob, stop) is { Sound: { } reply } known)
        {
            var reason = happened.Reason is { Length: > LongestReason } reasons ? reasons[..LongestReason] : happened.Reason;
            var next = reply with { State = happened.State, At = happened.At, Reason = reason };
            if (reply.State == ReplyState.None) return true;
            var isLater = IsLaterWord(next, reply);
            var noted = (isLater ? next : reply).Noted(new ReplyStep(happened.State, happened.At, reason));
            if (!isLater && noted.Steps!.SequenceEqual(reply.Steps ?? [])) return true;
            if (reply.Reason == Reply.Unreadable) await blobs.KeepAside(blob, known.Content, stop);
            if (await blobs.Replace(blob, noted, known.ETag, PipelineJson.Default.Reply, stop) is null) continue;
            if (isLater && next.State == ReplyState.Bounced) Signals.Receipts.Add(1, new KeyValuePair<string, object?>("end", nameof(ReplyState.Bounced)));
            return true;
        }

        return false;
    }

    /// <summary>Of two of one state the earlier stays, so that their order does not matter.</summary>
    private static bool IsLaterWord(Reply next, Reply reply) => Rank(next.State).CompareTo(Rank(reply.State)) switch
    {
        > 0 => true,
        < 0 => false,
        _ => next.At != reply.At ? next.At < reply.At : string.CompareOrdinal(next.Reason, reply.Reason) < 0,
    };

    /// <summary>A state is never followed by one that knows less; a refusal after a delivery is the later word.</summary>
    private static int Rank(ReplyState state) => state switch
    {
        ReplyState.None => 0,
        ReplyState.Waiting => 1,
        ReplyState.Claimed => 2,
        ReplyState.InDoubt => 3,
        ReplyState.Parked => 4,
        ReplyState.Sent => 5,
        ReplyState.Delivered => 6,
        ReplyState.Bounced => 7,
    };
}
