using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using Intake.Extraction;
using Intake.Service;
using Intake.Service.Consultations;
using Intake.Service.MailIn;
using Intake.Service.MailOut;
using Intake.Service.Pipeline;
using Intake.Service.Serving;
using Intake.Service.Telemetry;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Intake.Host.Commands;

/// <summary><c>intake serve</c>, and <c>intake</c> with no argument: the whole pipeline on this machine, with a sample consultation where there is no other.</summary>
internal static class ServeCommand
{
    /// <summary>Where the service keeps everything when nobody says otherwise.</summary>
    public const string DefaultFolder = "intake-data";

    private const int DefaultPort = 7071;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var data = new Option<string>("--data") { Description = "Folder for mailbox, outbox and store; made if it is not there.", HelpName = "DIR", DefaultValueFactory = _ => DefaultFolder };
        var port = new Option<int>("--port") { Description = "Port of 127.0.0.1 to listen on; 0 takes a free one.", HelpName = "PORT", DefaultValueFactory = _ => DefaultPort };
        var consultation = new Option<string?>("--consultation") { Description = "Consultation file; without it, what the store has, or the sample.", HelpName = "FILE" };
        var storage = new Option<string?>("--storage") { Description = "Connection string or name of an Azure storage account, instead of the folder.", HelpName = "CONNECTION" };
        var key = new Option<string?>("--key") { Description = "Key for the header x-intake-key; without it, one is made and printed.", HelpName = "KEY" };
        var readerKey = new Option<string?>("--reader-key") { Description = "Another key for that header, with which one may look at everything and change nothing.", HelpName = "KEY" };
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > 65535) result.AddError("--port takes a number from 0 to 65535.");
        });
        var command = new Command("serve",
            """
            Runs the whole pipeline on this machine: takes mail in, compiles, answers, and serves the results.

            The environment may name a mailbox to fetch from, INTAKE_IMAP=imaps://user:password@mail.example.org:993/INBOX,
            and a server for receipts, INTAKE_SMTP=smtps://user:password@mail.example.org:465.
            OTEL_EXPORTER_OTLP_ENDPOINT names a collector for traces, metrics and logs, APPLICATIONINSIGHTS_CONNECTION_STRING
            a resource of Application Insights.
            """) { data, port, consultation, storage, key, readerKey };
        command.SetAction((result, stop) => Run(
            result.GetValue(data)!, result.GetValue(port), result.GetValue(consultation), result.GetValue(storage), result.GetValue(key), result.GetValue(readerKey), result.InvocationConfiguration.Output, stop));
        return command;
    }

    /// <summary>Runs with the defaults.</summary>
    public static Task<int> Run(TextWriter output, CancellationToken stop) => Run(DefaultFolder, DefaultPort, null, null, null, null, output, stop);

    private static async Task<int> Run(string data, int port, string? consultation, string? storage, string? key, string? readerKey, TextWriter output, CancellationToken stop)
    {
        var options = new ServeOptions(Path.GetFullPath(data), port, storage, key ?? RandomNumberGenerator.GetHexString(32, lowercase: true))
        {
            ReaderKey = readerKey,
            // Passwords are in them: a command line can be seen by others.
            Mailbox = Environment.GetEnvironmentVariable("INTAKE_IMAP") is { Length: > 0 } imap ? ImapOptions.Parse(imap) : null,
            Smtp = Environment.GetEnvironmentVariable("INTAKE_SMTP") is { Length: > 0 } smtp ? SmtpSender.Parse(smtp) : null,
            Telemetry = new TelemetryOptions
            {
                HasCollector = Environment.GetEnvironmentVariable(TelemetryOptions.CollectorVariable) is { Length: > 0 },
                Insights = Environment.GetEnvironmentVariable(TelemetryOptions.InsightsVariable) is { Length: > 0 } insights ? insights : null,
            },
        };
        await using var application = await EmbeddedService.Build(options, Parts.OfThisProgram(), Log, stop);
        var consultations = application.Services.GetRequiredService<ConsultationStore>();
        if (consultation is not null) await consultations.Import(consultation, null, stop);
        else if ((await consultations.All(stop)).IsEmpty)
        {
            if (consultations.Unusable.Count > 0) throw new UnusableInputException(consultations.Unusable.OrderBy(u => u.Key, StringComparer.Ordinal).First().Value);
            if ((await consultations.Deleted(stop)).IsEmpty) await Sample.Put(consultations, options.Directory, stop);
        }

        try
        {
            await application.StartAsync(stop);
        }
        catch (IOException e)
        {
            throw new UnusableInputException($"Cannot listen on port {port} of this machine: another program has it; give another one with --port.", e);
        }

        var address = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        var open = await consultations.All(stop);
        output.Write($"\nIntake is running for {string.Join(", ", open.Select(c => $"\"{c.Title}\""))}.\n\n");
        output.Write($"  Open        {address}/#key={options.Key}\n");
        output.Write($"  Mail in     put .eml files into {Path.Combine(options.Directory, EmbeddedService.Mailbox)}, or post them to {address}/api/mail\n");
        if (options.Mailbox is { } mailbox) output.Write($"              and what comes to {mailbox.User} at {mailbox.Server.Host}\n");
        output.Write(options.Smtp is { } server ? $"  Receipts    go out by {server.Host}\n" : $"  Receipts    appear in {Path.Combine(options.Directory, EmbeddedService.Outbox)}\n");
        output.Write($"  Key         {options.Key} (header x-intake-key)\n");
        if (readerKey is not null) output.Write($"  To look     {address}/#key={readerKey}\n");
        output.Write("\nStop with Ctrl+C; nothing is lost, and it goes on from there next time.\n\n");
        using var shown = new CancellationTokenSource();
        var follow = Follow(application, options, open, output, shown.Token);
        await application.WaitForShutdownAsync(stop);
        await shown.CancelAsync();
        await follow;
        return ExitCode.Done;
    }

    /// <summary>Says where the compilation is whenever there is a new one that has every mail.</summary>
    private static async Task Follow(WebApplication application, ServeOptions options, IReadOnlyList<OpenConsultation> open, TextWriter output, CancellationToken stop)
    {
        var (stage, records) = (application.Services.GetRequiredService<CompileStage>(), application.Services.GetRequiredService<SubmissionRecords>());
        var said = new Dictionary<string, int>(StringComparer.Ordinal);
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(TimeSpan.FromSeconds(1), stop);
                foreach (var consultation in open)
                {
                    if (await stage.Current(consultation.Id, stop) is not { } latest || said.GetValueOrDefault(consultation.Id) == latest.Version || !await stage.IsCurrent(consultation, stop)) continue;
                    said[consultation.Id] = latest.Version;
                    var mails = (await records.Load(consultation, stop)).Submissions;
                    output.Write(string.Create(CultureInfo.InvariantCulture, $"Compilation {latest.Version}: {mails.Length} mails, {mails.Count(m => m.Disposition == Disposition.Submission)} submissions, {mails.Sum(m => m.Proposals.Length)} proposals.\n"));
                    if (options.Storage is not null) continue;
                    foreach (var file in latest.Manifest.Files)
                        output.Write($"  {Path.Combine(options.Directory, EmbeddedService.Store, CompileStage.File(consultation.Id, latest.Manifest.Key, file.Name).ToString())}\n");
                }
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (Service.Storing.StorageException)
            {
                // The pipeline says so in the log, and goes on.
            }
        }
    }

    private static void Log(ILoggingBuilder logging) => logging
        .SetMinimumLevel(LogLevel.Warning).AddFilter("Intake", LogLevel.Information)
        .AddSimpleConsole(console => (console.SingleLine, console.TimestampFormat) = (true, "HH:mm:ss "));
}
