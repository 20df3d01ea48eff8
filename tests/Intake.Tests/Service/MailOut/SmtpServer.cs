using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Intake.Tests.Service.MailOut;

/// <summary>A mail server of the least manners (RFC 5321 §4.1), which says and does at each command what it is told.</summary>
internal sealed class SmtpServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);

    public SmtpServer()
    {
        listener.Start();
        _ = Serve();
    }

    /// <summary>Where it listens.</summary>
    public Uri Address => new($"smtp://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");

    /// <summary>The answer to a command, <c>.</c> for the end of a mail; null drops the connection, an empty one never comes.</summary>
    public Func<string, string?> Answer { get; set; } = Usual;

    /// <summary>Is told of each command.</summary>
    public Action<string> Arrived { get; set; } = _ => { };

    /// <summary>Envelope and text of the mails that it took.</summary>
    public ConcurrentQueue<(string From, string To, string Text)> Taken { get; } = new();

    /// <summary>What a server says when all is well.</summary>
    public static string? Usual(string command) => command switch
    {
        "DATA" => "354 go on",
        "QUIT" => "221 bye",
        "" => "220 test",
        _ => "250 ok",
    };

    public void Dispose() => listener.Dispose();

    private async Task Serve()
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync();
                await Talk(client.GetStream());
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException or IOException)
        {
            // The test is over, or the client is gone.
        }
    }

    private async Task Talk(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        if (!await Say(stream, "")) return;
        var (from, to) = ("", "");
        while (await reader.ReadLineAsync() is { } line)
        {
            var command = line.Split(' ', ':')[0].ToUpperInvariant();
            if (command == "MAIL") from = line[10..].Split(' ')[0];
            if (command == "RCPT") to = line[8..].Split(' ')[0];
            if (!await Say(stream, command)) return;
            if (command == "QUIT") return;
            if (command != "DATA" || Answer("DATA")?.StartsWith('3') != true) continue;
            var text = new StringBuilder();
            while (await reader.ReadLineAsync() is { } dataLine && dataLine != ".") text.Append(dataLine.StartsWith('.') ? dataLine[1..] : dataLine).Append('\n');
            if (Answer(".") is null or "" or ['2', ..]) Taken.Enqueue((from, to, text.ToString()));
            if (!await Say(stream, ".")) return;
        }
    }

    private async Task<bool> Say(NetworkStream stream, string command)
    {
        Arrived(command);
        if (Answer(command) is not { } answer) return false;
        if (answer.Length > 0) await stream.WriteAsync(Encoding.ASCII.GetBytes(answer + "\r\n"));
        return true;
    }
}
