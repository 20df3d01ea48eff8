using System.Collections.Immutable;

namespace Intake.Extraction;

/// <summary>Relates the mails of a consultation to one another: which is the same again, which takes the place of which.</summary>
public static class Arrivals
{
    /// <summary>The submissions in order of arrival (receive time, then id), duplicates and replacements filled in; the order given does not matter.</summary>
    /// <remarks>
    /// A mail is sent again when its Message-ID, its sender and every paragraph are the same and only the trace of its way differs. It is a duplicate only of one that
    /// counts: where the first copy is held, the next one that is not counts in its place, and where an officer refused the first, a person decides on the next.
    /// A mail that says so replaces the latest earlier one of exactly the same proponents.
    /// </remarks>
    public static ImmutableArray<Submission> Relate(IEnumerable<Submission> submissions)
    {
        var arrived = submissions.OrderBy(s => s.ReceivedAt ?? DateTimeOffset.MaxValue).ThenBy(s => s.Id, StringComparer.Ordinal).ToArray();
        foreach (var copies in arrived.Index().Where(s => s.Item.MessageId.Length > 0).GroupBy(s => Content(s.Item), s => s.Index, StringComparer.Ordinal).ToList())
            TellApart(arrived, [.. copies]);
        var latest = new Dictionary<string, string>(StringComparer.Ordinal);
        return [.. arrived.Select(s => Counts(s) && s.Proponents.Length > 0 ? Replace(s, latest) : s)];
    }

    /// <summary>Whether two are copies of one mail, whatever became of each.</summary>
    public static bool AreSame(Submission one, Submission other) => one.MessageId.Length > 0 && Content(one) == Content(other);

    private static bool Counts(Submission submission) => submission.Disposition is Disposition.Submission or Disposition.Withdrawal;

    /// <summary>Says of the copies of one mail, which stand at some places in order of arrival, what they are beside one another.</summary>
    private static void TellApart(Submission[] arrived, ImmutableArray<int> copies)
    {
        if (copies.Length < 2) return;
        var refused = copies.FirstOrDefault(i => arrived[i].Disposition == Disposition.Rejected, int.MaxValue);
        var counted = copies.FirstOrDefault(i => Counts(arrived[i]) && (arrived[i].IsReleased || i < refused), int.MaxValue);
        foreach (var i in copies)
        {
            var copy = arrived[i];
            if (copy.Disposition == Disposition.Held && counted < int.MaxValue)
                arrived[i] = copy with { Reason = $"{(copy.Reason ?? "Held").TrimEnd('.')}. The same mail came also as {arrived[counted].Id[..12]}, which is not held." };
            else if (!Counts(copy) || copy.IsReleased)
                continue;
            else if (i > counted)
                arrived[i] = copy with { Disposition = Disposition.Duplicate, Reason = $"The same mail as {arrived[counted].Id[..12]}, sent again.", Proposals = [] };
            else if (i > refused)
                arrived[i] = copy with { Disposition = Disposition.Held, Reason = $"Held: it is the same mail as {arrived[refused].Id[..12]}, which was refused." };
        }
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
