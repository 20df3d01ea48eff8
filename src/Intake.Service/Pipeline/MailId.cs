using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Intake.Service.Storing;

namespace Intake.Service.Pipeline;

/// <summary>The id of a mail: the SHA-256 of its bytes as 64 lower-case hexadecimal digits.</summary>
public static partial class MailId
{
    /// <summary>Of the name of a mail in the store.</summary>
    public const string Extension = ".eml";

    /// <summary>The id of a mail.</summary>
    public static string Of(ReadOnlySpan<byte> raw) => Convert.ToHexStringLower(SHA256.HashData(raw));

    /// <summary>Whether a text is an id.</summary>
    public static bool Is(string text) => Form().IsMatch(text);

    /// <summary>Whether a path of the container is that of a mail, whatever case its extension has: programs of Windows do not heed it.</summary>
    internal static bool IsMail(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the mail is kept.</summary>
    public static BlobName Blob(string id) => new(Containers.Mail, id + Extension);

    /// <summary>The id of a mail by where it is kept; null when the blob is none, or has a name of somebody's own.</summary>
    public static string? From(string path) =>
        path.EndsWith(Extension, StringComparison.Ordinal) && Is(path[..^Extension.Length]) ? path[..^Extension.Length] : null;

    [GeneratedRegex(@"\A[0-9a-f]{64}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
