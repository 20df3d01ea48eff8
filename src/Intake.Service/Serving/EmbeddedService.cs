using System.Net;
using Intake.Service.Api;
using Intake.Service.Dkim;
using Intake.Service.MailOut;
using Intake.Service.PartReading;
using Intake.Service.Storing;
using Intake.Service.Telemetry;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Intake.Service.Serving;

/// <summary>The whole pipeline in one process on one machine.</summary>
public static class EmbeddedService
{
    /// <summary>The folder of mails to take in, below the data folder.</summary>
    public const string Mailbox = "mailbox";

    /// <summary>The folder of receipts, below the data folder.</summary>
    public const string Outbox = "outbox";

    /// <summary>The folder of all that is kept, below the data folder.</summary>
    public const string Store = "store";

    /// <summary>Puts it together; it runs when the application is started.</summary>
    /// <param name="options">Where, how.</param>
    /// <param name="parts">Reads what must not be read in this process.</param>
    /// <param name="logging">Where the log goes.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="UnusableInputException">The data folder or the storage cannot be used.</exception>
    public static async Task<WebApplication> Build(ServeOptions options, PartGatherer parts, Action<ILoggingBuilder> logging, CancellationToken stop)
    {
        OutputFolder.Make(Path.Combine(options.Directory, Mailbox));
        OutputFolder.Make(Path.Combine(options.Directory, Outbox));
        var storage = await Open(options, stop);
        var ownership = options.Storage is null ? StorageOwnership.OfFolder(Path.Combine(options.Directory, Store)) : StorageOwnership.Shared;
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, options.Port);
            kestrel.Limits.MaxRequestBodySize = MailRoute.MostBytes;
            kestrel.AddServerHeader = false;
        });
        builder.Logging.ClearProviders();
        logging(builder.Logging);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(10));
        builder.Services
            .AddIntake(storage, Sender(options), parts, options.Pipeline, options.Mailbox, new DnsDkimKeys())
            .AddIntakeApi(new AccessOptions { Key = options.Key, ReaderKey = options.ReaderKey })
            .AddSingleton(_ => ownership).AddSingleton<QueueLoop>()
            .AddHostedService<PipelineWorker>()
            .AddHostedService(services => ActivatorUtilities.CreateInstance<MailboxFolder>(services, Path.Combine(options.Directory, Mailbox)));
        builder.Services.AddIntakeTelemetry(options.Telemetry);
        var application = builder.Build();
        application.Use(IntakeApi.Guard);
        application.MapIntake();
        return application;
    }

    private static IMailSender Sender(ServeOptions options) => options.Smtp is { } server
        ? new SmtpSender(server, TimeProvider.System)
        : new OutboxFolder(Path.Combine(options.Directory, Outbox), TimeProvider.System);

    private static async Task<Storage> Open(ServeOptions options, CancellationToken stop)
    {
        if (options.Storage is not { } connection) return StorageAccess.OfFolder(Path.Combine(options.Directory, Store), TimeProvider.System);
        try
        {
            return await StorageAccess.OfAccount(connection, stop);
        }
        catch (StorageException e)
        {
            throw new UnusableInputException($"Cannot use the storage given with --storage: {e.Message}", e);
        }
    }
}
