using System.Text.Json.Serialization;

namespace Intake.Service.Api;

/// <summary>Generated writing of what the routes answer.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(MailTaken))]
[JsonSerializable(typeof(SubmissionPage))]
[JsonSerializable(typeof(MailState))]
[JsonSerializable(typeof(CurrentCompilation))]
[JsonSerializable(typeof(Health))]
[JsonSerializable(typeof(ReplayAnswer))]
internal sealed partial class ApiJson : JsonSerializerContext;
