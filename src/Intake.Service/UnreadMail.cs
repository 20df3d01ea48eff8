using System.Collections.Immutable;
using Intake.Extraction;
using Intake.Mail;

namespace Intake.Service;

/// <summary>The record of a mail that the reader could not come to an end with: a person reads it.</summary>
internal static class UnreadMail
{
    /// <summary>Whether a record is one of these.</summary>
    public static bool Is(Submission submission) => submission.Disposition == Disposition.Held && submission.Findings.Any(f => f.Code == Findings.StopsTheReader(f.Source, "").Code);

    /// <summary>In the place of a mail whose record cannot be read; having it read again makes another.</summary>
    /// <param name="id">The mail.</param>
    /// <param name="storedAt">When the record was stored.</param>
    public static Submission Damaged(string id, DateTimeOffset storedAt) =>
        Held(id, "its record is damaged", storedAt) with { Reason = "Held: its record in the store is damaged; have the mail read again (intake replay)." };

    /// <summary>A held submission with nothing in it but the reason.</summary>
    /// <param name="id">The mail.</param>
    /// <param name="fault">What happened, as a word for the report.</param>
    /// <param name="storedAt">When it was stored; null when unknown.</param>
    public static Submission Held(string id, string fault, DateTimeOffset? storedAt) => new()
    {
        Id = id,
        ReceivedAt = storedAt,
        Disposition = Disposition.Held,
        Reason = "Held: it stops the reader.",
        Sender = new Sender("", "", Authentication.None),
        Findings = ImmutableArray.Create(Findings.StopsTheReader(new Locus("mail"), fault)),
    };
}
