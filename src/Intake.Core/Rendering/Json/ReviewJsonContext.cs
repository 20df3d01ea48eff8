using System.Text.Json.Serialization;
using Intake.Extraction.Reviews;

namespace Intake.Rendering.Json;

/// <summary>Generated reading and writing of reviews.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true, NewLine = "\n", WriteIndented = true)]
[JsonSerializable(typeof(Review))]
[JsonSerializable(typeof(Decision))]
internal sealed partial class ReviewJsonContext : JsonSerializerContext;
