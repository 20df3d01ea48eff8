namespace Intake.Service.MailIn;

/// <summary>A mailbox to fetch mail from (RFC 9051).</summary>
public sealed record ImapOptions
{
    /// <summary>The server, such as <c>imaps://mail.example.org:993</c>; with <c>imap</c> the connection must turn to TLS (STARTTLS) unless the server is this machine.</summary>
    public required Uri Server { get; init; }

    /// <summary>The user.</summary>
    public required string User { get; init; }

    /// <summary>The password; null where a token serves.</summary>
    public string? Password { get; init; }

    /// <summary>Gives an access token (OAuth 2.0, SASL XOAUTH2); null where the password serves.</summary>
    public Func<CancellationToken, Task<string>>? AccessToken { get; init; }

    /// <summary>The folder. Default INBOX.</summary>
    public string Folder { get; init; } = "INBOX";

    /// <summary>Largest message that is fetched, in bytes; larger ones stay in the mailbox, with an alarm. Stops one message from filling the memory. Default 100 MiB.</summary>
    public long MostBytes { get; init; } = 100L << 20;

    /// <summary>Reads an address such as <c>imaps://user:password@mail.example.org:993/INBOX</c>; what is not a letter or digit in user and password is percent-encoded.</summary>
    /// <exception cref="UnusableInputException">It is no such address.</exception>
    public static ImapOptions Parse(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("imap" or "imaps") || uri.UserInfo.Split(':', 2) is not [{ Length: > 0 } user, { Length: > 0 } password])
            throw new UnusableInputException("Cannot use the mailbox to fetch from: it is not of the form imaps://user:password@mail.example.org:993/INBOX.");
        var folder = Uri.UnescapeDataString(uri.AbsolutePath.Trim('/'));
        return new ImapOptions { Server = uri, User = Uri.UnescapeDataString(user), Password = Uri.UnescapeDataString(password), Folder = folder.Length > 0 ? folder : "INBOX" };
    }
}
