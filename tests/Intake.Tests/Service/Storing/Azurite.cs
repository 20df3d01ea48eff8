using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Intake.Service.Storing;

namespace Intake.Tests.Service.Storing;

/// <summary>The emulator of Azure Storage, started once for all tests that use it.</summary>
public sealed class Azurite : IAsyncLifetime, IDisposable
{
    // The emulator's own account and key, the same everywhere and no secret.
    private const string Account = "AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private readonly TemporaryFolder folder = new();
    private Process? process;

    /// <summary>The connection string.</summary>
    public string Connection { get; private set; } = "";

    public async Task InitializeAsync()
    {
        var cache = Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } named ? named : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache");
        var script = Path.Combine(cache, "intake-tests", "azurite", "node_modules", "azurite", "dist", "src", "azurite.js");
        if (!File.Exists(script)) throw new InvalidOperationException("Azurite is not installed; bash tests/run installs it.");
        var (blob, queue, table) = (FreePort(), FreePort(), FreePort());
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[script, "--silent", "--skipApiVersionCheck", "--disableTelemetry", "--location", folder.Root, "--blobPort", blob, "--queuePort", queue, "--tablePort", table])
            start.ArgumentList.Add(argument);
        process = Process.Start(start)!;
        var connection = $"DefaultEndpointsProtocol=http;{Account};BlobEndpoint=http://127.0.0.1:{blob}/devstoreaccount1;QueueEndpoint=http://127.0.0.1:{queue}/devstoreaccount1;";
        for (var i = 0; ; i++)
        {
            if (process.HasExited) throw new InvalidOperationException("Azurite ended: " + await process.StandardError.ReadToEndAsync());
            if (await Listens(blob) && await Listens(queue)) break;
            if (i == 300) throw new InvalidOperationException("Azurite does not listen.");
            await Task.Delay(100);
        }

        await StorageAccess.OfAccount(connection, CancellationToken.None);
        Connection = connection;
    }

    public Task DisposeAsync()
    {
        if (process is { HasExited: false }) process.Kill(entireProcessTree: true);
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        process?.Dispose();
        folder.Dispose();
    }

    private static async Task<bool> Listens(string port)
    {
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, int.Parse(port, CultureInfo.InvariantCulture));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
    }
}
