using Intake.Service.Storing;

namespace Intake.Service.Pipeline;

/// <summary>A message of the queue <c>compile</c>.</summary>
/// <param name="Consultation">Whose compilation is no longer current.</param>
public sealed record CompileMessage(string Consultation)
{
    /// <summary>Reads a message.</summary>
    /// <exception cref="FormatException">It is none of ours; it belongs into the poison queue.</exception>
    public static CompileMessage Parse(string body) =>
        StoredJson.Parse(body, PipelineJson.Default.CompileMessage) is var message && BlobName.IsPath(message.Consultation)
            ? message
            : throw new FormatException("The message names no consultation.");
}
