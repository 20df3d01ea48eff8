using System.Text;
using Intake.Service.Consultations;
using Intake.Service.Dkim;
using Intake.Service.MailOut;
using Intake.Service.PartReading;
using Intake.Service.Pipeline;
using Intake.Service.Recognizing;
using Intake.Service.Serving;
using Intake.Service.Storing;
using Intake.Tests.Service.Storing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Intake.Tests.Service.Pipeline;

/// <summary>The pipeline as one process has it, over a storage that several may share.</summary>
internal sealed class TestPipeline : IDisposable
{
    private readonly ServiceProvider services;

    public TestPipeline(Storage storage, FakeTimeProvider clock, IMailSender sender, PipelineOptions? options = null, IDkimKeySource? keys = null, PartGatherer? parts = null, ILoggerProvider? log = null)
    {
        Clock = clock;
        services = new ServiceCollection()
            .AddLogging(logging => { if (log is not null) logging.AddProvider(log); })
            .AddSingleton<TimeProvider>(clock)
            .AddIntake(storage.Resilient(new HastyClock()), sender, parts ?? OutOfProcess, options ?? new PipelineOptions(), keys: keys)
            .AddSingleton<QueueLoop>()
            .BuildServiceProvider();
    }

    private static PartGatherer OutOfProcess { get; } =
        new(new PartReaderOptions { Program = ProgramStart.Of(typeof(Intake.Host.ExitCode).Assembly) }, new TesseractRecognizer(new TesseractOptions()), new Limits());

    public FakeTimeProvider Clock { get; }

    public T Get<T>() where T : notnull => services.GetRequiredService<T>();

    /// <summary>Storage in memory with the sample consultation, for senders of any kind.</summary>
    public static async Task<Storage> Sample(FakeTimeProvider clock)
    {
        var storage = new Storage(new MemoryBlobs(clock), new MemoryQueues(clock));
        await Open(storage, clock);
        return storage;
    }

    /// <summary>Puts the sample consultation into a storage.</summary>
    public static async Task Open(Storage storage, FakeTimeProvider clock)
    {
        using var pipeline = new TestPipeline(storage, clock, new RecordingSender());
        await pipeline.Get<ConsultationStore>().Import(SampleFile("consultation.json"), null, CancellationToken.None);
    }

    public static string SampleFile(string name) => Path.Combine(AppContext.BaseDirectory, "Sample", name);

    /// <summary>The sample's mails, as bytes.</summary>
    public static IReadOnlyList<byte[]> SampleMails() =>
        [.. Directory.EnumerateFiles(SampleFile("mails")).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    /// <summary>Works on both queues until they hold nothing that shows.</summary>
    public async Task Drain()
    {
        var loop = Get<QueueLoop>();
        while (await loop.Drain(Queues.Compile, Get<CompileStage>().Handle, CancellationToken.None)
            + await loop.Drain(Queues.Replies, Get<ReplyStage>().Handle, CancellationToken.None) > 0)
        {
        }
    }

    /// <summary>Everything that the pipeline came to, as text: the records, how mails were answered, and the current compilation with the hashes of its files. Times are left out.</summary>
    public static async Task<string> End(Storage storage)
    {
        var end = new StringBuilder();
        await foreach (var entry in storage.Blobs.List(Containers.Submissions, "", CancellationToken.None))
        {
            end.Append(entry.Name).Append('\n');
            end.Append(Encoding.UTF8.GetString((await storage.Blobs.Read(entry.Name, CancellationToken.None))!.Content.Span));
        }

        await foreach (var entry in storage.Blobs.List(Containers.Replies, "", CancellationToken.None))
        {
            if (entry.Name.Path.Contains('_', StringComparison.Ordinal)) continue;
            var reply = (await storage.Blobs.Read(entry.Name, PipelineJson.Default.Reply, CancellationToken.None))!.Value.Value;
            end.Append(entry.Name).Append(' ').Append(reply.State is ReplyState.Delivered ? ReplyState.Sent : reply.State).Append(' ').Append(reply.MessageId).Append('\n');
        }

        await foreach (var entry in storage.Blobs.List(Containers.Compilations, "", CancellationToken.None))
        {
            if (!entry.Name.Path.EndsWith("latest.json", StringComparison.Ordinal)) continue;
            var latest = (await storage.Blobs.Read(entry.Name, PipelineJson.Default.Latest, CancellationToken.None))!.Value.Value;
            end.Append(entry.Name).Append(' ').Append(latest.Manifest.Key).Append('\n').AppendJoin('\n', latest.Manifest.Submissions).Append('\n');
            end.AppendJoin('\n', latest.Manifest.Files.Select(f => $"{f.Name} {f.Length} {f.Sha256}")).Append('\n');
        }

        return end.ToString();
    }

    public void Dispose() => services.Dispose();
}
