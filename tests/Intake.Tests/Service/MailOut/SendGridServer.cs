using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Intake.Tests.Service.MailOut;

/// <summary>A local server with the manners of SendGrid's v3 API: it refuses what the published description does not allow, and fails as it is told.</summary>
internal sealed class SendGridServer : IAsyncDisposable
{
    public const string Key = "SG.of-the-test";

    private readonly WebApplication application;
    private int requests;

    private SendGridServer(WebApplication application) => this.application = application;

    /// <summary>Where it listens.</summary>
    public string Address { get; private set; } = "";

    /// <summary>How it answers the n-th request, from 1.</summary>
    public Func<int, ServiceAnswer> Answer { get; set; } = _ => ServiceAnswer.Accepted;

    /// <summary>Is told of each request once it has come whole.</summary>
    public Action Arrived { get; set; } = () => { };

    /// <summary>How many requests came.</summary>
    public int Requests => requests;

    /// <summary>The mails that went out.</summary>
    public ConcurrentQueue<JsonElement> Taken { get; } = new();

    /// <summary>What was wrong with requests.</summary>
    public ConcurrentQueue<string> Broken { get; } = new();

    public static async Task<SendGridServer> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Logging.ClearProviders();
        var server = new SendGridServer(builder.Build());
        server.application.MapPost("/v3/mail/send", server.Handle);
        await server.application.StartAsync();
        server.Address = server.application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return server;
    }

    /// <summary>The receipts' ids of the mails that went out.</summary>
    public IEnumerable<string> Receipts() => Taken.Select(m => m.GetProperty("personalizations")[0].GetProperty("custom_args").GetProperty("receipt").GetString()!);

    public async ValueTask DisposeAsync()
    {
        await application.StopAsync(new CancellationToken(canceled: true));
        await application.DisposeAsync();
    }

    private async Task Handle(HttpContext context)
    {
        var number = Interlocked.Increment(ref requests);
        using var json = await JsonDocument.ParseAsync(context.Request.Body);
        Arrived();
        if (context.Request.Headers.Authorization != $"Bearer {Key}")
        {
            context.Response.StatusCode = 401;
            return;
        }

        var broken = MailSendRules.Broken(json.RootElement);
        foreach (var rule in broken) Broken.Enqueue(rule);
        var answer = broken.Count > 0 ? ServiceAnswer.Says(400) : Answer(number);
        if (answer.Takes) Taken.Enqueue(json.RootElement.Clone());
        if (answer.Hangs) await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        if (answer.Status is not { } status)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = status;
        if (answer.RetryAfter is { } after) context.Response.Headers.RetryAfter = after;
    }
}
