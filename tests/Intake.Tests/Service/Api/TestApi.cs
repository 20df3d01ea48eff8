using System.Net;
using Intake.Service.Api;
using Intake.Service.PartReading;
using Intake.Service.Pipeline;
using Intake.Service.Recognizing;
using Intake.Service.Serving;
using Intake.Service.Storing;
using Intake.Tests.Service.Pipeline;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Intake.Tests.Service.Api;

/// <summary>The routes on a real server on a free port of this machine, over any storage.</summary>
internal sealed class TestApi : IAsyncDisposable
{
    public const string Key = "the-key-of-officers";

    private readonly WebApplication application;

    private TestApi(WebApplication application)
    {
        this.application = application;
        Client = new HttpClient { BaseAddress = new Uri(application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()) };
    }

    /// <summary>Calls it as anybody.</summary>
    public HttpClient Client { get; }

    public static async Task<TestApi> Start(Storage storage, TimeProvider clock, AccessOptions? access = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.Limits.MaxRequestBodySize = MailRoute.MostBytes;
        });
        builder.Logging.ClearProviders();
        var parts = new PartGatherer(new PartReaderOptions { Program = ProgramStart.Of(typeof(Intake.Host.ExitCode).Assembly) }, new TesseractRecognizer(new TesseractOptions()), new Limits());
        builder.Services.AddSingleton(clock).AddIntake(storage, new RecordingSender(), parts, new PipelineOptions()).AddIntakeApi(access ?? new AccessOptions { Key = Key });
        var application = builder.Build();
        application.Use(IntakeApi.Guard);
        application.MapIntake();
        await application.StartAsync();
        return new TestApi(application);
    }

    public T Get<T>() where T : notnull => application.Services.GetRequiredService<T>();

    /// <summary>Calls it as an officer's program.</summary>
    public Task<HttpResponseMessage> Ask(string path)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add(Access.KeyHeader, Key);
        return Client.SendAsync(request);
    }

    /// <summary>Receives, reads and compiles mails of the sample.</summary>
    /// <param name="most">Only the first of them.</param>
    public async Task ReadSample(int most = int.MaxValue)
    {
        foreach (var mail in TestPipeline.SampleMails().Take(most)) await Get<ExtractStage>().Run(await Get<ReceiveStage>().Receive(mail, CancellationToken.None), CancellationToken.None);
        await Get<CompileStage>().Run("quiet-zones-draft1", CancellationToken.None);
    }

    /// <summary>Posts with some headers.</summary>
    public Task<HttpResponseMessage> Post(string path, HttpContent content, params (string Name, string Value)[] headers) => Send(HttpMethod.Post, path, content, headers);

    /// <summary>Sends a request with some headers.</summary>
    public Task<HttpResponseMessage> Send(HttpMethod method, string path, HttpContent? content, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, path) { Content = content };
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return Client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await application.StopAsync(new CancellationToken(canceled: true));
        await application.DisposeAsync();
    }
}
