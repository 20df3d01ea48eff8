using Intake.Service.Storing;

namespace Intake.Service.Pipeline;

/// <summary>Reads what became of answers.</summary>
internal static class StoredReplies
{
    /// <summary>The answer of a blob; null when there is none. One that cannot be read counts as parked, see <see cref="Reply.Unreadable"/>.</summary>
    public static async Task<Found<Reply>?> Reply(this IBlobStore blobs, BlobName name, CancellationToken stop) =>
        await blobs.Look(name, PipelineJson.Default.Reply, stop) is not { } found ? null
        : found.Sound is not null ? found
        : found with { Sound = new Reply(ReplyState.Parked, found.StoredAt, 0, null, Pipeline.Reply.Unreadable, "") };
}
