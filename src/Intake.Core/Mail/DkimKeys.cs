using System.Collections.Immutable;

namespace Intake.Mail;

/// <summary>The public keys by which signatures of mails are checked (RFC 6376 §3.6.2.2): the text records at names such as <c>s1._domainkey.example.org</c>.</summary>
/// <remarks>Core asks nobody: whoever calls it looks up what <see cref="SignatureKeys"/> wants and hands it in.</remarks>
public sealed class DkimKeys
{
    /// <summary>No keys: no signature proves anything.</summary>
    public static readonly DkimKeys None = new([]);

    private readonly Dictionary<string, ImmutableArray<string>> records;

    /// <summary>Keeps some records.</summary>
    /// <param name="records">Each name with its text records; in a name, case does not matter.</param>
    public DkimKeys(IEnumerable<KeyValuePair<string, ImmutableArray<string>>> records)
    {
        this.records = new(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, texts) in records) this.records[name.TrimEnd('.')] = texts;
    }

    /// <summary>The text records at a name; empty when there are none.</summary>
    public ImmutableArray<string> At(string name) => records.GetValueOrDefault(name, []);
}
