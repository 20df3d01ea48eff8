using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Intake.Reading;

namespace Intake.Rendering.Json;

/// <summary>Writes a document as JSON, camelCase, members in the order of the record, absent ones left out, the same bytes for the same document; and reads it back without loss.</summary>
/// <remarks>Half of a surrogate pair, which is no character, comes back as U+FFFD.</remarks>
public static class DocumentJson
{
    private static readonly DocumentJsonContext ForPeople = new(Options(indented: true));

    private static readonly DocumentJsonContext ForPrograms = new(Options(indented: false));

    /// <summary>The document as indented JSON, lines ended by <c>\n</c>, without a last one.</summary>
    public static string Write(Document document) => JsonSerializer.Serialize(document, ForPeople.Document);

    /// <summary>The document as one line of UTF-8.</summary>
    public static byte[] Pack(Document document) => JsonSerializer.SerializeToUtf8Bytes(document, ForPrograms.Document);

    /// <summary>The document that <see cref="Pack"/> wrote.</summary>
    /// <exception cref="JsonException">It is not such a document.</exception>
    public static Document Unpack(ReadOnlySpan<byte> json)
    {
        var document = JsonSerializer.Deserialize(json, ForPrograms.Document) ?? throw new JsonException("It holds no document.");
        return document.Paragraphs.IsDefault || document.Annotations.IsDefault || document.Findings.IsDefault || document.PicturePages.IsDefault
            || document.Paragraphs.Any(p => p is null || p.Runs.IsDefault)
            ? throw new JsonException("A list is missing.")
            : document;
    }

    private static JsonSerializerOptions Options(bool indented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        // Written out for programs, so that a missing member is told from an absent value.
        DefaultIgnoreCondition = indented ? JsonIgnoreCondition.WhenWritingNull : JsonIgnoreCondition.Never,
        IgnoreReadOnlyProperties = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = !indented,
        WriteIndented = indented,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // a file for people and programs, never part of a page
        Converters =
        {
            new JsonStringEnumConverter<FileFormat>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<ParagraphKind>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<Emphasis>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<Severity>(JsonNamingPolicy.CamelCase),
        },
    };
}
