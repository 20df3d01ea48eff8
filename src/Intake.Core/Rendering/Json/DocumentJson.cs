using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Intake.Reading;

namespace Intake.Rendering.Json;

/// <summary>Writes a document as JSON: camelCase, members in the order of the record, absent ones left out, the same bytes for the same document.</summary>
public static class DocumentJson
{
    private static readonly DocumentJsonContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // a file for people and programs, never part of a page
        Converters =
        {
            new JsonStringEnumConverter<FileFormat>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<ParagraphKind>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<Emphasis>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<Severity>(JsonNamingPolicy.CamelCase),
        },
    });

    /// <summary>The document as indented JSON, lines ended by <c>\n</c>, without a last one.</summary>
    public static string Write(Document document) => JsonSerializer.Serialize(document, Context.Document);
}
