using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Intake.Service;

/// <summary>Reads the settings of a consultation from its file.</summary>
public static partial class ConsultationFile
{
    private static readonly ConsultationJson Json = new(new JsonSerializerOptions(ConsultationJson.Default.Options)
    {
        Converters = { new JsonStringEnumConverter<SenderPolicy>(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    });

    /// <summary>Loads the settings; paths in the file are relative to it.</summary>
    /// <exception cref="UnusableInputException">The file is missing, no JSON, or says something that cannot be.</exception>
    public static ConsultationSettings Load(string path)
    {
        var record = Parse(path, InputFile.Read(path, "the consultation"));
        var zone = record.TimeZone ?? "UTC";
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
            throw Unusable(path, $"\"{zone}\" is no time zone; use an IANA name such as America/New_York");
        var id = record.Id ?? Path.GetFileNameWithoutExtension(path);
        if (!Name().IsMatch(id)) throw Unusable(path, $"the id \"{id}\" is used in storage paths: use at most 60 letters, digits, hyphens and points");
        return new ConsultationSettings
        {
            Consultation = new Consultation
            {
                Id = id,
                Title = record.Title ?? "",
                Mailbox = record.Mailbox,
                Deadline = record.Deadline,
                TimeZone = zone,
                Senders = record.Senders ?? SenderPolicy.Any,
            },
            DraftPath = Beside(path, record.Draft, "draft"),
            DelegationsPath = Beside(path, record.Delegations, "delegations"),
            DkimKeysPath = Beside(path, record.DkimKeys, "dkimKeys"),
            AuthservId = record.AuthservId,
            Timetable = [.. record.Timetable ?? []],
        };
    }

    private static ConsultationRecord Parse(string path, byte[] content)
    {
        try
        {
            return JsonSerializer.Deserialize(content.AsSpan(content is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0), Json.ConsultationRecord)
                ?? throw Unusable(path, "it holds no settings");
        }
        catch (JsonException e)
        {
            throw Unusable(path, e.Path is { Length: > 2 } member ? $"the value at {member[2..]} cannot be used" : $"line {e.LineNumber + 1} is no JSON", e);
        }
    }

    private static string? Beside(string path, string? file, string member)
    {
        if (string.IsNullOrEmpty(file)) return null;
        var full = Path.GetFullPath(file, Path.GetDirectoryName(Path.GetFullPath(path))!);
        return File.Exists(full) ? full : throw Unusable(path, $"\"{file}\", which it names as {member}, is not there");
    }

    private static UnusableInputException Unusable(string path, string why, Exception? inner = null) =>
        new($"Cannot use the consultation \"{path}\": {why}.", inner);

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9.-]{0,59}$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
