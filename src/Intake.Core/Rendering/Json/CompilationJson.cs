using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Intake.Compiling;

namespace Intake.Rendering.Json;

/// <summary>Writes <c>compilation.json</c>, schema <c>intake/compilation/1</c>: the whole compilation for other programs.</summary>
public static class CompilationJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // a file, not a page: Arabic stays readable
    };

    /// <summary>Writes UTF-8 JSON in a stable order: the same compilation gives the same bytes.</summary>
    public static void Write(Compilation compilation, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("schema", "intake/compilation/1");
            json.WriteString("title", compilation.Title);
            json.WriteString("draft", compilation.DraftTitle);
            JsonPieces.Time(json, "deadline", compilation.Deadline);
            json.WriteString("timeZone", compilation.TimeZone);
            JsonPieces.Time(json, "asOf", compilation.AsOf);
            JsonPieces.Array(json, "submissions", compilation.Submissions, Submission);
            JsonPieces.Array(json, "proponents", Proponents(compilation), Proponent);
            JsonPieces.Array(json, "general", compilation.General, General);
            JsonPieces.Array(json, "provisions", compilation.Provisions, ProvisionJson.Write);
            JsonPieces.Array(json, "notPlaced", compilation.NotPlaced, JsonPieces.Contribution);
            JsonPieces.Array(json, "attention", compilation.Attention, Attention);
            JsonPieces.Array(json, "superseded", compilation.Superseded, JsonPieces.Contribution);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    /// <summary>Each proponent once, so that everywhere else a name is enough.</summary>
    private static ImmutableArray<Proponent> Proponents(Compilation compilation) =>
        Credits.Sort(compilation.Submissions.SelectMany(s => s.Proponents).DistinctBy(p => p.Name, StringComparer.Ordinal));

    private static void Proponent(Utf8JsonWriter json, Proponent proponent)
    {
        json.WriteStartObject();
        json.WriteString("name", proponent.Name);
        json.WriteString("kind", JsonPieces.Word(proponent.Kind));
        JsonPieces.Strings(json, "members", proponent.Members);
        json.WriteEndObject();
    }

    private static void Submission(Utf8JsonWriter json, CompiledSubmission submission)
    {
        json.WriteStartObject();
        json.WriteNumber("number", submission.Number);
        json.WriteString("id", submission.Id);
        json.WriteString("subject", submission.Subject);
        json.WriteString("address", submission.Address);
        JsonPieces.Strings(json, "proponents", submission.Proponents.Select(p => p.Name));
        JsonPieces.Time(json, "receivedAt", submission.ReceivedAt);
        json.WriteBoolean("onTime", submission.OnTime);
        json.WriteString("disposition", JsonPieces.Word(submission.Disposition));
        json.WriteString("reason", submission.Reason);
        json.WriteString("standing", JsonPieces.Word(submission.Standing));
        JsonPieces.Number(json, "endedBy", submission.EndedBy);
        JsonPieces.Array(json, "ends", submission.Ends, (w, number) => w.WriteNumberValue(number));
        if (submission.Answers is { } answers) json.WriteNumber("answers", answers);
        json.WriteString("language", submission.Language);
        JsonPieces.Strings(json, "parts", submission.Parts);
        json.WriteNumber("recorded", submission.Recorded);
        json.WriteStartObject("ledger");
        json.WriteNumber("paragraphs", submission.Ledger.Paragraphs);
        json.WriteNumber("proposals", submission.Ledger.Proposals);
        json.WriteNumber("reasons", submission.Ledger.Reasons);
        json.WriteNumber("general", submission.Ledger.General);
        json.WriteNumber("courtesy", submission.Ledger.Courtesy);
        json.WriteNumber("quoted", submission.Ledger.Quoted);
        json.WriteNumber("draftText", submission.Ledger.DraftText);
        json.WriteNumber("inQuestion", submission.Ledger.InQuestion);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void General(Utf8JsonWriter json, GeneralComment comment)
    {
        json.WriteStartObject();
        json.WriteNumber("submission", comment.Submission);
        JsonPieces.Strings(json, "proponents", comment.Proponents.Select(p => p.Name));
        json.WriteString("language", comment.Language);
        json.WriteBoolean("late", comment.Late);
        JsonPieces.Strings(json, "paragraphs", comment.Paragraphs);
        JsonPieces.Array(json, "proposals", comment.Contributions, JsonPieces.Contribution);
        json.WriteEndObject();
    }

    private static void Attention(Utf8JsonWriter json, AttentionItem item)
    {
        json.WriteStartObject();
        JsonPieces.Number(json, "submission", item.Submission);
        JsonPieces.Source(json, item.Source);
        json.WriteBoolean("fromLedger", item.FromLedger);
        JsonPieces.Strings(json, "proposals", item.Proposals);
        JsonPieces.Array(json, "findings", item.Findings, (w, finding) =>
        {
            w.WriteStartObject();
            w.WriteString("code", finding.Code);
            w.WriteString("severity", JsonPieces.Word(finding.Severity));
            w.WriteString("message", finding.Message);
            w.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
