using System.Text.Json.Serialization;

namespace Intake.Service.PartReading;

/// <summary>Generated serialization of a request.</summary>
[JsonSerializable(typeof(PartRequest))]
internal sealed partial class PartRequestJson : JsonSerializerContext;
