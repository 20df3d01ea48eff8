using System.Collections.Immutable;

namespace Intake.Mail.Mime;

/// <summary>The text record of a public key (RFC 6376 §3.6.1).</summary>
internal static class DkimKeyRecord
{
    private const string Version = "v=DKIM1";

    /// <summary>The record by which a signature can be checked; null when there is none, several, or one that does not allow it.</summary>
    /// <param name="texts">What stands at the name.</param>
    /// <param name="signature">The signature.</param>
    public static string? For(ImmutableArray<string> texts, DkimTags signature)
    {
        // Of several records nobody can say which is meant (§3.6.2.2).
        if (Whole(texts) is not [var record]) return null;
        var tags = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var tag in record.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var equals = tag.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0 || !tags.TryAdd(tag[..equals].Trim(), string.Concat(tag[(equals + 1)..].Where(c => !char.IsWhiteSpace(c))))) return null;
        }

        bool Allows(string tag, params ReadOnlySpan<string> values) => !tags.TryGetValue(tag, out var list) || list.Split(':').Intersect(values.ToArray(), StringComparer.OrdinalIgnoreCase).Any();
        var flags = tags.GetValueOrDefault("t", "").Split(':');
        var isUsable = tags.GetValueOrDefault("v", "DKIM1") == "DKIM1"
            && tags.GetValueOrDefault("p", "").Length > 0 // else revoked
            && signature.Algorithm.StartsWith(tags.GetValueOrDefault("k", "rsa") + "-", StringComparison.OrdinalIgnoreCase)
            && Allows("h", "sha256")
            && Allows("s", "*", "email")
            && !flags.Contains("y") // a domain that only tries signing out
            && (!flags.Contains("s") || signature.Identity.EndsWith("@" + signature.Domain, StringComparison.Ordinal));
        return isUsable ? string.Join("; ", tags.Select(t => $"{t.Key}={t.Value}")) : null;
    }

    /// <summary>The records: a text that does not begin one goes on with the one before, since a text of DNS has 255 bytes at most.</summary>
    private static List<string> Whole(ImmutableArray<string> texts)
    {
        var whole = new List<string>();
        foreach (var text in texts.Select(t => t.Trim()))
        {
            if (whole.Count > 0 && whole[^1].StartsWith(Version, StringComparison.Ordinal) && !text.StartsWith("v=", StringComparison.Ordinal)) whole[^1] += text;
            else whole.Add(text);
        }

        return whole;
    }
}
