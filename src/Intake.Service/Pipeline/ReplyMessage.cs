using Intake.Service.Storing;

namespace Intake.Service.Pipeline;

/// <summary>A message of the queue <c>replies</c>.</summary>
/// <param name="Consultation">Of which the mail is.</param>
/// <param name="Id">The mail to answer.</param>
/// <param name="Delays">How often it was put off because the mail service was busy.</param>
public sealed record ReplyMessage(string Consultation, string Id, int Delays = 0)
{
    /// <summary>Reads a message.</summary>
    /// <exception cref="FormatException">It is none of ours; it belongs into the poison queue.</exception>
    public static ReplyMessage Parse(string body) =>
        StoredJson.Parse(body, PipelineJson.Default.ReplyMessage) is var message && BlobName.IsPath(message.Consultation) && MailId.Is(message.Id) && message.Delays >= 0
            ? message
            : throw new FormatException("The message names no mail.");
}
