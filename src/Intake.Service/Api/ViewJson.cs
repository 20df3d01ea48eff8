using System.Text.Json.Serialization;
using Intake.Service.Viewing;

namespace Intake.Service.Api;

/// <summary>Generated writing of what is shown, without spaces: pages ask for it again and again.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Overview))]
[JsonSerializable(typeof(AttentionPage))]
[JsonSerializable(typeof(ProvisionIds))]
[JsonSerializable(typeof(ProvisionView))]
[JsonSerializable(typeof(SubmissionPage))]
[JsonSerializable(typeof(HistoryView))]
[JsonSerializable(typeof(MailParts))]
internal sealed partial class ViewJson : JsonSerializerContext;
