using System.Collections.Immutable;

namespace Intake.Extraction;

/// <summary>Relates the mails of a consultation to one another: which is the same again, which takes the place of which.</summary>
public static class Arrivals
{
    /// <summary>The submissions in order of arrival (receive time, then id), duplicates and replacements filled in; the order given does not matter.</summary>
    /// <remarks>
    /// A mail is sent again when its Message-ID, its sender and every paragraph are the same and only the trace of its way differs. A mail that says so replaces the
    /// latest earlier one of exactly the same proponents.
    /// </remarks>
    public static ImmutableArray<Submission> Relate(IEnumerable<Submission> submissions)
    {
        var arrived = submissions.OrderBy(s => s.ReceivedAt ?? DateTimeOffset.MaxValue).ThenBy(s => s.Id, StringComparer.Ordinal).ToList();
        var first = new Dictionary<string, Submission>(StringComparer.Ordinal);
        var latest = new Dictionary<string, string>(StringComparer.Ordinal);
        var related = ImmutableArray.CreateBuilder<Submission>(arrived.Count);
        foreach (var submission in arrived)
        {
            var next = submission;
            if (submission.MessageId.Length > 0 && !first.TryAdd(Content(submission), submission) && submission.Disposition is Disposition.Submission or Disposition.Withdrawal)
                next = submission with { Disposition = Disposition.Duplicate, Reason = $"The same mail as {first[Content(submission)].Id[..12]}, sent again.", Proposals = [] };
            else if (submission.Disposition is Disposition.Submission or Disposition.Withdrawal && submission.Proponents.Length > 0)
                next = Replace(submission, latest);
            related.Add(next);
        }

        return related.ToImmutable();
    }

    private static Submission Replace(Submission submission, Dictionary<string, string> latest)
    {
        var proponents = string.Join('\u001f', submission.Proponents.Order(StringComparer.Ordinal));
        var replaced = submission.ReplacesEarlier ? latest.GetValueOrDefault(proponents) : null;
        latest[proponents] = submission.Id;
        return submission.Replaces == replaced ? submission : submission with { Replaces = replaced }; // what stays the same record is compiled once
    }

    private static string Content(Submission submission) =>
        string.Join('\u001f', submission.Ledger.Select(l => l.Source.Quote).Prepend(submission.Sender.Address).Prepend(submission.MessageId));
}
