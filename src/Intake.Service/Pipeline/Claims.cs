using Intake.Service.Storing;

namespace Intake.Service.Pipeline;

/// <summary>Lets one reader at a time have a mail, and counts the attempts before each: also one that kills its process is counted.</summary>
/// <param name="blobs">Where claims are kept.</param>
/// <param name="options">How long, how often.</param>
/// <param name="clock">Tells when a claim is over.</param>
internal sealed class Claims(IBlobStore blobs, PipelineOptions options, TimeProvider clock)
{
    private const string Extension = ".claim";
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5); // between this machine's clock and the store's

    /// <summary>Where a mail's claim is kept, beside the folders of the consultations: whose the mail is nobody knows before it is read.</summary>
    public static BlobName Blob(string id) => new(Containers.Submissions, id + Extension);

    /// <summary>The mail whose claim a path of the container names; null when it names something else.</summary>
    public static string? IdOf(string path) =>
        path.EndsWith(Extension, StringComparison.Ordinal) && MailId.Is(path[..^Extension.Length]) ? path[..^Extension.Length] : null;

    /// <summary>Claims a mail.</summary>
    /// <returns>The claim, with an attempt one too high when there have been enough; null when another has it.</returns>
    public async Task<(Claim Claim, string ETag)?> Take(string id, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var claim = new Claim(1, now + options.ClaimTime, Guid.NewGuid().ToString("n"));
        // Most mails were never claimed: one call to the store in the place of two.
        if (await blobs.Create(Blob(id), claim, PipelineJson.Default.Claim, stop) is { } first) return (claim, first);
        var known = await blobs.Look(Blob(id), PipelineJson.Default.Claim, stop);
        var held = known is null ? null : Held(known);
        if (held?.Until > now) return null;
        claim = claim with { Attempt = (held?.Attempt ?? 0) + 1 };
        return await blobs.Put(Blob(id), claim, known?.ETag, PipelineJson.Default.Claim, stop) is { } etag ? (claim, etag) : null;
    }

    /// <summary>Gives a mail back before the time; nothing happens when another has it by now.</summary>
    public Task GiveBack(string id, (Claim Claim, string ETag) taken, CancellationToken stop) =>
        blobs.Replace(Blob(id), taken.Claim with { Until = clock.GetUtcNow() }, taken.ETag, PipelineJson.Default.Claim, stop);

    /// <summary>Ends all claims, which keep their count: for a process that knows that no other reads.</summary>
    public async Task TakeOver(CancellationToken stop)
    {
        await foreach (var entry in blobs.List(Containers.Submissions, "", stop))
        {
            if (IdOf(entry.Name.Path) is { } id && await blobs.Look(entry.Name, PipelineJson.Default.Claim, stop) is { } known) await GiveBack(id, (Held(known), known.ETag), stop);
        }
    }

    /// <summary>Ends the claim of a mail that has its record; the record is what counts from now on.</summary>
    public Task End(string id, CancellationToken stop) => blobs.Delete(Blob(id), stop);

    /// <summary>The claim of a mail; null when nobody has begun to read it.</summary>
    public async Task<Claim?> Of(string id, CancellationToken stop) => await blobs.Look(Blob(id), PipelineJson.Default.Claim, stop) is { } known ? Held(known) : null;

    /// <summary>A claim that cannot be read, or says what none of ours does, is somebody's first: it must neither keep the mail for ever nor let it be read at the same time.</summary>
    private Claim Held(Found<Claim> known) => known.Sound is { Attempt: >= 0 } claim && claim.Until - known.StoredAt <= options.ClaimTime + Skew
        ? claim
        : new Claim(1, known.StoredAt + options.ClaimTime, "");
}
