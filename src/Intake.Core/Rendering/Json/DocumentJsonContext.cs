using System.Text.Json.Serialization;
using Intake.Reading;

namespace Intake.Rendering.Json;

/// <summary>Generated serialization of a document, without reflection at run time.</summary>
[JsonSerializable(typeof(Document))]
internal sealed partial class DocumentJsonContext : JsonSerializerContext;
