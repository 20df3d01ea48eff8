using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using Intake.Extraction;
using Intake.Service.Consultations;
using Intake.Service.Pipeline;
using Intake.Service.Storing;

namespace Intake.Service.Viewing;

/// <summary>Keeps what is shown of each consultation until the store has another state, so that a page that asks again gets it from memory.</summary>
/// <param name="storage">Where everything is kept.</param>
/// <param name="records">The records.</param>
/// <param name="compile">Compiles them.</param>
/// <param name="closed">Tells which are closed.</param>
/// <param name="options">How long a claim lasts.</param>
/// <param name="clock">Tells whether a claim is over.</param>
public sealed class Snapshots(Storage storage, SubmissionRecords records, CompileStage compile, ClosedConsultations closed, PipelineOptions options, TimeProvider clock)
{
    private const int MostKept = 8; // consultations; each may hold some hundred megabytes
    private const int AtATime = 16; // reads

    private readonly ConcurrentDictionary<string, SemaphoreSlim> gates = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (Snapshot Snapshot, DateTimeOffset UsedAt)> kept = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (string State, ReplyState Reply)> replies = new(StringComparer.Ordinal);
    private readonly Claims claims = new(storage.Blobs, options, clock);

    /// <summary>What is to be shown now. Of many who ask at once for a new state one makes it.</summary>
    /// <exception cref="StorageException">Storage failed.</exception>
    public async Task<Snapshot> Of(OpenConsultation open, CancellationToken stop)
    {
        var state = await StoreState.Of(storage.Blobs, open, stop);
        if (Known(open, state) is { } known) return known;
        var gate = gates.GetOrAdd(open.Id, _ => new SemaphoreSlim(1));
        await gate.WaitAsync(stop);
        try
        {
            return Known(open, state) ?? Keep(await Make(open, state, kept.TryGetValue(open.Id, out var before) ? before.Snapshot : null, stop));
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Keeps nothing in memory of a consultation that is gone.</summary>
    public void Forget(string consultation)
    {
        kept.TryRemove(consultation, out _);
        foreach (var path in replies.Keys.Where(p => p.StartsWith(consultation + "/", StringComparison.Ordinal))) replies.TryRemove(path, out _);
    }

    private Snapshot? Known(OpenConsultation open, StoreState state)
    {
        if (!kept.TryGetValue(open.Id, out var known) || known.Snapshot.State != state.Tag) return null;
        kept[open.Id] = (known.Snapshot, clock.GetUtcNow());
        return known.Snapshot;
    }

    private Snapshot Keep(Snapshot snapshot)
    {
        kept[snapshot.Open.Id] = (snapshot, clock.GetUtcNow());
        while (kept.Count > MostKept) kept.TryRemove(kept.MinBy(k => k.Value.UsedAt).Key, out _);
        return snapshot;
    }

    private async Task<Snapshot> Make(OpenConsultation open, StoreState state, Snapshot? before, CancellationToken stop)
    {
        var set = await records.Load(open, stop);
        var same = before?.Open.Digest == open.Digest ? before : null;
        var (key, compilation) = compile.Shown(open, set, same?.Compilation);
        var answered = await Replies(state.Replies, stop);
        var attention = AttentionRows.Of(compilation, set.Submissions);
        var inQuestion = attention.GroupBy(a => a.Submission, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var items = set.Submissions.Select(s => Item(s, inQuestion.GetValueOrDefault(s.Id), answered.TryGetValue(s.Id, out var reply) ? Name(reply) : null)).ToList();
        var read = set.Inputs.Ids.ToHashSet(StringComparer.Ordinal);
        foreach (var (id, at) in state.Mails)
        {
            if (!read.Contains(id) && !state.ReadElsewhere.Contains(id)) items.Add(Unread(id, at, await IsClaimed(id, stop)));
        }

        return new Snapshot
        {
            Open = open,
            State = state.Tag,
            Submissions = set.Submissions,
            Compilation = compilation,
            Key = key,
            IsClosed = await closed.Is(open.Id, stop),
            Files = await compile.Current(open.Id, stop),
            Items = [.. items.OrderByDescending(i => i.ReceivedAt).ThenBy(i => i.Id, StringComparer.Ordinal)],
            Attention = attention,
            Notices = [.. set.Notices.Select(n => n.Message)],
            Receipts = answered.Values.GroupBy(Name, StringComparer.Ordinal).ToImmutableSortedDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal),
            Words = Words(set.Submissions, same),
            ProvisionWords = ReferenceEquals(same?.Compilation, compilation) ? same!.ProvisionWords : new(() => [.. compilation.Provisions.Select(ProvisionViews.Words)]),
        };
    }

    /// <summary>The words of a record that is the same one as before are taken over.</summary>
    private static FrozenDictionary<string, string> Words(ImmutableArray<Submission> submissions, Snapshot? before)
    {
        var known = before?.Submissions.ToHashSet<object>(ReferenceEqualityComparer.Instance) ?? [];
        return submissions.ToFrozenDictionary(s => s.Id, s => known.Contains(s) ? before!.Words[s.Id] : SearchWords.Of(s), StringComparer.Ordinal);
    }

    /// <summary>What became of the receipts, each read once a state.</summary>
    private async Task<Dictionary<string, ReplyState>> Replies(IReadOnlyList<(string Id, BlobEntry Entry)> listed, CancellationToken stop)
    {
        await Parallel.ForEachAsync(
            listed.Where(l => !replies.TryGetValue(l.Entry.Name.Path, out var known) || known.State != l.Entry.State),
            new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = stop },
            async (l, s) =>
            {
                if (await storage.Blobs.Reply(l.Entry.Name, s) is { Sound: { } reply }) replies[l.Entry.Name.Path] = (l.Entry.State, reply.State);
            });
        return listed.Where(l => replies.ContainsKey(l.Entry.Name.Path)).ToDictionary(l => l.Id, l => replies[l.Entry.Name.Path].Reply, StringComparer.Ordinal);
    }

    private async Task<bool> IsClaimed(string id, CancellationToken stop) => MailId.Is(id) && await claims.Of(id, stop) is { } claim && claim.Until > clock.GetUtcNow();

    private static SubmissionItem Unread(string id, DateTimeOffset at, bool isClaimed) => new(id, isClaimed ? "extracting" : "received", at, true, "", "", [], 0, 0, null, null);

    private static SubmissionItem Item(Submission submission, int inQuestion, string? receipt) => new(
        submission.Id,
        Name(submission.Disposition),
        submission.ReceivedAt,
        submission.OnTime,
        submission.Sender.Address,
        submission.Disposition is Disposition.Held or Disposition.Rejected ? "" : submission.Subject,
        submission.Proponents,
        submission.Proposals.Length,
        inQuestion,
        submission.Reason,
        receipt);

    internal static string Name<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
