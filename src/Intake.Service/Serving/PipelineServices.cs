using Intake.Service.Consultations;
using Intake.Service.Dkim;
using Intake.Service.MailIn;
using Intake.Service.MailOut;
using Intake.Service.PartReading;
using Intake.Service.Picturing;
using Intake.Service.Pipeline;
using Intake.Service.Storing;
using Intake.Service.Viewing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Intake.Service.Serving;

/// <summary>Puts the pipeline together, for one machine and for Azure alike.</summary>
public static class PipelineServices
{
    /// <summary>Adds the stages; the storage, the mail service and the reader of parts are the caller's.</summary>
    /// <param name="services">The application's.</param>
    /// <param name="storage">Where everything is kept.</param>
    /// <param name="sender">The mail service.</param>
    /// <param name="parts">Reads what must not be read in this process.</param>
    /// <param name="options">How patient the pipeline is.</param>
    /// <param name="mailbox">A mailbox to fetch mail from; null for none.</param>
    /// <param name="keys">Finds the keys of signatures; null to trust the border alone.</param>
    public static IServiceCollection AddIntake(this IServiceCollection services, Storage storage, IMailSender sender, PartGatherer parts, PipelineOptions options, ImapOptions? mailbox = null, IDkimKeySource? keys = null)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddSingleton(storage).AddSingleton(storage.Blobs).AddSingleton(storage.Queues)
            .AddSingleton(sender).AddSingleton(parts).AddSingleton(options).AddSingleton(keys ?? new NoDkimKeys())
            .AddSingleton<ConsultationStore>().AddSingleton<ConsultationAudit>().AddSingleton<ClosedConsultations>().AddSingleton<UploadedDraft>().AddSingleton<NewConsultations>().AddSingleton<SubmissionRecords>().AddSingleton<CompilePace>()
            .AddSingleton<ReceiveStage>().AddSingleton<ExtractStage>().AddSingleton<CompileStage>().AddSingleton<ReplyStage>()
            .AddSingleton<ReviewStage>().AddSingleton<OrderStage>().AddSingleton<ReconcileStage>().AddSingleton<CloseStage>().AddSingleton<PoisonStage>().AddSingleton<EventStage>().AddSingleton<ReplayStage>().AddSingleton<EditionFiles>().AddSingleton<StoredFiles>().AddSingleton<DeleteStage>()
            .AddSingleton(new PageDrawing(new PictureOptions())).AddSingleton(s => new PartPictures(s.GetRequiredService<PageDrawing>(), parts.Limits)).AddSingleton<Snapshots>().AddSingleton<Histories>()
            .AddSingleton<MailSignal>()
            .AddSingleton(s => new ReadMailboxStage(mailbox, storage.Blobs, s.GetRequiredService<ReceiveStage>(), s.GetRequiredService<MailSignal>(), s.GetRequiredService<ILogger<ReadMailboxStage>>()));
    }
}
