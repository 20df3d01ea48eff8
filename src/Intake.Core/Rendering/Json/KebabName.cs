using System.Text.Json;

namespace Intake.Rendering.Json;

/// <summary>The names of an enum's values in the contract: lower case, words joined by hyphens (<c>insert-paragraph</c>).</summary>
internal static class KebabName<T>
    where T : struct, Enum
{
    private static readonly Dictionary<T, string> Names =
        Enum.GetValues<T>().ToDictionary(v => v, v => JsonNamingPolicy.KebabCaseLower.ConvertName(v.ToString()));

    private static readonly Dictionary<string, T> Values = Names.ToDictionary(n => n.Value, n => n.Key, StringComparer.Ordinal);

    /// <summary>The name of a value.</summary>
    public static string Of(T value) => Names[value];

    /// <summary>The value of a name.</summary>
    /// <exception cref="JsonException">No value has the name.</exception>
    public static T Parse(string? name) =>
        name is not null && Values.TryGetValue(name, out var value) ? value : throw new JsonException($"\"{name}\" is not a {typeof(T).Name}.");
}
