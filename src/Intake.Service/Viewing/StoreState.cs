using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Intake.Service.Consultations;
using Intake.Service.Pipeline;
using Intake.Service.Storing;

namespace Intake.Service.Viewing;

/// <summary>In which state the store is, as far as what is shown of a consultation depends on it: told from lists, no mail or record is read.</summary>
/// <param name="Tag">Names the state.</param>
/// <param name="Mails">The mails of all consultations: where one belongs that is not read nobody knows yet.</param>
/// <param name="ReadElsewhere">Those that other consultations have a record of.</param>
/// <param name="Replies">The answers of this consultation.</param>
internal sealed record StoreState(
    string Tag, IReadOnlyList<(string Id, DateTimeOffset At)> Mails, IReadOnlySet<string> ReadElsewhere, IReadOnlyList<(string Id, BlobEntry Entry)> Replies)
{
    /// <summary>Reads it.</summary>
    /// <exception cref="StorageException">Storage failed.</exception>
    public static async Task<StoreState> Of(IBlobStore blobs, OpenConsultation open, CancellationToken stop)
    {
        var latest = blobs.Read(CompileStage.LatestOf(open.Id), stop);
        var closing = blobs.Read(ClosedConsultations.Blob(open.Id), stop);
        var lists = await Task.WhenAll(
            List(blobs, Containers.Mail, "", stop), List(blobs, Containers.Submissions, "", stop), List(blobs, Containers.Reviews, open.Id + "/", stop), List(blobs, Containers.Replies, open.Id + "/", stop));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{open.Digest}\n{(await latest)?.ETag}\n{(await closing)?.ETag}\n"));
        foreach (var entry in lists.SelectMany(l => l)) hash.AppendData(Encoding.UTF8.GetBytes($"{entry.Name} {entry.State}\n"));
        var own = open.Id + "/";
        return new StoreState(
            Convert.ToHexStringLower(hash.GetHashAndReset())[..32],
            [.. lists[0].Where(e => MailId.IsMail(e.Name.Path)).Select(e => (MailId.From(e.Name.Path) ?? e.Name.Path, e.StoredAt))],
            lists[1].Where(e => !e.Name.Path.StartsWith(own, StringComparison.Ordinal)).Select(OfRecord).OfType<string>().ToHashSet(StringComparer.Ordinal),
            [.. lists[3].Select(e => (Id: SubmissionRecords.Id(e.Name.Path, open.Id), Entry: e)).Where(e => e.Id is not null).Select(e => (e.Id!, e.Entry))]);
    }

    private static string? OfRecord(BlobEntry entry) => Readings.OfRecord(entry.Name.Path, entry.Name.Path.Split('/')[0])?.Id;

    private static async Task<ImmutableArray<BlobEntry>> List(IBlobStore blobs, string container, string prefix, CancellationToken stop)
    {
        var all = ImmutableArray.CreateBuilder<BlobEntry>();
        await foreach (var entry in blobs.List(container, prefix, stop)) all.Add(entry);
        return all.ToImmutable();
    }
}
