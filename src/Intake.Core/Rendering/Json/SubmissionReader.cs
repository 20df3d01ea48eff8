using System.Collections.Immutable;
using System.Text.Json;
using Intake.Extraction;

namespace Intake.Rendering.Json;

/// <summary>Reads the parts of a submission record; a missing property that the contract shows is an error.</summary>
internal static class SubmissionReader
{
    /// <summary>Reads the whole record.</summary>
    /// <exception cref="JsonException">It is not such a record.</exception>
    public static Submission Read(JsonElement json)
    {
        if (Text(json, "schema") is var schema && schema != SubmissionJson.Schema) throw new JsonException($"The schema is \"{schema}\", not {SubmissionJson.Schema}.");
        return new Submission
        {
            Id = Required(json, "id"),
            MessageId = Required(json, "messageId"),
            ReceivedAt = Time(json, "receivedAt"),
            OnTime = Flag(json, "onTime"),
            Disposition = KebabName.Parse<Disposition>(Text(json, "disposition")),
            Sender = ReadSender(Property(json, "sender")),
            Proponents = Strings(json, "proponents"),
            Replaces = Text(json, "replaces"),
            Language = Required(json, "language"),
            Proposals = Array(json, "proposals", ReadProposal),
            Ledger = Array(json, "ledger", e => new LedgerEntry(Source(e), KebabName.Parse<LedgerDisposition>(Text(e, "disposition")), Strings(e, "proposals"))),
            Findings = Array(json, "findings", f => Findings.Recorded(
                Required(f, "code"), KebabName.Parse<Severity>(Text(f, "severity")), Required(f, "message"), Source(f))),
            Subject = Optional(json, "subject") ?? "",
            Reason = Optional(json, "reason"),
            Answers = Optional(json, "answers"),
            ReplacesEarlier = json.TryGetProperty("replacesEarlier", out var earlier) && earlier.ValueKind == JsonValueKind.True,
        };
    }

    private static Sender ReadSender(JsonElement json)
    {
        var sender = new Sender(Required(json, "address"), Required(json, "name"), default);
        return sender with { Authentication = KebabName.Parse(Text(json, "authentication"), sender.Authentication) };
    }

    private static Proposal ReadProposal(JsonElement json) => new()
    {
        Id = Required(json, "id"),
        Provision = Required(json, "provision"),
        Operation = KebabName.Parse<Operation>(Text(json, "operation")),
        Old = Text(json, "old"),
        New = Text(json, "new"),
        Result = Text(json, "result"),
        Destination = Text(json, "destination"),
        Supports = Text(json, "supports"),
        Rationale = Text(json, "rationale"),
        Certainty = KebabName.Parse<Certainty>(Text(json, "certainty")),
        Source = Source(json),
        ResultWithSiblings = Optional(json, "resultWithSiblings"),
    };

    private static Locus Source(JsonElement owner)
    {
        var json = Property(owner, "source");
        return new Locus(Required(json, "part"), Number(json, "page"), Number(json, "paragraph"), Quote: Required(json, "quote"))
        {
            Author = Optional(json, "author"),
            Date = json.TryGetProperty("date", out _) ? Time(json, "date") : null,
        };
    }

    private static JsonElement Property(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) ? value : throw new JsonException($"\"{name}\" is missing.");

    private static string Required(JsonElement json, string name) => Text(json, name) ?? throw new JsonException($"\"{name}\" is null.");

    private static string? Text(JsonElement json, string name) => AsText(Property(json, name), name);

    private static string? Optional(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? AsText(value, name) : null;

    private static string? AsText(JsonElement value, string name) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Null => null,
        _ => throw new JsonException($"\"{name}\" is not a text."),
    };

    private static bool Flag(JsonElement json, string name) => Property(json, name).ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw new JsonException($"\"{name}\" is neither true nor false."),
    };

    private static int? Number(JsonElement json, string name) => Property(json, name) switch
    {
        { ValueKind: JsonValueKind.Null } => null,
        { ValueKind: JsonValueKind.Number } value when value.TryGetInt32(out var number) => number,
        _ => throw new JsonException($"\"{name}\" is not a whole number."),
    };

    private static DateTimeOffset? Time(JsonElement json, string name) => Property(json, name) switch
    {
        { ValueKind: JsonValueKind.Null } => null,
        { ValueKind: JsonValueKind.String } value when value.TryGetDateTimeOffset(out var time) => time,
        _ => throw new JsonException($"\"{name}\" is not a time."),
    };

    private static ImmutableArray<string> Strings(JsonElement json, string name) =>
        [.. Items(json, name).Select(i => AsText(i, name) ?? throw new JsonException($"\"{name}\" has a null in it."))];

    private static ImmutableArray<T> Array<T>(JsonElement json, string name, Func<JsonElement, T> read) => [.. Items(json, name).Select(read)];

    private static JsonElement.ArrayEnumerator Items(JsonElement json, string name) =>
        Property(json, name) is { ValueKind: JsonValueKind.Array } value ? value.EnumerateArray() : throw new JsonException($"\"{name}\" is not an array.");
}
