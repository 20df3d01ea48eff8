using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;

namespace Intake.Mail;

/// <summary>The national standards bodies: which State a body speaks for, by its name, acronym or domain. Evidence only: none of them is on a list of delegations.</summary>
public static class NationalBodies
{
    private static readonly Lazy<ImmutableArray<NationalBody>> Bodies = new(Read);
    private static readonly Lazy<DelegationList> List = new(() => DelegationList.From(Bodies.Value.Select(AsDelegation)));
    private static readonly Lazy<FrozenDictionary<string, NationalBody>> ByName = new(
        () => Bodies.Value.SelectMany(b => b.Names.Prepend(b.Acronym), (b, n) => (Body: b, Name: n)).DistinctBy(x => x.Name.ToUpperInvariant()).ToFrozenDictionary(x => x.Name, x => x.Body, StringComparer.OrdinalIgnoreCase));

    /// <summary>All of them.</summary>
    public static ImmutableArray<NationalBody> All => Bodies.Value;

    /// <summary>The bodies as a list in which texts and addresses are looked up as those of delegations are; each has its acronym, else a full name, for a name.</summary>
    public static DelegationList AsList => List.Value;

    /// <summary>The body with an acronym or a full name; null when there is none.</summary>
    public static NationalBody? Find(string name) => ByName.Value.GetValueOrDefault(name);

    private static Delegation AsDelegation(NationalBody body) => new()
    {
        // A common acronym is no name to look for in a text; the full name stands for the body there.
        Name = body.HasCommonAcronym ? body.Names[0] : body.Acronym,
        Kind = DelegationKind.Organization,
        Aliases = body.Names,
        Domains = body.Domains,
    };

    private static ImmutableArray<NationalBody> Read()
    {
        using var stream = typeof(NationalBodies).Assembly.GetManifestResourceStream("bodies.json")!;
        using var document = JsonDocument.Parse(stream);
        return [.. document.RootElement.EnumerateArray().Select(Read)];
    }

    private static NationalBody Read(JsonElement item) => new()
    {
        Acronym = item.GetProperty("acronym").GetString()!,
        State = item.GetProperty("state").GetString()!,
        Names = Texts(item, "names"),
        Domains = Texts(item, "domains"),
        HasCommonAcronym = item.TryGetProperty("common", out _),
    };

    private static ImmutableArray<string> Texts(JsonElement item, string property) =>
        item.TryGetProperty(property, out var value) ? [.. value.EnumerateArray().Select(v => v.GetString()!)] : [];
}
