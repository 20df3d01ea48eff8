namespace Intake.Service.Storing;

/// <summary>Blobs and queues of one place.</summary>
/// <param name="Blobs">The blobs.</param>
/// <param name="Queues">The queues.</param>
public sealed record Storage(IBlobStore Blobs, IMessageQueues Queues)
{
    /// <summary>The same, asked again when it fails.</summary>
    /// <param name="clock">Paces the attempts.</param>
    public Storage Resilient(TimeProvider clock) => new(new ResilientBlobs(Blobs, clock), new ResilientQueues(Queues, clock));
}
