using Intake.Service.Storing;

namespace Intake.Service.Pipeline;

/// <summary>Compares the mails that are stored with their records.</summary>
/// <param name="blobs">The store.</param>
internal sealed class StoredMails(IBlobStore blobs)
{
    /// <summary>Every record: of which consultation, of which mail, since when.</summary>
    public async Task<List<(string Consultation, string Id, DateTimeOffset At)>> Recorded(CancellationToken stop)
    {
        var recorded = new List<(string, string, DateTimeOffset)>();
        await foreach (var entry in blobs.List(Containers.Submissions, "", stop))
        {
            var consultation = entry.Name.Path.Split('/')[0];
            if (SubmissionRecords.Id(entry.Name.Path, consultation) is { } id) recorded.Add((consultation, id, entry.StoredAt));
        }

        return recorded;
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
            if (!entry.Name.Path.EndsWith(MailId.Extension, StringComparison.Ordinal) || entry.StoredAt >= before) continue;
            var id = entry.Name.Path[..^MailId.Extension.Length];
            if (!recorded.Contains(id)) unread.Add(id);
        }

        return unread;
    }
}
