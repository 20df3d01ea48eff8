using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Intake.Extraction;

namespace Intake.Rendering.Json;

/// <summary>The submission record of the contract, schema <c>intake/submission/1</c>: UTF-8, camelCase, stable order, the same bytes for the same submission.</summary>
public static class SubmissionJson
{
    /// <summary>The schema's name.</summary>
    public const string Schema = "intake/submission/1";

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // The record is a file, not part of a page: the six languages stay readable in it.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The record, UTF-8, ended by a line feed.</summary>
    public static byte[] Write(Submission submission)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options)) SubmissionWriter.Write(json, submission);
        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Reads a record that <see cref="Write"/> made. The place of a quotation inside its paragraph is not part of the record.</summary>
    /// <param name="utf8Json">The record; unknown properties are passed over.</param>
    /// <exception cref="JsonException">It is not such a record: the store is broken.</exception>
    public static Submission Read(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new Utf8JsonReader(utf8Json);
        using var document = JsonDocument.ParseValue(ref reader);
        return SubmissionReader.Read(document.RootElement);
    }
}
