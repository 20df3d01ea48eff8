using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Intake.Drafts;

namespace Intake.Rendering.Json;

/// <summary>Writes a draft as read: <c>{ "title", "provisions": [{ "id", "kind", "text", "section" }], "findings": [] }</c>, UTF-8, stable order.</summary>
public static class DraftJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The draft as indented JSON, ended by a line feed.</summary>
    public static ReadOnlyMemory<byte> Write(Draft draft)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("title", draft.Title);
            json.WriteStartArray("provisions");
            foreach (var provision in draft.Provisions) Write(json, provision);
            json.WriteEndArray();
            json.WriteStartArray("findings");
            foreach (var finding in draft.Findings) Write(json, finding);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter json, Provision provision)
    {
        json.WriteStartObject();
        json.WriteString("id", provision.Id);
        json.WriteString("kind", KebabName.Of(provision.Kind));
        json.WriteString("text", provision.Text);
        json.WriteString("section", provision.Section);
        json.WriteString("label", provision.Label);
        json.WriteNumber("level", provision.Level);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        json.WriteString("severity", KebabName.Of(finding.Severity));
        json.WriteString("message", finding.Message);
        json.WriteStartObject("source");
        json.WriteString("part", finding.Source.Part);
        if (finding.Source.Paragraph is { } paragraph) json.WriteNumber("paragraph", paragraph);
        json.WriteString("quote", finding.Source.Quote);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
