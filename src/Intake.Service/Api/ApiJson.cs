using System.Text.Json.Serialization;
using Intake.Service.Consultations;

namespace Intake.Service.Api;

/// <summary>Generated writing of what the routes answer.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(MailTaken))]
[JsonSerializable(typeof(EntryOrderBody))]
[JsonSerializable(typeof(Closing))]
[JsonSerializable(typeof(ConsultationList))]
[JsonSerializable(typeof(ConsultationView))]
[JsonSerializable(typeof(ConsultationMade))]
[JsonSerializable(typeof(NewConsultation))]
[JsonSerializable(typeof(Confirmation))]
[JsonSerializable(typeof(DeletionView))]
[JsonSerializable(typeof(MailState))]
[JsonSerializable(typeof(CurrentCompilation))]
[JsonSerializable(typeof(Health))]
[JsonSerializable(typeof(ReplayAnswer))]
internal sealed partial class ApiJson : JsonSerializerContext;
