using Azure.AI.FormRecognizer.DocumentAnalysis;
using Azure.Identity;
using Intake.Service;
using Intake.Service.Api;
using Intake.Service.Dkim;
using Intake.Service.MailIn;
using Intake.Service.MailOut;
using Intake.Service.PartReading;
using Intake.Service.Pipeline;
using Intake.Service.Recognizing;
using Intake.Service.Serving;
using Intake.Service.Storing;
using Intake.Service.Telemetry;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Azure.Functions.Worker.OpenTelemetry;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Intake.Functions;

/// <summary>Puts the pipeline together for Azure.</summary>
internal static class FunctionsServices
{
    /// <summary>Adds it.</summary>
    /// <exception cref="UnusableInputException">A setting is missing.</exception>
    /// <exception cref="StorageException">The storage account does not answer.</exception>
    public static async Task AddIntakeFunctions(this IServiceCollection services, IConfiguration settings, CancellationToken stop)
    {
        var account = settings[Settings.StorageConnection] ?? settings[$"{Settings.StorageConnection}:accountName"] ?? throw new UnusableInputException($"The setting {Settings.StorageAccount} is missing.");
        var storage = await StorageAccess.OfAccount(account, stop);
        var options = new PartReaderOptions { Program = ProgramStart.Of(typeof(FunctionsServices).Assembly) };
        services.AddIntake(storage, Sender(settings), new PartGatherer(options, Recognizer(settings), new Limits()), new PipelineOptions(), settings[Settings.Mailbox] is { Length: > 0 } mailbox ? ImapOptions.Parse(mailbox) : null, new DnsDkimKeys());
        services.AddIntakeApi(new AccessOptions { IsEntra = true, WebhookPublicKey = settings[Settings.WebhookPublicKey], WebhookSecret = settings[Settings.WebhookSecret] });
        services.AddSingleton<DeskRoutes>();
        services.AddIntakeTelemetry(new TelemetryOptions { Insights = settings[TelemetryOptions.InsightsVariable] is { Length: > 0 } insights ? insights : null, Credential = new DefaultAzureCredential() })
            ?.UseFunctionsWorkerDefaults();
        // The server's own limit is below the largest mail: it would be refused each time that it is brought, and then be lost.
        services.Configure<KestrelServerOptions>(kestrel => (kestrel.Limits.MaxRequestBodySize, kestrel.AddServerHeader) = (MailRoute.MostBytes, false));
        services.AddLogging(logging => logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning));
    }

    private static SendGridSender Sender(IConfiguration settings) => new(
        SendGridSender.Client(),
        new SendGridOptions { ApiKey = settings[Settings.SendGridKey] ?? throw new UnusableInputException($"The setting {Settings.SendGridKey} is missing.") },
        TimeProvider.System);

    private static ITextRecognizer Recognizer(IConfiguration settings) => settings[Settings.FormRecognizerEndpoint] is { Length: > 0 } endpoint
        ? new FormRecognizerReader(new DocumentAnalysisClient(new Uri(endpoint), new DefaultAzureCredential()))
        : new TesseractRecognizer(new TesseractOptions());
}
