using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Intake.Extraction;
using Intake.Service.Consultations;
using Intake.Service.PartReading;
using Intake.Service.Pipeline;
using Intake.Service.Recognizing;
using Intake.Service.Serving;
using Intake.Service.Storing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Intake.Benchmarks;

/// <summary>Sends mails through the whole pipeline as one rush, as before a deadline, and prints how long each thing took and whether each mail came to one end.</summary>
internal static partial class PipelineRun
{
    private const string Consultation = "rush";
    private const string Border = "mx.example.org";
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly TimeSpan Lead = TimeSpan.FromSeconds(30); // from the start to the deadline

    /// <summary>One rush; wall-clock times.</summary>
    /// <param name="count">How many mails.</param>
    /// <param name="connection">Of a storage account; null for a folder.</param>
    /// <param name="closing">Whether a deadline passes in the middle of it.</param>
    public static async Task<int> Run(int count, string? connection, bool closing = false)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var work = new Workload();
        var folder = Directory.CreateTempSubdirectory("intake-rush-").FullName;
        var storage = connection is null ? StorageAccess.OfFolder(folder, TimeProvider.System) : await StorageAccess.OfAccount(connection, None);
        var sender = new CountingSender();
        var builder = Host.CreateEmptyApplicationBuilder(null);
        var parts = new PartGatherer(new PartReaderOptions { Program = new ProgramStart("dotnet", []) }, new TesseractRecognizer(new TesseractOptions()), new Limits());
        builder.Services.AddLogging()
            .AddIntake(storage, sender, parts, new PipelineOptions { CompileDelay = TimeSpan.FromSeconds(1), ReceiptsInFloodTime = int.MaxValue })
            .AddSingleton<QueueLoop>().AddSingleton(StorageOwnership.Shared).AddHostedService<PipelineWorker>();
        using var host = builder.Build();
        T Get<T>() where T : notnull => host.Services.GetRequiredService<T>();
        var mails = Enumerable.Range(0, count).Select(work.Raw).ToList();
        // In whole seconds, as the border writes times.
        var deadline = closing ? DateTimeOffset.FromUnixTimeSeconds((DateTimeOffset.UtcNow + Lead).ToUnixTimeSeconds()) : (DateTimeOffset?)null;
        var inTime = new HashSet<string>(StringComparer.Ordinal);
        await Put(Get<ConsultationStore>(), work, folder, mails.Select(Domain).Distinct(), deadline);
        await host.StartAsync();

        var watch = Stopwatch.StartNew();
        for (var i = 0; i < count; i++)
        {
            if (i == count / 2 && deadline - DateTimeOffset.UtcNow is { Ticks: > 0 } left) await Task.Delay(left, None);
            var now = DateTimeOffset.UtcNow;
            var id = await Get<ReceiveStage>().Receive(Vouched(mails[i], now), None);
            if (now < deadline) inTime.Add(id);
            Get<MailSignal>().Stored(id);
        }

        var received = watch.Elapsed;
        await Until(async () => await Count(storage, Containers.Submissions) == count);
        var read = watch.Elapsed;
        await Until(async () => await Get<CompileStage>().Current(Consultation, None) is { } latest && latest.Manifest.Submissions.Count == count);
        var compiled = watch.Elapsed;
        await Until(async () => await Count(storage, Containers.Replies) == count);
        var answered = watch.Elapsed;
        var versions = (await Get<CompileStage>().Current(Consultation, None))!.Version;
        watch.Restart();
        await Get<ReconcileStage>().Run(null, None);
        var reconciled = watch.Elapsed;
        await host.StopAsync();

        using var self = Process.GetCurrentProcess();
        var records = (await Get<SubmissionRecords>().Load((await Get<ConsultationStore>().Find(Consultation, None))!, None)).Submissions;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} mails: received {received.TotalSeconds:0.0} s, read {read.TotalSeconds:0.0} s ({count / read.TotalSeconds:0} a second), in the compilation {compiled.TotalSeconds:0.0} s ({(compiled - received).TotalSeconds:0.0} s after the last came), answered {answered.TotalSeconds:0.0} s, a clean reconciliation {reconciled.TotalMilliseconds:0} ms"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{records.Length} records ({records.Count(r => r.Disposition == Disposition.Submission)} submissions), {versions} compilations, {sender.Taken.Count} receipts, {sender.Taken.Values.Count(n => n > 1)} of them twice, peak {self.PeakWorkingSet64 >> 20} MiB"));
        var isClosed = deadline is null || await DeadlineCheck.Holds(storage, host.Services, Consultation, inTime, records);
        if (connection is null) Directory.Delete(folder, recursive: true);
        return records.Length == count && sender.Taken.Values.All(n => n == 1) && isClosed ? 0 : 1;
    }

    private static async Task Put(ConsultationStore consultations, Workload work, string folder, IEnumerable<string> domains, DateTimeOffset? deadline)
    {
        var (draft, settings) = (Path.Combine(folder, "draft.docx"), Path.Combine(folder, "consultation.json"));
        await File.WriteAllBytesAsync(draft, work.DraftFile);
        await File.WriteAllTextAsync(settings, $$"""{ "id": "{{Consultation}}", "title": "Rush", "draft": "draft.docx", "mailbox": "comments@example.org", "senders": "any",{{(deadline is { } at ? $" \"deadline\": \"{at:O}\"," : "")}} "authservId": "{{Border}}", "delegations": "delegations.json" }""");
        await File.WriteAllTextAsync(Path.Combine(folder, "delegations.json"), $"[{string.Join(",", domains.Select(d => $$"""{ "name": "State of {{d}}", "kind": "state", "domains": ["{{d}}"] }"""))}]");
        await consultations.Import(settings, null, None);
    }

    /// <summary>The mail as the border passes it on: with its word for the sender, and when it came.</summary>
    private static byte[] Vouched(byte[] raw, DateTimeOffset at)
    {
        var domain = Domain(raw);
        return [.. Encoding.ASCII.GetBytes($"Authentication-Results: {Border}; dkim=pass header.d={domain}; dmarc=pass header.from={domain}\r\nReceived: from mx.{domain} by {Border}; {at.UtcDateTime:r}\r\n"), .. raw];
    }

    private static string Domain(byte[] raw) => From().Match(Encoding.Latin1.GetString(raw)).Groups[1].Value;

    private static async Task<int> Count(Storage storage, string container)
    {
        var found = 0;
        await foreach (var _ in storage.Blobs.List(container, Consultation + "/", None)) found++;
        return found;
    }

    private static async Task Until(Func<Task<bool>> isSo)
    {
        while (!await isSo()) await Task.Delay(200);
    }

    [GeneratedRegex(@"^From:[^\r\n]*@([\w.-]+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex From();
}
