using System.Text.Json;

namespace Intake.Tests.Accuracy;

/// <summary>One edit that a careful reader takes from a mail.</summary>
/// <param name="Accepted">Every pair of provision and class of operation that is a right answer.</param>
/// <param name="Text">Right resulting texts; empty when it is not determined.</param>
/// <param name="IsOptional">Whether it may be left out.</param>
internal sealed record GoldEdit(IReadOnlyList<(string Provision, string Class)> Accepted, IReadOnlyList<string> Text, bool IsOptional)
{
    public string Provision => Accepted[0].Provision;

    public string Class => Accepted[0].Class;

    public static GoldEdit Of(JsonElement edit)
    {
        var provision = Places.Normal(edit.GetProperty("paragraph").GetString()!);
        var kind = edit.GetProperty("kind").GetString()!;
        var accepted = new List<(string, string)> { (provision, Classes.Of(kind)) };
        if (edit.TryGetProperty("alternatives", out var alternatives))
        {
            foreach (var other in alternatives.EnumerateArray())
            {
                var place = other.TryGetProperty("paragraph", out var p) ? Places.Normal(p.GetString()!) : provision;
                accepted.Add((place, Classes.Of(other.TryGetProperty("kind", out var k) ? k.GetString()! : kind)));
            }
        }

        var texts = new[] { "resulting_text", "resulting_text_this_edit_only" }
            .Select(n => edit.TryGetProperty(n, out var t) && t.ValueKind == JsonValueKind.String ? t.GetString()! : null)
            .Concat(edit.TryGetProperty("resulting_text_alternatives", out var more) ? more.EnumerateArray().Select(m => m.GetString()) : [])
            .Where(t => !string.IsNullOrEmpty(t)).Select(t => Places.Text(t!)).ToList();
        return new GoldEdit(accepted, texts, edit.TryGetProperty("optional", out var optional) && optional.ValueKind == JsonValueKind.True);
    }
}
