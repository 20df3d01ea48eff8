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
    /// <param name="id">Out of the blob's name: the mail's id, or what somebody called a mail that was put there by hand.</param>
    /// <param name="stop">Gives up.</param>
    [Function(nameof(ExtractEdits))]
    public Task Run([BlobTrigger(Containers.Mail + "/{id}.eml", Source = BlobTriggerSource.EventGrid, Connection = Settings.StorageConnection)] BlobClient blob, string id, CancellationToken stop)
    {
        _ = blob;
        return stage.Run(id, stop);
    }
}
