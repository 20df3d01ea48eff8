using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Intake.Extraction;

namespace Intake.Rendering.Json;

/// <summary>Writes the parts of a submission record in the contract's order; what the contract does not show comes last.</summary>
internal static class SubmissionWriter
{
    /// <summary>Writes the whole record.</summary>
    public static void Write(Utf8JsonWriter json, Submission submission)
    {
        json.WriteStartObject();
        json.WriteString("schema", SubmissionJson.Schema);
        WriteText(json, "id", submission.Id);
        WriteText(json, "messageId", submission.MessageId);
        json.WriteString("receivedAt", submission.ReceivedAt is { } at ? Time(at.ToUniversalTime()) : null);
        json.WriteBoolean("onTime", submission.OnTime);
        json.WriteString("disposition", KebabName.Of(submission.Disposition));
        json.WriteStartObject("sender");
        WriteText(json, "address", submission.Sender.Address);
        WriteText(json, "name", submission.Sender.Name);
        json.WriteString("authentication", KebabName.Of(submission.Sender.Authentication));
        json.WriteEndObject();
        WriteStrings(json, "proponents", submission.Proponents);
        WriteText(json, "replaces", submission.Replaces);
        WriteText(json, "language", submission.Language);
        WriteArray(json, "proposals", submission.Proposals, Write);
        WriteArray(json, "ledger", submission.Ledger, Write);
        WriteArray(json, "findings", submission.Findings, Write);
        WriteText(json, "subject", submission.Subject);
        WriteText(json, "reason", submission.Reason);
        json.WriteBoolean("replacesEarlier", submission.ReplacesEarlier);
        if (submission.Answers is { } answers) WriteText(json, "answers", answers);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Proposal proposal)
    {
        WriteText(json, "id", proposal.Id);
        WriteText(json, "provision", proposal.Provision);
        json.WriteString("operation", KebabName.Of(proposal.Operation));
        WriteText(json, "old", proposal.Old);
        WriteText(json, "new", proposal.New);
        WriteText(json, "result", proposal.Result);
        WriteText(json, "destination", proposal.Destination);
        WriteText(json, "supports", proposal.Supports);
        WriteText(json, "rationale", proposal.Rationale);
        json.WriteString("certainty", KebabName.Of(proposal.Certainty));
        Write(json, proposal.Source);
        WriteText(json, "resultWithSiblings", proposal.ResultWithSiblings);
    }

    private static void Write(Utf8JsonWriter json, LedgerEntry entry)
    {
        Write(json, entry.Source);
        json.WriteString("disposition", KebabName.Of(entry.Disposition));
        WriteStrings(json, "proposals", entry.Proposals);
    }

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        WriteText(json, "code", finding.Code);
        json.WriteString("severity", KebabName.Of(finding.Severity));
        WriteText(json, "message", finding.Message);
        Write(json, finding.Source);
    }

    private static void Write(Utf8JsonWriter json, Locus source)
    {
        json.WriteStartObject("source");
        WriteText(json, "part", source.Part);
        WriteNumber(json, "page", source.Page);
        WriteNumber(json, "paragraph", source.Paragraph);
        WriteText(json, "quote", source.Quote);
        if (source.Author is { } author) WriteText(json, "author", author);
        if (source.Date is { } date) json.WriteString("date", Time(date));
        json.WriteEndObject();
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, ImmutableArray<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, ImmutableArray<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(WellFormed(value));
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? value) => json.WriteString(name, WellFormed(value));

    // Half a surrogate pair has no UTF-8; the writer would escape it in a way that reads back as another character.
    private static string? WellFormed(string? value) =>
        value is null || !value.AsSpan().ContainsAnyInRange('\ud800', '\udfff') ? value : string.Concat(value.EnumerateRunes());

    private static void WriteNumber(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    // RFC 3339, fractions of a second only where there are any.
    private static string Time(DateTimeOffset time) =>
        time.ToString(time.Offset == TimeSpan.Zero ? "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);
}
