using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Intake.Mail.Mime;

namespace Intake.Mail;

/// <summary>Which public keys a mail needs to prove its sender by itself.</summary>
public static partial class SignatureKeys
{
    private const int LongestName = 253; // RFC 1035 §2.3.4

    /// <summary>The names of the text records of the keys; empty where our border has spoken, or no signature could prove the From address.</summary>
    /// <param name="raw">The mail as received.</param>
    /// <param name="authservId">See <see cref="MailReader.Read"/>.</param>
    /// <param name="limits">What is read at most.</param>
    public static ImmutableArray<string> Wanted(ReadOnlyMemory<byte> raw, string? authservId, Limits limits)
    {
        if (Gate.Check(raw.Span, limits) is not null) return [];
        var options = MailReader.Options(limits);
        if (MailReader.Parse(raw[..Math.Min(raw.Length, Gate.HeaderLength(raw.Span) + 2)], options) is not { } message) return [];
        var from = Identity.Read(message.Headers, options).From;
        if (from is null || Border.Check(message.Headers, from, authservId, Trace.Received(message.Headers)) != Authentication.None) return [];
        return [.. OwnProof.Candidates(message.Headers, from).Select(c => c.Tags.KeyName).Where(IsName).Distinct(StringComparer.Ordinal)];
    }

    private static bool IsName(string name) => name.Length <= LongestName && Form().IsMatch(name);

    [GeneratedRegex(@"\A(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z0-9-]{2,63}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
