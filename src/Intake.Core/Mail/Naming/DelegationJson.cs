using System.Collections.Immutable;
using System.Text.Json;

namespace Intake.Mail.Naming;

/// <summary>Reads <c>delegations.json</c>: an array of objects, unknown properties passed over.</summary>
internal static class DelegationJson
{
    private static readonly Locus Source = new("delegations.json");

    /// <summary>The entries that can be used, and what was wrong with the others.</summary>
    public static (ImmutableArray<Delegation> Delegations, ImmutableArray<Finding> Findings) Read(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new Utf8JsonReader(
            utf8Json.StartsWith("\uFEFF"u8) ? utf8Json[3..] : utf8Json,
            new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 8 });
        try
        {
            using var document = JsonDocument.ParseValue(ref reader);
            return document.RootElement.ValueKind == JsonValueKind.Array
                ? Read(document.RootElement)
                : ([], [Findings.DelegationsUnreadable(Source, "it must be an array")]);
        }
        catch (JsonException e)
        {
            return ([], [Findings.DelegationsUnreadable(Source, $"line {e.LineNumber + 1}")]);
        }
    }

    private static (ImmutableArray<Delegation> Delegations, ImmutableArray<Finding> Findings) Read(JsonElement array)
    {
        var delegations = ImmutableArray.CreateBuilder<Delegation>();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var entry = 0;
        foreach (var item in array.EnumerateArray())
        {
            entry++;
            var name = Text(item, "name");
            if (name.Length == 0) findings.Add(Findings.DelegationUnusable(Source, entry, "it has no name"));
            else if (Kind(Text(item, "kind")) is not { } kind) findings.Add(Findings.DelegationUnusable(Source, entry, $"\"{name}\" has an unknown kind"));
            else if (!names.Add(name)) findings.Add(Findings.DelegationUnusable(Source, entry, $"\"{name}\" is there twice"));
            else delegations.Add(Delegation(item, name, kind));
        }

        return (delegations.ToImmutable(), findings.ToImmutable());
    }

    private static Delegation Delegation(JsonElement item, string name, DelegationKind kind) => new()
    {
        Name = name,
        Kind = kind,
        Aliases = Texts(item, "aliases"),
        Adjectives = Texts(item, "adjectives"),
        Codes = Texts(item, "codes"),
        Addresses = Texts(item, "addresses"),
        Domains = Texts(item, "domains"),
        Members = Texts(item, "members"),
    };

    private static DelegationKind? Kind(string kind) => kind switch
    {
        "state" or "" => DelegationKind.State,
        "observer" => DelegationKind.Observer,
        "group" => DelegationKind.Group,
        "organization" => DelegationKind.Organization,
        "ngo" => DelegationKind.Ngo,
        _ => null,
    };

    private static string Text(JsonElement item, string property) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!.Trim()
            : "";

    private static ImmutableArray<string> Texts(JsonElement item, string property) =>
        item.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString()!.Trim()).Where(v => v.Length > 0)]
            : [];
}
