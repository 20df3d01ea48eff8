using System.Globalization;

namespace Intake.Mail.Mime;

/// <summary>The tags of a DKIM-Signature field that decide whether it proves the whole mail (RFC 6376 §3.5).</summary>
/// <param name="Domain">Tag <c>d=</c>, lower case.</param>
/// <param name="Algorithm">Tag <c>a=</c>.</param>
/// <param name="HasLength">Tag <c>l=</c> is there: text can be appended behind what is signed.</param>
/// <param name="Expires">Tag <c>x=</c>; null when absent.</param>
internal sealed record DkimTags(string Domain, string Algorithm, bool HasLength, DateTimeOffset? Expires)
{
    /// <summary>Reads the tags; missing ones are empty.</summary>
    public static DkimTags Parse(string value)
    {
        var tags = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var tag in value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var equals = tag.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0) tags.TryAdd(tag[..equals].Trim(), tag[(equals + 1)..].Trim());
        }

        // 253402300799 is the last second of the year 9999, past which DateTimeOffset ends.
        var expires = long.TryParse(tags.GetValueOrDefault("x"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(Math.Min(seconds, 253402300799))
            : (DateTimeOffset?)null;
        return new DkimTags(
            tags.GetValueOrDefault("d", "").ToLowerInvariant(), tags.GetValueOrDefault("a", ""), tags.ContainsKey("l"), expires);
    }

    /// <summary>Whether it proves less than that the whole mail is its domain's.</summary>
    public bool IsWeak(DateTimeOffset? received) =>
        HasLength || Algorithm.EndsWith("sha1", StringComparison.OrdinalIgnoreCase) || (Expires is { } x && received is { } at && x < at);
}
