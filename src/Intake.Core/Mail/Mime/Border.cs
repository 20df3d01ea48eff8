using MimeKit;
using MimeKit.Cryptography;

namespace Intake.Mail.Mime;

/// <summary>What our own border says about the sender (RFC 8601).</summary>
internal static class Border
{
    /// <summary>Whether the From address is proven, by the topmost Authentication-Results field and only when our border wrote it.</summary>
    /// <remarks>A sender can put such a field into the mail, with our name in it; the border's own stands above it.</remarks>
    public static Authentication Check(HeaderList headers, Mailbox? from, string? authservId, DateTimeOffset? received)
    {
        if (authservId is null || from is null || from.Domain.Length == 0) return Authentication.None;
        var field = headers.FirstOrDefault(h => h.Id == HeaderId.AuthenticationResults);
        if (field is null || !AuthenticationResults.TryParse(field.RawValue, out var results)) return Authentication.None;
        if (!string.Equals(results.AuthenticationServiceIdentifier, authservId, StringComparison.OrdinalIgnoreCase)) return Authentication.None;

        var signatures = headers.Where(h => h.Id == HeaderId.DkimSignature).Select(h => DkimTags.Parse(h.Value)).ToList();
        var weak = signatures.Where(s => s.IsWeak(received)).Select(s => s.Domain).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var methods = results.Results.Where(r => r.Method is not null && r.Result is not null).ToList();
        bool Has(string method, string result) =>
            methods.Any(m => Same(m.Method, method) && Same(m.Result, result));
        bool Signed(AuthenticationMethodResult m) =>
            Same(m.Method, "dkim") && Same(m.Result, "pass") && SignedDomain(m) is { } d && Aligned(from.Domain, d) && !weak.Contains(d);

        if (Has("dmarc", "fail")) return Authentication.Fail;
        if (methods.Any(Signed)) return Authentication.Pass;
        // DMARC may rest on a signature that covers only the head of the text; then the envelope must carry it.
        var dmarc = methods.Any(m => Same(m.Method, "dmarc") && Same(m.Result, "pass") && NamesDomain(m, from.Domain));
        if (dmarc && (!weak.Any(d => Aligned(from.Domain, d)) || Has("spf", "pass"))) return Authentication.Pass;
        var spfFails = Has("spf", "fail") || Has("spf", "softfail");
        return spfFails && Has("dkim", "fail") && !Has("dkim", "pass") ? Authentication.Fail : Authentication.None;
    }

    /// <summary>Alignment (RFC 7489 §3.1) without a list of public suffixes: the signer is the From domain or one above it, never one beside or below it.</summary>
    public static bool Aligned(string from, string signer) =>
        signer.Contains('.', StringComparison.Ordinal)
        && (from.Equals(signer, StringComparison.OrdinalIgnoreCase) || from.EndsWith("." + signer, StringComparison.OrdinalIgnoreCase));

    private static string? SignedDomain(AuthenticationMethodResult result)
    {
        var value = Property(result, "d") ?? Property(result, "i");
        return value?[(value.LastIndexOf('@') + 1)..].TrimEnd('.').ToLowerInvariant();
    }

    private static bool NamesDomain(AuthenticationMethodResult result, string domain) =>
        Property(result, "from") is not { } from || Same(from[(from.LastIndexOf('@') + 1)..], domain);

    private static string? Property(AuthenticationMethodResult result, string name) =>
        result.Properties.FirstOrDefault(p => Same(p.PropertyType, "header") && Same(p.Property, name))?.Value;

    private static bool Same(string? a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
