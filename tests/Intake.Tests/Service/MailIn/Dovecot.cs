using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Intake.Service.MailIn;

namespace Intake.Tests.Service.MailIn;

/// <summary>A real IMAP server over a maildir in a temporary folder, on a free port of this machine.</summary>
internal sealed class Dovecot : IDisposable
{
    private const string Program = "/usr/sbin/dovecot";

    private readonly TemporaryFolder folder = new();
    private readonly int port;
    private Process? process;
    private int mails;

    private readonly (string Mechanism, Uri Introspection)? tokens;

    private Dovecot((string Mechanism, Uri Introspection)? tokens)
    {
        this.tokens = tokens;
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        port = ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>The mailbox.</summary>
    public ImapOptions Options => ImapOptions.Parse(string.Create(CultureInfo.InvariantCulture, $"imap://officer:s%40cret@127.0.0.1:{port}/INBOX"));

    private string Mail => Path.Combine(folder.Root, "mail");

    /// <summary>Starts one with an empty mailbox.</summary>
    /// <param name="tokens">For one that takes no password but tokens: the SASL mechanism, and whom it asks about them (RFC 7662).</param>
    public static async Task<Dovecot> Begin((string Mechanism, Uri Introspection)? tokens = null)
    {
        if (!File.Exists(Program)) throw new InvalidOperationException("Dovecot is not installed; bash tests/run installs it, or as root: apt-get install dovecot-imapd.");
        var server = new Dovecot(tokens);
        server.Prepare();
        await server.Start();
        return server;
    }

    /// <summary>Delivers a mail.</summary>
    public void Deliver(byte[] mail)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{1_700_000_000 + ++mails}.M{mails}P1.test");
        File.WriteAllBytes(Path.Combine(Mail, "tmp", name), mail);
        File.Move(Path.Combine(Mail, "tmp", name), Path.Combine(Mail, "new", name));
    }

    /// <summary>The mails as they lie there: their names hold their flags.</summary>
    public IReadOnlyList<string> Files() =>
        [.. new[] { "new", "cur" }.SelectMany(d => Directory.EnumerateFiles(Path.Combine(Mail, d))).Select(f => Path.GetFileName(f)!.Split(":2,") is [var name, var flags] && flags.Length > 0 ? $"{name} {flags}" : Path.GetFileName(f)!.Split(':')[0]).Order(StringComparer.Ordinal)];

    /// <summary>Numbers the mailbox anew, as after a restored backup.</summary>
    public async Task Renumber(uint validity)
    {
        End();
        foreach (var file in Directory.EnumerateFiles(Mail, "dovecot*")) File.Delete(file);
        File.WriteAllText(Path.Combine(Mail, "dovecot-uidlist"), string.Create(CultureInfo.InvariantCulture, $"3 V{validity} N1\n"));
        Open(Path.Combine(Mail, "dovecot-uidlist"));
        await Start();
    }

    /// <summary>Starts it, again on the same port.</summary>
    public async Task Start()
    {
        var start = new ProcessStartInfo(Program) { RedirectStandardError = true };
        foreach (var argument in (string[])["-F", "-c", Path.Combine(folder.Root, "dovecot.conf")]) start.ArgumentList.Add(argument);
        process = Process.Start(start)!;
        for (var i = 0; i < 600; i++)
        {
            if (process.HasExited) throw new InvalidOperationException("Dovecot ended: " + await process.StandardError.ReadToEndAsync());
            if (await Listens()) return;
            await Task.Delay(50);
        }

        throw new InvalidOperationException("Dovecot does not listen.");
    }

    /// <summary>Ends it, with the processes that it started.</summary>
    public void End()
    {
        if (process is null) return;
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
        process = null;
    }

    public void Dispose()
    {
        End();
        folder.Dispose();
    }

    private void Prepare()
    {
        Open(folder.Root);
        foreach (var name in (string[])["mail", "mail/new", "mail/cur", "mail/tmp", "home", "run", "state"])
        {
            Directory.CreateDirectory(Path.Combine(folder.Root, name));
            Open(Path.Combine(folder.Root, name));
        }

        // It never reads mail as root; anybody else reads it as oneself.
        var user = Environment.UserName;
        var own = user == "root" ? "" : $"default_internal_user = {user}\ndefault_login_user = {user}\n";
        var reader = user == "root" ? "uid=65534 gid=65534" : $"uid={user}";
        folder.Write("dovecot.conf", $$"""
            base_dir = {{folder.Root}}/run
            state_dir = {{folder.Root}}/state
            log_path = {{folder.Root}}/log
            protocols = imap
            listen = 127.0.0.1
            ssl = no
            disable_plaintext_auth = no
            mail_location = maildir:{{Mail}}
            first_valid_uid = 1
            {{own}}
            {{Passwords()}}
            userdb {
              driver = static
              args = {{reader}} home={{folder.Root}}/home
            }
            service imap-login {
              chroot =
              inet_listener imap {
                port = {{port.ToString(CultureInfo.InvariantCulture)}}
              }
              inet_listener imaps {
                port = 0
              }
            }
            service anvil {
              chroot =
            }
            service stats {
              chroot =
            }

            """);
    }

    private string Passwords()
    {
        if (tokens is not var (mechanism, introspection)) return "passdb {\n  driver = static\n  args = password=s@cret\n}";
        var settings = folder.Write("oauth2.conf", $"introspection_mode = post\nintrospection_url = {introspection}\nusername_attribute = username\nactive_attribute = active\nactive_value = true\n");
        return $"auth_mechanisms = {mechanism}\npassdb {{\n  driver = oauth2\n  mechanisms = {mechanism}\n  args = {settings}\n}}";
    }

    /// <summary>For whichever user the server reads as.</summary>
    private static void Open(string path)
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, (UnixFileMode)0x1ff); // all rights to all
    }

    private async Task<bool> Listens()
    {
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
