using System.Collections.Immutable;
using System.Globalization;

namespace Intake.Mail.Mime;

/// <summary>The tags of a DKIM-Signature field that decide whether it proves the whole mail (RFC 6376 §3.5).</summary>
/// <param name="Domain">Tag <c>d=</c>, lower case.</param>
/// <param name="Algorithm">Tag <c>a=</c>.</param>
/// <param name="HasLength">Tag <c>l=</c> is there: text can be appended behind what is signed.</param>
/// <param name="Expires">Tag <c>x=</c>; null when absent.</param>
internal sealed record DkimTags(string Domain, string Algorithm, bool HasLength, DateTimeOffset? Expires)
{
    /// <summary>Tag <c>s=</c>, lower case.</summary>
    public string Selector { get; private init; } = "";

    /// <summary>Tag <c>i=</c>, lower case; <c>@</c> and the domain when absent.</summary>
    public string Identity { get; private init; } = "";

    /// <summary>Tag <c>h=</c>: the names of the fields that are signed.</summary>
    public ImmutableArray<string> Fields { get; private init; } = [];

    /// <summary>Whether a tag stands twice, has no form, or is one without which nothing can be checked: then readers differ about what is signed.</summary>
    public bool IsMalformed { get; private init; }

    /// <summary>Where the public key is (§3.6.2.1).</summary>
    public string KeyName => $"{Selector}._domainkey.{Domain}";

    /// <summary>Reads the tags; missing ones are empty.</summary>
    public static DkimTags Parse(string value)
    {
        var tags = new Dictionary<string, string>(StringComparer.Ordinal);
        var isMalformed = false;
        foreach (var tag in value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var equals = tag.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0 || !tags.TryAdd(tag[..equals].Trim(), string.Concat(tag[(equals + 1)..].Where(c => !char.IsWhiteSpace(c))))) isMalformed = true;
        }

        // 253402300799 is the last second of the year 9999, past which DateTimeOffset ends.
        var expires = long.TryParse(tags.GetValueOrDefault("x"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(Math.Min(seconds, 253402300799))
            : (DateTimeOffset?)null;
        var domain = tags.GetValueOrDefault("d", "").ToLowerInvariant();
        return new DkimTags(domain, tags.GetValueOrDefault("a", ""), tags.ContainsKey("l"), expires)
        {
            Selector = tags.GetValueOrDefault("s", "").ToLowerInvariant(),
            Identity = tags.GetValueOrDefault("i", "@" + domain).ToLowerInvariant(),
            Fields = [.. tags.GetValueOrDefault("h", "").Split(':')],
            IsMalformed = isMalformed || tags.GetValueOrDefault("v") != "1" || !tags.ContainsKey("s") || (tags.ContainsKey("x") && expires is null),
        };
    }

    /// <summary>Whether it proves less than that the whole mail is its domain's.</summary>
    public bool IsWeak(DateTimeOffset? received) =>
        HasLength || Algorithm.EndsWith("sha1", StringComparison.OrdinalIgnoreCase) || (Expires is { } x && received is { } at && x < at);

    /// <summary>Whether From is among the signed fields, as it must be (§5.4).</summary>
    public bool SignsFrom => Fields.Contains("from", StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the identity is of the signing domain or one below it (§3.5).</summary>
    public bool IsOfDomain => Identity[(Identity.LastIndexOf('@') + 1)..] is var host && (host == Domain || host.EndsWith("." + Domain, StringComparison.Ordinal));
}
