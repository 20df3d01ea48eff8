using System.Text.Json;

namespace Intake.Rendering.Json;

/// <summary>The names of an enum's values in the contract: lower case, words joined by hyphens (<c>insert-paragraph</c>).</summary>
internal static class KebabName
{
    /// <summary>The name of a value.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Names<T>.ByValue[value];

    /// <summary>The value of a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="anyOfKind">Any value of the enum; tells its type where this module does not name it.</param>
    /// <exception cref="JsonException">No value has the name.</exception>
    public static T Parse<T>(string? name, T anyOfKind = default)
        where T : struct, Enum =>
        name is not null && Names<T>.ByName.TryGetValue(name, out var value)
            ? value
            : throw new JsonException($"\"{name}\" is not a {anyOfKind.GetType().Name}.");

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> ByValue =
            Enum.GetValues<T>().ToDictionary(v => v, v => JsonNamingPolicy.KebabCaseLower.ConvertName(v.ToString()));

        public static readonly Dictionary<string, T> ByName = ByValue.ToDictionary(n => n.Value, n => n.Key, StringComparer.Ordinal);
    }
}
