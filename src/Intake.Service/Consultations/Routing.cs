using System.Collections.Immutable;
using System.Text;

namespace Intake.Service.Consultations;

/// <summary>Decides to which consultation a mail belongs, from the addresses in its header, before anything takes it apart.</summary>
internal static class Routing
{
    private const int LongestHeader = 256 << 10; // bytes; a longer one is refused by the reader

    /// <summary>
    /// The consultation whose mailbox the header names first; of several with one mailbox the one that was open when the mail came, or closed last; where no mailbox is
    /// named, the only one there is, else the one that is open longest, with a person to decide.
    /// </summary>
    /// <param name="raw">The mail.</param>
    /// <param name="cameAt">Since when it is in our hands.</param>
    /// <param name="consultations">In ordinal order of their ids.</param>
    /// <param name="areAll">Whether there are no others, whose settings cannot be read now: what names none of these mailboxes may be theirs.</param>
    /// <returns>Null when there is no consultation at all, or it may be one of those others.</returns>
    public static Route? Of(ReadOnlySpan<byte> raw, DateTimeOffset cameAt, ImmutableArray<OpenConsultation> consultations, bool areAll = true)
    {
        if (consultations.IsEmpty) return null;
        var header = Header(raw);
        var named = consultations.GroupBy(c => c.Settings.Consultation.Mailbox is { Length: > 0 } mailbox ? Place(header, mailbox) : -1).Where(g => g.Key >= 0).MinBy(g => g.Key);
        if (named is not null) return OfOneMailbox([.. named], cameAt);
        if (!areAll) return null;
        var likely = consultations.OrderByDescending(Deadline).First();
        return new Route(likely, consultations.Length == 1 ? null : "it names the mailbox of no consultation");
    }

    private static DateTimeOffset Deadline(OpenConsultation consultation) => consultation.Settings.Consultation.Deadline ?? DateTimeOffset.MaxValue;

    /// <summary>A draft follows another, and people write where they wrote before.</summary>
    private static Route OfOneMailbox(ImmutableArray<OpenConsultation> same, DateTimeOffset cameAt)
    {
        var open = same.Where(c => cameAt < Deadline(c)).OrderBy(Deadline).ToList();
        return open.Count == 0 ? new Route(same.OrderByDescending(Deadline).First(), null)
            : new Route(open[0], open.Count == 1 ? null : $"its mailbox is also that of \"{open[1].Id}\", which is open too");
    }

    /// <summary>Where an address stands by itself: it may be the end or the beginning of another.</summary>
    private static int Place(string header, string mailbox)
    {
        for (var at = header.IndexOf(mailbox, StringComparison.OrdinalIgnoreCase); at >= 0; at = header.IndexOf(mailbox, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if ((at == 0 || !IsOfAddress(header[at - 1])) && (at + mailbox.Length == header.Length || !IsOfAddress(header[at + mailbox.Length]))) return at;
        }

        return -1;
    }

    private static bool IsOfAddress(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '+' or '.';

    /// <summary>The fields that say where a mail goes: a mailbox that the sender's address or the subject names is not meant.</summary>
    private static string Header(ReadOnlySpan<byte> raw)
    {
        var head = raw[..Math.Min(raw.Length, LongestHeader)];
        var end = head.IndexOf("\r\n\r\n"u8) is >= 0 and var dos ? dos : head.IndexOf("\n\n"u8) is >= 0 and var unix ? unix : head.Length;
        var kept = new StringBuilder();
        var isKept = false;
        foreach (var line in Encoding.Latin1.GetString(head[..end]).Split('\n'))
        {
            if (line is not [' ' or '\t', ..]) isKept = Fields.Contains(line.Split(':', 2)[0].Trim());
            if (isKept) kept.Append(line).Append('\n');
        }

        return kept.ToString();
    }

    private static readonly HashSet<string> Fields = new(StringComparer.OrdinalIgnoreCase) { "Received", "To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To" };
}
