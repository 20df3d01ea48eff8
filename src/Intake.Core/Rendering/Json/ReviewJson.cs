using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Intake.Extraction.Reviews;

namespace Intake.Rendering.Json;

/// <summary>Reads and writes what officers decided: UTF-8, camelCase, names of kinds in kebab case, no unknown member.</summary>
public static class ReviewJson
{
    private static readonly ReviewJsonContext Form = new(new JsonSerializerOptions(ReviewJsonContext.Default.Options)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>The review.</summary>
    public static byte[] Write(Review review) => JsonSerializer.SerializeToUtf8Bytes(review, Form.Review);

    /// <summary>Reads a review.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static Review Read(ReadOnlySpan<byte> utf8Json) => JsonSerializer.Deserialize(utf8Json, Form.Review) ?? throw new JsonException("It is null.");

    /// <summary>Reads one decision, as an officer's program sends it.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static Decision ReadDecision(ReadOnlySpan<byte> utf8Json) => JsonSerializer.Deserialize(utf8Json, Form.Decision) ?? throw new JsonException("It is null.");
}
