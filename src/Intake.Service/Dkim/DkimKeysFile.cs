using System.Collections.Immutable;
using System.Text.Json;
using Intake.Mail;

namespace Intake.Service.Dkim;

/// <summary>The keys of a file, read instead of DNS: <c>{ "s1._domainkey.example.org": ["v=DKIM1; p=…"] }</c>.</summary>
public static class DkimKeysFile
{
    /// <summary>The keys in a file; none without one.</summary>
    /// <param name="path">The file; null for none.</param>
    /// <exception cref="UnusableInputException">It is not what the contract says.</exception>
    public static DkimKeys Load(string? path) => path is null ? DkimKeys.None : Parse(InputFile.Read(path, "the DKIM keys"), path);

    /// <summary>The keys in some bytes.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="path">What they are called.</param>
    /// <exception cref="UnusableInputException">They are not what the contract says.</exception>
    public static DkimKeys Parse(ReadOnlySpan<byte> content, string path)
    {
        try
        {
            var reader = new Utf8JsonReader(content[(content is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0)..]);
            using var json = JsonDocument.ParseValue(ref reader);
            return new DkimKeys(json.RootElement.EnumerateObject().Select(name => KeyValuePair.Create(name.Name, Texts(name.Value))).ToList());
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new UnusableInputException($"Cannot use the DKIM keys \"{path}\": it must be an object with a list of texts for each name, such as \"s1._domainkey.example.org\": [\"v=DKIM1; p=…\"].", e);
        }
    }

    private static ImmutableArray<string> Texts(JsonElement value) =>
        [.. value.EnumerateArray().Select(t => t.GetString() ?? throw new InvalidOperationException("A text is null."))];
}
