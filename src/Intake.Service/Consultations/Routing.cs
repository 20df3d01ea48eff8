using System.Collections.Immutable;
using System.Text;

namespace Intake.Service.Consultations;

/// <summary>Decides to which consultation a mail belongs, from the addresses in its header, before anything takes it apart.</summary>
internal static class Routing
{
    private const int LongestHeader = 256 << 10; // bytes; a longer one is refused by the reader

    /// <summary>The consultation whose mailbox the header names first; the only one there is; else the one that is open longest, with a person to decide.</summary>
    /// <param name="raw">The mail.</param>
    /// <param name="consultations">In ordinal order of their ids.</param>
    /// <param name="areAll">Whether there are no others, whose settings cannot be read now: what names none of these mailboxes may be theirs.</param>
    /// <returns>Null when there is no consultation at all, or it may be one of those others.</returns>
    public static Route? Of(ReadOnlySpan<byte> raw, ImmutableArray<OpenConsultation> consultations, bool areAll = true)
    {
        if (consultations.IsEmpty) return null;
        var header = Header(raw);
        var named = consultations
            .Select(c => (Consultation: c, At: c.Settings.Consultation.Mailbox is { Length: > 0 } mailbox ? header.IndexOf(mailbox, StringComparison.OrdinalIgnoreCase) : -1))
            .Where(c => c.At >= 0).OrderBy(c => c.At).Select(c => c.Consultation).FirstOrDefault();
        if (named is not null) return new Route(named, true);
        if (!areAll) return null;
        var likely = consultations.OrderByDescending(c => c.Settings.Consultation.Deadline ?? DateTimeOffset.MaxValue).First();
        return new Route(likely, consultations.Length == 1);
    }

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
