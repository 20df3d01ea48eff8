using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Web;

namespace Intake.Tests.Service.MailIn;

/// <summary>Answers on this machine whether a token is good, as the service that gave it would (RFC 7662).</summary>
internal sealed class TokenService : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly Task answering;

    public TokenService()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        Address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/introspect/"));
        free.Stop();
        listener.Prefixes.Add(Address.ToString());
        listener.Start();
        answering = Answer();
    }

    /// <summary>Where it answers.</summary>
    public Uri Address { get; }

    /// <summary>The tokens that are good, each with its user.</summary>
    public Dictionary<string, string> Good { get; } = new(StringComparer.Ordinal);

    /// <summary>The tokens that it was asked about, in order.</summary>
    public List<string> Asked { get; } = [];

    public void Dispose()
    {
        listener.Close();
        answering.Wait();
    }

    private async Task Answer()
    {
        while (listener.IsListening)
        {
            try
            {
                var context = await listener.GetContextAsync();
                using var body = new StreamReader(context.Request.InputStream);
                var token = HttpUtility.ParseQueryString(await body.ReadToEndAsync())["token"] ?? "";
                Asked.Add(token);
                context.Response.ContentType = "application/json";
                await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(Good.TryGetValue(token, out var user) ? $"{{\"active\":true,\"username\":\"{user}\"}}" : "{\"active\":false}"));
                context.Response.Close();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }
}
