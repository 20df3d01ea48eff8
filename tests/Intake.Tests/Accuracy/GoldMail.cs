using System.Text.Json;

namespace Intake.Tests.Accuracy;

/// <summary>What a careful reader takes from one mail of the corpus.</summary>
internal sealed record GoldMail(string Id, bool IsSubmission, IReadOnlyList<string> Delegations, IReadOnlyList<string> OptionalDelegations, IReadOnlyList<GoldEdit> Edits)
{
    public static GoldMail Load(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        var root = json.RootElement;
        return new GoldMail(
            root.GetProperty("id").GetString()!,
            root.GetProperty("is_submission").GetBoolean(),
            Strings(root, "delegations"),
            Strings(root, "delegations_optional"),
            [.. root.GetProperty("edits").EnumerateArray().Select(GoldEdit.Of)]);
    }

    private static IReadOnlyList<string> Strings(JsonElement element, string name) =>
        element.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray().Select(e => e.GetString()!)] : [];
}
