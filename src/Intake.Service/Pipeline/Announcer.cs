using Intake.Service.Storing;

namespace Intake.Service.Pipeline;

/// <summary>Tells the later stages that a mail has its record. Said twice it does no harm; unsaid, the reconciler says it.</summary>
/// <param name="storage">Its queues.</param>
/// <param name="pace">How long a compilation waits for more.</param>
internal sealed class Announcer(Storage storage, CompilePace pace)
{
    /// <summary>Where it stands that a compilation was asked for and has not begun.</summary>
    public static BlobName Pending(string consultation) => new(Containers.Compilations, $"{consultation}/pending");

    /// <summary>Asks for a compilation and for a receipt.</summary>
    /// <param name="consultation">Of which the mail is.</param>
    /// <param name="id">The mail.</param>
    /// <param name="isNew">Whether its first record was stored just now: then nobody can have answered it, and the store need not be asked.</param>
    /// <param name="stop">Gives up.</param>
    public async Task Announce(string consultation, string id, bool isNew, CancellationToken stop)
    {
        if (isNew || await storage.Blobs.Read(ReplyStage.Blob(consultation, id), stop) is null)
            await storage.Queues.Send(Queues.Replies, new ReplyMessage(consultation, id), PipelineJson.Default.ReplyMessage, TimeSpan.Zero, stop);
        await Compile(consultation, stop);
    }

    /// <summary>Asks for a compilation, unless one was asked for that has not begun: it will see this too, since it lists the records after it takes the mark away.</summary>
    public async Task Compile(string consultation, CancellationToken stop)
    {
        if (await storage.Blobs.Create(Pending(consultation), Guid.NewGuid().ToByteArray(), stop) is not null)
            await storage.Queues.Send(Queues.Compile, new CompileMessage(consultation), PipelineJson.Default.CompileMessage, pace.Delay, stop);
    }
}
