using System.Text.Json.Serialization;
using Intake.Service.Consultations;
using Intake.Service.MailIn;

namespace Intake.Service.Pipeline;

/// <summary>Generated reading and writing of what the pipeline keeps and sends: closed records, no unknown member, no polymorphism.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    UseStringEnumConverter = true, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true, NewLine = "\n", WriteIndented = true)]
[JsonSerializable(typeof(AnsweredMail))]
[JsonSerializable(typeof(Arrival))]
[JsonSerializable(typeof(Claim))]
[JsonSerializable(typeof(Closing))]
[JsonSerializable(typeof(ConsultationEvents))]
[JsonSerializable(typeof(Deletion))]
[JsonSerializable(typeof(EntryOrders))]
[JsonSerializable(typeof(EntryOrder))]
[JsonSerializable(typeof(ImapCursor))]
[JsonSerializable(typeof(CompileMessage))]
[JsonSerializable(typeof(ReplyMessage))]
[JsonSerializable(typeof(Manifest))]
[JsonSerializable(typeof(Latest))]
[JsonSerializable(typeof(Reply))]
[JsonSerializable(typeof(Tally))]
[JsonSerializable(typeof(DayTally))]
internal sealed partial class PipelineJson : JsonSerializerContext;
