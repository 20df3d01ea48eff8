using Intake.Service.Storing;

namespace Intake.Service.Pipeline;

/// <summary>Compares the mails that are stored with their records.</summary>
/// <param name="blobs">The store.</param>
internal sealed class StoredMails(IBlobStore blobs)
{
    /// <summary>Every mail with its record: of which consultation, since when. One that is to be read again has none yet.</summary>
    public async Task<List<(string Consultation, string Id, DateTimeOffset At)>> Recorded(CancellationToken stop)
    {
        var latest = new Dictionary<(string Consultation, string Id), (int Reading, DateTimeOffset At)>();
        var asked = new HashSet<(string, string, int)>();
        await foreach (var entry in blobs.List(Containers.Submissions, "", stop))
        {
            var consultation = entry.Name.Path.Split('/')[0];
            if (Readings.OfAsked(entry.Name.Path, consultation) is var (again, number)) asked.Add((consultation, again, number));
            if (Readings.OfRecord(entry.Name.Path, consultation) is not var (id, reading)) continue;
            if (!latest.TryGetValue((consultation, id), out var other) || other.Reading < reading) latest[(consultation, id)] = (reading, entry.StoredAt);
        }

        return [.. latest.Where(l => !asked.Contains((l.Key.Consultation, l.Key.Id, l.Value.Reading + 1))).Select(l => (l.Key.Consultation, l.Key.Id, l.Value.At))];
    }

    /// <summary>The mails without a record, by their ids, or by their names where somebody put them into the container by hand.</summary>
    /// <param name="recorded">The ids of those that have one.</param>
    /// <param name="before">Only those stored before.</param>
    /// <param name="stop">Gives up.</param>
    public async Task<List<string>> Unread(HashSet<string> recorded, DateTimeOffset before, CancellationToken stop)
    {
        var unread = new List<string>();
        await foreach (var entry in blobs.List(Containers.Mail, "", stop))
        {
            if (!MailId.IsMail(entry.Name.Path) || entry.StoredAt >= before) continue;
            var id = MailId.From(entry.Name.Path) ?? entry.Name.Path;
            if (!recorded.Contains(id)) unread.Add(id);
        }

        return unread;
    }
}
