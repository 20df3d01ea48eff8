using System.Globalization;
using System.Text.Json;
using Intake.Compiling;

namespace Intake.Rendering.Json;

/// <summary>The pieces that occur all over <c>compilation.json</c>.</summary>
internal static class JsonPieces
{
    /// <summary>An enum's word as the contract spells it: <c>delete-paragraph</c>.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>UTC to the second, as in the submission record; null when unknown.</summary>
    public static void Time(Utf8JsonWriter json, string name, DateTimeOffset? time) =>
        json.WriteString(name, time?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));

    public static void Number(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } known) json.WriteNumber(name, known);
        else json.WriteNull(name);
    }

    public static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> values, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var value in values) write(json, value);
        json.WriteEndArray();
    }

    public static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values) => Array(json, name, values, (w, value) => w.WriteStringValue(value));

    public static void Credit(Utf8JsonWriter json, Credit credit)
    {
        json.WriteStartObject();
        json.WriteString("name", credit.Proponent.Name);
        json.WriteBoolean("late", credit.Late);
        json.WriteBoolean("doubtful", credit.Doubtful);
        json.WriteEndObject();
    }

    public static void Position(Utf8JsonWriter json, Position position)
    {
        json.WriteStartObject();
        json.WriteString("stance", Word(position.Stance));
        Array(json, "proponents", position.Credits, Credit);
        Array(json, "proposals", position.Contributions, Contribution);
        json.WriteEndObject();
    }

    public static void Source(Utf8JsonWriter json, Locus source)
    {
        json.WriteStartObject("source");
        json.WriteString("part", source.Part);
        Number(json, "page", source.Page);
        Number(json, "paragraph", source.Paragraph);
        json.WriteString("quote", source.Quote);
        json.WriteEndObject();
    }

    public static void Contribution(Utf8JsonWriter json, Contribution contribution)
    {
        var proposal = contribution.Proposal;
        json.WriteStartObject();
        json.WriteString("id", proposal.Id);
        json.WriteNumber("submission", contribution.Submission);
        Strings(json, "proponents", contribution.Proponents.Select(p => p.Name));
        json.WriteString("language", contribution.Language);
        json.WriteBoolean("late", contribution.Late);
        json.WriteString("provision", proposal.Provision);
        json.WriteString("operation", Word(proposal.Operation));
        json.WriteString("old", proposal.Old);
        json.WriteString("new", proposal.New);
        json.WriteString("result", proposal.Result);
        json.WriteString("resultWithSiblings", proposal.ResultWithSiblings);
        json.WriteString("destination", proposal.Destination);
        json.WriteString("supports", proposal.Supports);
        json.WriteString("rationale", proposal.Rationale);
        json.WriteString("certainty", Word(proposal.Certainty));
        Source(json, proposal.Source);
        json.WriteEndObject();
    }
}
