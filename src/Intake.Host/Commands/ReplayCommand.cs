using System.CommandLine;
using Intake.Service;
using Intake.Service.Consultations;
using Intake.Service.Pipeline;
using Intake.Service.Serving;
using Intake.Service.Storing;
using Microsoft.Extensions.Logging.Abstractions;

namespace Intake.Host.Commands;

/// <summary><c>intake replay</c>: sets going again what the pipeline gave up.</summary>
internal static class ReplayCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var data = new Option<string>("--data") { Description = "Folder of the service, as given to serve.", HelpName = "DIR", DefaultValueFactory = _ => ServeCommand.DefaultFolder };
        var storage = new Option<string?>("--storage") { Description = "Connection string or name of an Azure storage account, instead of the folder.", HelpName = "CONNECTION" };
        var command = new Command(
            "replay",
            """
            Sets going again, once the cause is repaired, what the pipeline gave up: receipts that the mail service refused,
            requests that failed too often, mails that stopped the reader. The running service does the work.

            Example: intake replay --data bms7
            """)
        { data, storage };
        command.SetAction((result, stop) => Run(result.GetValue(data)!, result.GetValue(storage), result.InvocationConfiguration.Output, stop));
        return command;
    }

    private static async Task<int> Run(string data, string? connection, TextWriter output, CancellationToken stop)
    {
        var storage = await Open(data, connection, stop);
        var consultations = new ConsultationStore(storage.Blobs, Parts.OfThisProgram(), TimeProvider.System, NullLogger<ConsultationStore>.Instance);
        try
        {
            var stage = new ReplayStage(storage, consultations, new SubmissionRecords(storage.Blobs, NullLogger<SubmissionRecords>.Instance), TimeProvider.System, NullLogger<ReplayStage>.Instance);
            foreach (var sentence in (await stage.Run(stop)).Sentences()) output.Write(sentence + "\n");
        }
        catch (StorageException e)
        {
            throw new UnusableInputException($"Not everything could be replayed; run it again: {e.Message}", e);
        }

        return ExitCode.Done;
    }

    private static async Task<Storage> Open(string data, string? connection, CancellationToken stop)
    {
        var store = Path.Combine(data, EmbeddedService.Store);
        if (connection is null && !Directory.Exists(store)) throw new UnusableInputException($"There is nothing to replay in \"{data}\": no service has run there; name its folder with --data.");
        try
        {
            return connection is null ? StorageAccess.OfFolder(store, TimeProvider.System) : await StorageAccess.OfAccount(connection, stop);
        }
        catch (StorageException e)
        {
            throw new UnusableInputException($"Cannot use the storage given with --storage: {e.Message}", e);
        }
    }
}
