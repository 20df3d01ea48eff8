using System.Collections.Immutable;
using System.Globalization;
using Intake.Drafts;
using Intake.Rendering.Editions;

namespace Intake.Service;

/// <summary>An edition that a person asked for by name, and how its file is called.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="FileName">The middle of its file's name: small letters, digits and hyphens.</param>
public sealed record NamedEdition(Edition Edition, string FileName)
{
    private const string Anonymous = "anonymous";
    private const string ByDelegation = "by-delegation";
    private const string Meeting = "meeting:";

    /// <summary>In characters: some file systems take no more than 255 bytes with the rest of the name.</summary>
    private const int LongestName = 60;

    /// <summary>Whether a name is one of an edition; a meeting's may still be unknown.</summary>
    public static bool IsWellFormed(string name) =>
        name is Anonymous or ByDelegation || (name.StartsWith(Meeting, StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(name[Meeting.Length..]));

    /// <summary>The editions with some names, each once and each with a file of its own.</summary>
    /// <param name="names">Well formed.</param>
    /// <param name="settings">Has the timetable.</param>
    /// <exception cref="UnusableInputException">The timetable has no such meeting, or several.</exception>
    public static ImmutableArray<NamedEdition> All(IEnumerable<string> names, ConsultationSettings settings)
    {
        return Distinct(names.Distinct(StringComparer.OrdinalIgnoreCase).Select(name => Find(name, settings)));
    }

    /// <summary>Each with a file of its own.</summary>
    private static ImmutableArray<NamedEdition> Distinct(IEnumerable<NamedEdition> editions)
    {
        var all = ImmutableArray.CreateBuilder<NamedEdition>();
        foreach (var edition in editions)
        {
            var file = edition.FileName;
            for (var i = 2; all.Any(e => e.FileName == file); i++) file = string.Create(CultureInfo.InvariantCulture, $"{edition.FileName}-{i}");
            all.Add(edition with { FileName = file });
        }

        return all.ToImmutable();
    }

    /// <summary>The editions that a consultation has without being asked: the anonymous one, the one by delegation, and one for each meeting that takes up sections which the draft has.</summary>
    /// <param name="settings">Has the timetable.</param>
    /// <param name="draft">Has the sections.</param>
    public static ImmutableArray<NamedEdition> Of(ConsultationSettings settings, Draft draft)
    {
        var meetings = settings.Timetable
            .Where(t => t.Sections is { Count: > 0 } sections && !MeetingSections.Unknown(draft, [.. sections]).Any())
            .Select(t => OfMeeting(settings.Timetable.Count(other => other.What.Equals(t.What, StringComparison.OrdinalIgnoreCase)) > 1 ? Day(t) : t.What, t));
        return Distinct([Find(Anonymous, settings), Find(ByDelegation, settings), .. meetings]);
    }

    /// <summary>Makes sure that the draft has what the edition is to show.</summary>
    /// <exception cref="UnusableInputException">It has not.</exception>
    public void Check(Draft draft)
    {
        if (MeetingSections.Unknown(draft, Edition.Sections).FirstOrDefault() is { } unknown)
            throw new UnusableInputException($"The timetable names the section \"{unknown}\", which the draft does not have; see its headings with: intake draft DRAFT -o FILE");
    }

    private static NamedEdition Find(string name, ConsultationSettings settings) => name switch
    {
        Anonymous => new NamedEdition(Edition.Anonymous, Anonymous),
        ByDelegation => new NamedEdition(Edition.ByDelegation, ByDelegation),
        _ => OfMeeting(name[Meeting.Length..].Trim(), settings.Timetable),
    };

    private static NamedEdition OfMeeting(string name, ImmutableArray<TimetableEntry> timetable)
    {
        var found = timetable.Where(t => Day(t) == name).Concat(timetable.Where(t => t.What.Equals(name, StringComparison.OrdinalIgnoreCase))).ToList();
        var known = string.Join(", ", timetable.Select(t => $"{t.What} ({Day(t)})"));
        if (found.Count == 0)
        {
            throw new UnusableInputException(timetable.IsEmpty
                ? $"There is no timetable in which to look for the meeting \"{name}\"; give a consultation that has one with --consultation."
                : $"The timetable has no meeting \"{name}\"; it has {known}.");
        }

        if (found.Count > 1) throw new UnusableInputException($"The timetable has several meetings \"{name}\"; give the date of one that is alone on its day: {known}.");
        return OfMeeting(name, found[0]);
    }

    private static NamedEdition OfMeeting(string name, TimetableEntry meeting)
    {
        var title = string.Create(CultureInfo.InvariantCulture, $"{meeting.What}, {meeting.At:d MMMM yyyy}");
        return new NamedEdition(Edition.Meeting(title, [.. meeting.Sections ?? []]), Safe(name));
    }

    private static string Day(TimetableEntry entry) => entry.At.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A meeting must never get the file of the anonymous edition: it is full of names.</summary>
    private static string Safe(string name)
    {
        var words = new string([.. name.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var safe = string.Join('-', words);
        if (safe.Length > LongestName) safe = safe[..LongestName].TrimEnd('-');
        return safe is "" ? "meeting" : safe is Anonymous or ByDelegation ? "meeting-" + safe : safe;
    }
}
