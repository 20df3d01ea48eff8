using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Intake.Tests.Service.Telemetry;

/// <summary>Stands in for a collector (OTLP over HTTP and gRPC) and for the ingestion of Application Insights: takes everything, and keeps it.</summary>
internal sealed class CollectorServer : IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly ConcurrentQueue<(string Path, byte[] Body)> taken = new();

    private CollectorServer(bool isGrpc)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = isGrpc ? HttpProtocols.Http2 : HttpProtocols.Http1));
        builder.Logging.ClearProviders();
        application = builder.Build();
        application.Run(Take);
    }

    /// <summary>Where it listens.</summary>
    public string Address => application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    /// <summary>What was posted to a path so far.</summary>
    public IReadOnlyList<byte[]> To(string path) => [.. taken.Where(t => t.Path == path).Select(t => t.Body)];

    /// <summary>Everything that was posted.</summary>
    public IReadOnlyList<(string Path, byte[] Body)> All => [.. taken];

    public static async Task<CollectorServer> Start(bool isGrpc = false)
    {
        var server = new CollectorServer(isGrpc);
        await server.application.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();

    private async Task Take(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        body.Position = 0;
        if (context.Request.Headers.ContentEncoding == "gzip")
        {
            using var plain = new MemoryStream();
            await using (var unzip = new GZipStream(body, CompressionMode.Decompress)) await unzip.CopyToAsync(plain);
            taken.Enqueue((context.Request.Path, plain.ToArray()));
        }
        else
        {
            taken.Enqueue((context.Request.Path, body.ToArray()));
        }

        if (context.Request.ContentType?.StartsWith("application/grpc", StringComparison.Ordinal) == true)
        {
            context.Response.ContentType = "application/grpc";
            await context.Response.Body.WriteAsync(new byte[5]); // an empty message
            context.Response.AppendTrailer("grpc-status", "0");
        }
        else if (context.Request.Path.Value!.EndsWith("/track", StringComparison.Ordinal))
        {
            var items = taken.Last().Body.Count(b => b == (byte)'\n') + 1;
            await context.Response.WriteAsJsonAsync(new { itemsReceived = items, itemsAccepted = items, errors = Array.Empty<object>() });
        }
    }
}
