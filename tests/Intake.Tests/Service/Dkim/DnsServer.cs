using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Intake.Tests.Service.Dkim;

/// <summary>A name server of the least manners (RFC 1035 §4.1): it answers each question with the texts at its name, or as it is told.</summary>
internal sealed class DnsServer : IDisposable
{
    private readonly UdpClient socket = new(new IPEndPoint(IPAddress.Loopback, 0));

    public DnsServer() => _ = Serve();

    /// <summary>Where it listens.</summary>
    public IPEndPoint Address => (IPEndPoint)socket.Client.LocalEndPoint!;

    /// <summary>The records at each name: each a list of texts.</summary>
    public Dictionary<string, string[][]> Records { get; } = [];

    /// <summary>The response code where there are no records: 3 for no such name, 2 for a failure.</summary>
    public byte Otherwise { get; set; } = 3;

    /// <summary>How many questions came.</summary>
    public int Questions { get; private set; }

    public void Dispose() => socket.Dispose();

    private async Task Serve()
    {
        try
        {
            while (true)
            {
                var question = await socket.ReceiveAsync();
                Questions++;
                await socket.SendAsync(Answer(question.Buffer), question.RemoteEndPoint);
            }
        }
        catch (Exception e) when (e is ObjectDisposedException or SocketException)
        {
            // The test is over.
        }
    }

    private byte[] Answer(byte[] question)
    {
        var at = 12;
        var labels = new List<string>();
        for (; question[at] > 0; at += question[at] + 1) labels.Add(Encoding.ASCII.GetString(question, at + 1, question[at]));
        var asked = question[12..(at + 5)];
        var records = Records.GetValueOrDefault(string.Join('.', labels).ToLowerInvariant(), []);
        var code = records.Length > 0 ? (byte)0 : Otherwise;
        List<byte> answer = [question[0], question[1], 0x81, (byte)(0x80 | code), 0, 1, 0, (byte)records.Length, 0, 0, 0, 0, .. asked];
        foreach (var texts in records)
        {
            var data = texts.SelectMany(t => Encoding.ASCII.GetBytes(t).Prepend((byte)t.Length)).ToArray();
            answer.AddRange([0xc0, 12, 0, 16, 0, 1, 0, 0, 0, 60, (byte)(data.Length >> 8), (byte)data.Length, .. data]);
        }

        return [.. answer];
    }
}
