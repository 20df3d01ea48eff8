using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Intake.Service;

/// <summary>Reads the settings of a consultation from its file.</summary>
public static partial class ConsultationFile
{
    private const int LongestRetention = 36_500; // days, a century

    private static readonly ConsultationJson Json = new(new JsonSerializerOptions(ConsultationJson.Default.Options)
    {
        Converters = { new JsonStringEnumConverter<SenderPolicy>(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    });

    /// <summary>Loads the settings; paths in the file are relative to it.</summary>
    /// <exception cref="UnusableInputException">The file is missing, no JSON, or says something that cannot be.</exception>
    public static ConsultationSettings Load(string path)
    {
        var settings = Parse(path, InputFile.Read(path, "the consultation"), SenderPolicy.Any);
        return settings with
        {
            DraftPath = Beside(path, settings.DraftPath, "draft"),
            DelegationsPath = Beside(path, settings.DelegationsPath, "delegations"),
            DkimKeysPath = Beside(path, settings.DkimKeysPath, "dkimKeys"),
        };
    }

    /// <summary>Reads settings; the files that they name are not looked for.</summary>
    /// <param name="name">What the settings are called, for the sentence.</param>
    /// <param name="content">The file's bytes.</param>
    /// <param name="senders">Whose mail counts where the file does not say.</param>
    /// <exception cref="UnusableInputException">It is no JSON, or says something that cannot be.</exception>
    public static ConsultationSettings Parse(string name, ReadOnlyMemory<byte> content, SenderPolicy senders)
    {
        var record = Record(name, content.Span);
        var zone = record.TimeZone ?? "UTC";
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
            throw Unusable(name, $"\"{zone}\" is no time zone; use an IANA name such as America/New_York");
        var id = record.Id ?? Path.GetFileNameWithoutExtension(name);
        if (!Name().IsMatch(id)) throw Unusable(name, $"the id \"{id}\" is used in storage paths: use at most 60 letters, digits, hyphens and points");
        if (record.RetentionDays is < 1 or > LongestRetention) throw Unusable(name, $"retentionDays is {record.RetentionDays}; it is a number of days from 1 to {LongestRetention}, or left out to delete nothing");
        return new ConsultationSettings
        {
            Consultation = new Consultation
            {
                Id = id,
                Title = record.Title ?? "",
                Mailbox = record.Mailbox,
                Deadline = record.Deadline,
                TimeZone = zone,
                Senders = record.Senders ?? senders,
            },
            DraftPath = Named(record.Draft),
            DelegationsPath = Named(record.Delegations),
            DkimKeysPath = Named(record.DkimKeys),
            AuthservId = record.AuthservId,
            RetentionDays = record.RetentionDays,
            Timetable = [.. record.Timetable ?? []],
        };
    }

    /// <summary>The settings of a file with other names for its id and for the files that it names.</summary>
    /// <exception cref="UnusableInputException">The file cannot be used.</exception>
    internal static byte[] Renamed(string path, string id, string? draft, string? delegations, string? dkimKeys) => JsonSerializer.SerializeToUtf8Bytes(
        Record(path, InputFile.Read(path, "the consultation")) with { Id = id, Draft = draft, Delegations = delegations, DkimKeys = dkimKeys },
        Json.ConsultationRecord);

    /// <summary>A file of settings.</summary>
    internal static byte[] Write(ConsultationRecord record) => JsonSerializer.SerializeToUtf8Bytes(record, Json.ConsultationRecord);

    private static ConsultationRecord Record(string path, ReadOnlySpan<byte> content)
    {
        try
        {
            return JsonSerializer.Deserialize(content[(content is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0)..], Json.ConsultationRecord)
                ?? throw Unusable(path, "it holds no settings");
        }
        catch (JsonException e)
        {
            throw Unusable(path, e.Path is { Length: > 2 } member ? $"the value at {member[2..]} cannot be used" : $"line {e.LineNumber + 1} is no JSON", e);
        }
    }

    private static string? Named(string? file) => string.IsNullOrEmpty(file) ? null : file;

    private static string? Beside(string path, string? file, string member)
    {
        if (file is null) return null;
        var full = Path.GetFullPath(file, Path.GetDirectoryName(Path.GetFullPath(path))!);
        return File.Exists(full) ? full : throw Unusable(path, $"\"{file}\", which it names as {member}, is not there");
    }

    private static UnusableInputException Unusable(string path, string why, Exception? inner = null) =>
        new($"Cannot use the consultation \"{path}\": {why}.", inner);

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9.-]{0,59}$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
