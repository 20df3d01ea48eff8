using System.Text;
using Intake.Service.Pipeline;
using Intake.Service.Serving;
using Intake.Tests.Service.Hostile;
using Intake.Tests.Service.Pipeline;
using Xunit.Abstractions;

namespace Intake.Tests.Service.Telemetry;

/// <summary>The service as a process of its own really sends its traces, metrics and logs to whom the environment names: with the ids of mails, and without a word of them.</summary>
public sealed class ExportTests(ITestOutputHelper output) : IDisposable
{
    private static readonly string[] Spans = ["receive", "extract", "compile", "reply"];
    private static readonly string[] Instruments = ["intake.mails", "intake.mail.age", "intake.proposals", "intake.receipts", "intake.compile.time"];
    private static readonly (string, string)[] Hasty = [("OTEL_METRIC_EXPORT_INTERVAL", "1000"), ("OTEL_BSP_SCHEDULE_DELAY", "500"), ("OTEL_BLRP_SCHEDULE_DELAY", "500")];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("http/protobuf", "/v1/traces", "/v1/metrics", "/v1/logs")]
    [InlineData("grpc", "/opentelemetry.proto.collector.trace.v1.TraceService/Export", "/opentelemetry.proto.collector.metrics.v1.MetricsService/Export", "/opentelemetry.proto.collector.logs.v1.LogsService/Export")]
    public async Task To_a_collector(string protocol, string traces, string metrics, string logs)
    {
        await using var collector = await CollectorServer.Start(protocol == "grpc");

        var id = await Serve([.. Hasty, ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address), ("OTEL_EXPORTER_OTLP_PROTOCOL", protocol)], collector, id =>
            Spans.All(s => Has(collector.To(traces), s)) && Instruments.All(i => Has(collector.To(metrics), i)) && Has(collector.To(logs), id[..12]));

        Assert.All(Spans, s => Assert.True(Has(collector.To(traces), s), s));
        Assert.All(Instruments, i => Assert.True(Has(collector.To(metrics), i), i));
        Assert.True(Has(collector.To(logs), id[..12]));
        Assert.True(Has(collector.To(traces), id));
        Assert.Contains(collector.To(traces), b => b.AsSpan().IndexOf(Convert.FromHexString(id[..32])) >= 0); // the trace's own id
    }

    [Fact]
    public async Task To_Application_Insights()
    {
        await using var insights = await CollectorServer.Start();
        const string Track = "/v2.1/track";

        var id = await Serve(
            [.. Hasty, ("APPLICATIONINSIGHTS_CONNECTION_STRING", $"InstrumentationKey=00000000-0000-0000-0000-000000000001;IngestionEndpoint={insights.Address}/"), ("APPLICATIONINSIGHTS_STATSBEAT_DISABLED", "true"), ("APPLICATIONINSIGHTS_SDKSTATS_DISABLED", "true")],
            insights,
            id => Spans.All(s => Has(insights.To(Track), $"\"{s}\"")) && Has(insights.To(Track), id[..32])); // figures go there once a minute, and when the service ends

        Assert.All(Spans.Concat(Instruments), s => Assert.True(Has(insights.To(Track), $"\"{s}\""), s));
        Assert.True(Has(insights.To(Track), id));
        Assert.True(Has(insights.To(Track), id[..32]));
    }

    /// <summary>Serves the sample and one mail whose every word is known, until all was sent.</summary>
    /// <returns>The id of that mail.</returns>
    private async Task<string> Serve(IEnumerable<(string, string)> variables, CollectorServer server, Func<string, bool> isDone)
    {
        var mail = Mime.Bytes(Mime.Head("quokkaname", local: "quokkalocal", subject: "quokkasubject") + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nPara 8: replace \"do not increase\" with \"quokkabody\".\r\n"
            + "--b\r\nContent-Type: text/plain; name=quokkafile.txt\r\nContent-Disposition: attachment; filename=quokkafile.txt\r\n\r\nPara 9: delete \"quokkapart\".\r\n--b--\r\n");
        var id = MailId.Of(mail);
        var mailbox = Path.Combine(folder.Root, EmbeddedService.Mailbox);
        Directory.CreateDirectory(mailbox);
        await File.WriteAllBytesAsync(Path.Combine(mailbox, "quokka of Chad.eml"), mail);
        using var process = new ServeProcess(variables, ["--data", folder.Root, "--port", "0", "--key", "quokkakey"]);
        await process.Until("Compilation", seconds: 120);
        for (var i = 0; i < 1_200 && !isDone(id); i++) await Task.Delay(50);
        await process.End();

        output.WriteLine(string.Join("\n", server.All.GroupBy(t => t.Path).Select(g => $"{g.Key}: {g.Count()} requests, {g.Sum(t => t.Body.Length)} bytes")));
        Assert.NotEmpty(server.All);
        Assert.DoesNotContain(server.All, t => Encoding.Latin1.GetString(t.Body).Contains("quokka", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(server.All, t => Encoding.Latin1.GetString(t.Body).Contains("@mission-", StringComparison.OrdinalIgnoreCase)); // whoever wrote the sample's mails
        return id;
    }

    private static bool Has(IEnumerable<byte[]> bodies, string words) => bodies.Any(b => b.AsSpan().IndexOf(Encoding.ASCII.GetBytes(words)) >= 0);
}
