using System.Text.Json;
using System.Text.Json.Serialization;

namespace Intake.Service;

/// <summary>Generated reading and writing of the consultation file.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, WriteIndented = true, ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true)]
[JsonSerializable(typeof(ConsultationRecord))]
internal sealed partial class ConsultationJson : JsonSerializerContext;
