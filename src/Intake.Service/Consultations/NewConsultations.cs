using System.Security.Cryptography;
using System.Text;
using Intake.Mail;
using Intake.Rendering.Editions;
using Intake.Service.MailOut;
using Intake.Service.Storing;

namespace Intake.Service.Consultations;

/// <summary>Makes consultations from what an administrator uploads.</summary>
/// <param name="store">Where they go.</param>
/// <param name="drafts">Reads the draft.</param>
/// <param name="audit">Is told.</param>
public sealed class NewConsultations(ConsultationStore store, UploadedDraft drafts, ConsultationAudit audit)
{
    /// <summary>Makes one; the same again changes nothing.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="wanted">What it is to be.</param>
    /// <param name="by">Who makes it.</param>
    /// <param name="stop">Gives up.</param>
    /// <returns>Why it cannot be made beside what is there, as a sentence; null when it is made.</returns>
    /// <exception cref="UnusableInputException">What is given cannot be used.</exception>
    /// <exception cref="StorageException">Storage failed; make it again.</exception>
    public async Task<string?> Make(string id, NewConsultation wanted, string by, CancellationToken stop)
    {
        var draft = UploadedDraft.FileName(wanted.DraftName, wanted.Draft);
        var delegations = wanted.Delegations is { } list ? Encoding.UTF8.GetBytes(list.GetRawText()) : null;
        var delegationsName = delegations is null ? null : $"delegations-{Convert.ToHexStringLower(SHA256.HashData(delegations))[..12]}.json";
        if (delegations is not null) Check(DelegationsFile.Parse(delegations, "delegations.json"));
        if (!MessageIds.IsPlain(wanted.Mailbox) || !MessageIds.IsAddress(wanted.Mailbox)) throw new UnusableInputException("The mailbox is no address; give the one that delegations write to, such as comments@example.org.");
        var zone = wanted.TimeZone ?? "UTC";
        var content = ConsultationFile.Write(new ConsultationRecord
        {
            Id = id,
            Title = wanted.Title,
            Draft = draft,
            Mailbox = wanted.Mailbox,
            Deadline = wanted.Deadline is { } deadline ? At(deadline, zone) : null,
            TimeZone = zone,
            Senders = Senders(wanted.Senders),
            AuthservId = string.IsNullOrWhiteSpace(wanted.AuthservId) ? null : wanted.AuthservId.Trim(),
            Delegations = delegationsName,
            RetentionDays = wanted.RetentionDays,
            Timetable = wanted.Timetable is { Count: > 0 } dates ? [.. dates.Select(d => new TimetableEntry(At(d.At, zone), d.What, d.Sections is { Count: > 0 } sections ? sections : null))] : null,
        });
        var settings = ConsultationFile.Parse(id, content, SenderPolicy.Authenticated);
        var read = await drafts.Read(wanted.DraftName, wanted.Draft, stop);
        if (settings.Timetable.SelectMany(t => MeetingSections.Unknown(read, [.. t.Sections ?? []])).FirstOrDefault() is { } unknown)
            throw new UnusableInputException($"The timetable names the section \"{unknown}\", which the draft does not have.");

        if (await store.IsDeleted(id, stop)) return $"A consultation \"{id}\" was deleted after its retention; use another id.";
        if ((await store.All(stop)).FirstOrDefault(c => c.Id != id && string.Equals(c.Settings.Consultation.Mailbox, wanted.Mailbox, StringComparison.OrdinalIgnoreCase)) is { } other)
            return $"Mail to {wanted.Mailbox} belongs to the consultation \"{other.Id}\"; use another mailbox, so that each mail goes where it belongs.";
        var files = new List<(string, byte[])> { (draft, wanted.Draft) };
        if (delegations is not null) files.Add((delegationsName!, delegations));
        if (!await store.Add(id, content, files, stop)) return $"There is a consultation \"{id}\" already; use another id.";
        if ((await audit.Of(id, stop)).All(e => e.Act != ConsultationAct.Created)) await audit.Note(id, ConsultationAct.Created, by, stop);
        return null;
    }

    private static void Check(DelegationList list)
    {
        if (list.Findings is [var first, ..]) throw new UnusableInputException($"Cannot use the delegations: {first.Message}");
        if (list.Delegations.IsEmpty) throw new UnusableInputException("Cannot use the delegations: there are none; leave them out to use the built-in list.");
    }

    /// <summary>A time of a zone's clock; one that the clock leaves out or shows twice in the night it is turned cannot be a deadline.</summary>
    private static DateTimeOffset At(DateTime local, string zone)
    {
        if (local.Kind != DateTimeKind.Unspecified) throw new UnusableInputException("Give times as the clock of the time zone shows them, without an offset.");
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var info)) throw new UnusableInputException($"\"{zone}\" is no time zone; use an IANA name such as America/New_York.");
        if (info.IsInvalidTime(local) || info.IsAmbiguousTime(local)) throw new UnusableInputException("In that night the clock of the time zone is turned, and the hour is left out or comes twice; take another hour.");
        return new DateTimeOffset(local, info.GetUtcOffset(local));
    }

    private static SenderPolicy Senders(string? name) => name switch
    {
        null or "" or "authenticated" => SenderPolicy.Authenticated,
        "registered" => SenderPolicy.Registered,
        "any" => SenderPolicy.Any,
        _ => throw new UnusableInputException("Senders are any, registered or authenticated."),
    };
}
