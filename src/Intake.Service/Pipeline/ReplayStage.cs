using Intake.Service.Consultations;
using Intake.Service.Storing;
using Microsoft.Extensions.Logging;

namespace Intake.Service.Pipeline;

/// <summary>Sets going again, when a person says that the cause is repaired, what the pipeline gave up: parked receipts, messages that failed too often, mails that stopped the reader.</summary>
/// <remarks>It only asks; the stages do the work, at most once as ever. Run again it finds what is given up by then.</remarks>
/// <param name="storage">Where everything is kept.</param>
/// <param name="consultations">The consultations.</param>
/// <param name="records">The records.</param>
/// <param name="clock">Dates what is done.</param>
/// <param name="log">The audit.</param>
public sealed class ReplayStage(Storage storage, ConsultationStore consultations, SubmissionRecords records, TimeProvider clock, ILogger<ReplayStage> log)
{
    private static readonly TimeSpan Hidden = TimeSpan.FromMinutes(5);

    private readonly Readings readings = new(storage.Blobs);

    /// <summary>Sets everything going again that surely may be.</summary>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="StorageException">Storage failed; run it again.</exception>
    public async Task<Replayed> Run(CancellationToken stop)
    {
        var (sent, doubtful) = (new List<string>(), new List<string>());
        var (again, decided) = (new List<string>(), new List<string>());
        foreach (var open in await consultations.All(stop))
        {
            await Receipts(open.Id, sent, doubtful, stop);
            await Mails(open, again, decided, stop);
        }

        var (compilations, foreignCompilations) = await Messages(Queues.CompilePoison, Queues.Compile, body => CompileMessage.Parse(body) is var m ? (m, PipelineJson.Default.CompileMessage) : default, stop);
        var (replies, foreignReplies) = await Messages(Queues.RepliesPoison, Queues.Replies, body => ReplyMessage.Parse(body) is var m ? (m with { Delays = 0 }, PipelineJson.Default.ReplyMessage) : default, stop);
        var done = new Replayed([.. sent], [.. doubtful], compilations, replies, foreignCompilations + foreignReplies, [.. again], [.. decided]);
        foreach (var sentence in done.Sentences()) log.LogInformation("Replay: {What}", sentence);
        return done;
    }

    /// <summary>A receipt that the mail service refused, or had no room for, goes out again; one that may have gone out does not, since a mail has one answer at most.</summary>
    private async Task Receipts(string consultation, List<string> sent, List<string> doubtful, CancellationToken stop)
    {
        await foreach (var entry in storage.Blobs.List(Containers.Replies, consultation + "/", stop))
        {
            if (SubmissionRecords.Id(entry.Name.Path, consultation) is not { } id || await storage.Blobs.Reply(entry.Name, stop) is not { Sound: { } reply } known) continue;
            if (reply.State != ReplyState.Parked) continue;
            if (!reply.SurelyUnsent)
            {
                doubtful.Add(id);
                continue;
            }

            var waiting = (reply with { State = ReplyState.Waiting, At = clock.GetUtcNow(), Sends = 0, Reason = "a person had it sent again", Owner = Guid.NewGuid().ToString("n") }).Noted();
            if (await storage.Blobs.Replace(entry.Name, waiting, known.ETag, PipelineJson.Default.Reply, stop) is null) continue; // another was quicker
            await storage.Queues.Send(Queues.Replies, new ReplyMessage(consultation, id), PipelineJson.Default.ReplyMessage, TimeSpan.Zero, stop);
            sent.Add(id);
        }
    }

    /// <summary>A mail on which an officer has decided is not read again: the decisions are on the record as it is.</summary>
    private async Task Mails(OpenConsultation open, List<string> again, List<string> decided, CancellationToken stop)
    {
        var set = await records.Load(open, stop);
        foreach (var mail in set.Submissions.Where(UnreadMail.Is))
        {
            // Of one whose record was damaged the next reading says the same, so that the decisions fit it.
            if (!set.Inputs.Damaged.Contains(mail.Id) && await storage.Blobs.Read(ReviewStage.Blob(open.Id, mail.Id), stop) is not null)
            {
                decided.Add(mail.Id);
                continue;
            }

            if (!await readings.Ask(open.Id, mail.Id, stop)) continue; // asked for already
            // That it was not answered was decided when nobody knew who had sent it.
            var blob = ReplyStage.Blob(open.Id, mail.Id);
            if (await storage.Blobs.Reply(blob, stop) is { Sound.State: ReplyState.None }) await storage.Blobs.Delete(blob, stop);
            again.Add(mail.Id);
        }
    }

    private async Task<(int Sent, int Foreign)> Messages<T>(string from, string to, Func<string, (T, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T>)> parse, CancellationToken stop)
    {
        var (sent, foreign) = (0, 0);
        while (await storage.Queues.Receive(from, 16, Hidden, stop) is { Count: > 0 } messages)
        {
            foreach (var message in messages)
            {
                try
                {
                    var (body, form) = parse(message.Body);
                    await storage.Queues.Send(to, body, form, TimeSpan.Zero, stop);
                    await storage.Queues.Delete(from, message, stop);
                    sent++;
                }
                catch (FormatException)
                {
                    foreign++; // it stays where it is, for a person
                }
            }
        }

        return (sent, foreign);
    }
}
