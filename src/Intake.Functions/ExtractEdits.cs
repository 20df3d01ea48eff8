using Azure.Storage.Blobs;
using Intake.Service.Pipeline;
using Intake.Service.Storing;
using Microsoft.Azure.Functions.Worker;

namespace Intake.Functions;

/// <summary>Reads a mail when its upload is complete.</summary>
/// <param name="stage">Does it.</param>
public sealed class ExtractEdits(ExtractStage stage)
{
    /// <summary>Handles a blob; the mail is read by the stage, since it may be larger than a binding should hold.</summary>
    /// <param name="blob">The blob.</param>
    /// <param name="id">The mail's id, out of the blob's name.</param>
    /// <param name="stop">Gives up.</param>
    [Function(nameof(ExtractEdits))]
    public Task Run([BlobTrigger(Containers.Mail + "/{id}.eml", Source = BlobTriggerSource.EventGrid, Connection = Settings.StorageConnection)] BlobClient blob, string id, CancellationToken stop)
    {
        _ = blob;
        return MailId.Is(id) ? stage.Run(id, stop) : Task.CompletedTask;
    }
}
