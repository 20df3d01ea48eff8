using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Intake.Service.Api;

/// <summary>Decides who may call a route.</summary>
/// <param name="options">Whose keys.</param>
/// <param name="clock">Tells how old a signature is.</param>
public sealed class Access(AccessOptions options, TimeProvider clock)
{
    /// <summary>The header of the key.</summary>
    public const string KeyHeader = "x-intake-key";

    /// <summary>The header that the desk's page sends with whatever changes something.</summary>
    public const string DeskHeader = "x-intake-desk";

    private const string SignatureHeader = "X-Twilio-Email-Event-Webhook-Signature";
    private const string TimestampHeader = "X-Twilio-Email-Event-Webhook-Timestamp";
    private const string PrincipalHeader = "X-MS-CLIENT-PRINCIPAL";
    private const string Secretariat = "Secretariat"; // what registrations of before the other roles call an officer
    private static readonly TimeSpan OldestSignature = TimeSpan.FromHours(73); // the mail service tries again for 72 hours

    /// <summary>Who calls; null for anybody without a role.</summary>
    public Caller? Caller(HttpRequest request)
    {
        if (options.Key is { } key && Same(request.Headers[KeyHeader], key)) return new Caller("officer", Role.Administrator);
        if (options.ReaderKey is { } readers && Same(request.Headers[KeyHeader], readers)) return new Caller("reader", Role.Reader);
        return options.IsEntra ? Principal(request.Headers[PrincipalHeader]) : null;
    }

    /// <summary>Whether a request can only come from a program or from the desk's own page: a browser sends neither header from another page without asking first.</summary>
    public static bool IsOwn(HttpRequest request) => request.Headers.ContainsKey(KeyHeader) || request.Headers[DeskHeader] == "1";

    /// <summary>Whether the mail service, or an officer's program, posts.</summary>
    /// <param name="request">The request.</param>
    /// <param name="body">Its body, byte for byte: that is what is signed.</param>
    public bool IsMailService(HttpRequest request, ReadOnlySpan<byte> body)
    {
        if (Caller(request) is { Role: >= Role.Officer }) return true;
        if (options.WebhookPublicKey is { } publicKey) return IsSigned(request, body, publicKey);
        return options.WebhookSecret is { } secret && Same(Password(request), secret);
    }

    /// <summary>Whether it is worth while to read the body of a post: a signature, which is over the body, can only be checked then.</summary>
    public bool MayBeMailService(HttpRequest request) =>
        options.WebhookPublicKey is not null ? request.Headers.ContainsKey(SignatureHeader) || Caller(request) is { Role: >= Role.Officer } : IsMailService(request, []);

    /// <summary>The signature is over the timestamp and the raw body, one after the other.</summary>
    private bool IsSigned(HttpRequest request, ReadOnlySpan<byte> body, string publicKey)
    {
        string? signature = request.Headers[SignatureHeader];
        string? timestamp = request.Headers[TimestampHeader];
        if (signature is null || !long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)) return false;
        var age = clock.GetUtcNow().ToUnixTimeSeconds() - seconds;
        if (Math.Abs((double)age) > OldestSignature.TotalSeconds) return false;
        Span<byte> given = new byte[signature.Length];
        if (!Convert.TryFromBase64String(signature, given, out var length)) return false;
        byte[] signed = [.. Encoding.UTF8.GetBytes(timestamp!), .. body];
        try
        {
            using var ecdsa = ECDsa.Create();
            ecdsa.ImportSubjectPublicKeyInfo(Convert.FromBase64String(publicKey), out _);
            return ecdsa.VerifyData(signed, given[..length], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return false; // a key that is none, in the settings: what is posted is not taken, which gives the alarm
        }
    }

    private static string? Password(HttpRequest request)
    {
        string? header = request.Headers.Authorization;
        if (header?.StartsWith("Basic ", StringComparison.OrdinalIgnoreCase) != true) return null;
        Span<byte> decoded = new byte[header.Length];
        return Convert.TryFromBase64String(header[6..].Trim(), decoded, out var length) && Encoding.UTF8.GetString(decoded[..length]).Split(':', 2) is [_, var password] ? password : null;
    }

    /// <summary>The platform sets the header, and takes away one that a caller sets: base64 of JSON with claims.</summary>
    private static Caller? Principal(string? header)
    {
        try
        {
            if (header is null) return null;
            using var principal = JsonDocument.Parse(Convert.FromBase64String(header));
            var claims = principal.RootElement.GetProperty("claims").EnumerateArray()
                .Select(c => (Type: c.GetProperty("typ").GetString(), Value: c.GetProperty("val").GetString())).ToList();
            var role = claims.Where(c => c.Type is "roles" or "http://schemas.microsoft.com/ws/2008/06/identity/claims/role").Select(c => OfName(c.Value)).Max();
            return role is { } known ? new Caller(claims.Find(c => c.Type == "preferred_username").Value ?? claims.Find(c => c.Type == "name").Value ?? "officer", known) : null;
        }
        catch (Exception e) when (e is FormatException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The names are exact: Entra gives them as the application's registration spells them.</summary>
    private static Role? OfName(string? name) => name switch
    {
        nameof(Role.Reader) => Role.Reader,
        nameof(Role.Officer) or Secretariat => Role.Officer,
        nameof(Role.Chair) => Role.Chair,
        nameof(Role.Administrator) => Role.Administrator,
        _ => null,
    };

    /// <summary>Takes as long whatever is given.</summary>
    private static bool Same(string? given, string expected) =>
        given is not null && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(given)), SHA256.HashData(Encoding.UTF8.GetBytes(expected)));
}
