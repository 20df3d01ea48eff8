using System.Collections.Frozen;

namespace Intake.Reading.Html;

/// <summary>The declarations of one style rule or <c>style</c> attribute that the reader looks at.</summary>
/// <remarks>A minimal reader of CSS Syntax Module Level 3 §5.4: <c>property: value;</c> with quoted strings; the last of equal ones holds.</remarks>
internal sealed class Declarations
{
    /// <summary>What a style sheet draws before the items of a list: a counter style and, in quotes, what follows the number. Not a property of CSS.</summary>
    public const string CounterMarker = "counter-marker";

    /// <summary>No declaration.</summary>
    public static readonly Declarations None = new([]);

    private static readonly FrozenSet<string> Known = new[]
    {
        "background", "background-color", "border", "color", "display", "font", "font-size", "font-style", "font-weight", "list-style",
        "list-style-type", CounterMarker, "max-height", "mso-element", "mso-hide", "mso-list", "opacity", "text-decoration", "text-decoration-line",
        "vertical-align", "visibility", "white-space",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, string> values;

    private Declarations(Dictionary<string, string> values) => this.values = values;

    /// <summary>Whether nothing is declared.</summary>
    public bool IsEmpty => values.Count == 0;

    /// <summary>The value of a property, lower case except inside quotes; null when it is not declared.</summary>
    public string? this[string property] => values.GetValueOrDefault(property);

    /// <summary>Reads the text between the braces of a rule, or of a <c>style</c> attribute.</summary>
    public static Declarations Parse(ReadOnlySpan<char> text)
    {
        Dictionary<string, string>? values = null;
        while (!text.IsEmpty)
        {
            var end = CssText.IndexOf(text, ';');
            var one = end < 0 ? text : text[..end];
            text = end < 0 ? [] : text[(end + 1)..];
            var colon = one.IndexOf(':');
            if (colon <= 0) continue;
            var property = one[..colon].Trim().ToString().ToLowerInvariant();
            if (Known.Contains(property)) (values ??= [])[property] = Value(one[(colon + 1)..]);
        }

        return values is null ? None : new Declarations(values);
    }

    /// <summary>These declarations with others over them.</summary>
    public Declarations With(Declarations over)
    {
        if (IsEmpty) return over;
        if (over.IsEmpty) return this;
        var both = new Dictionary<string, string>(values);
        foreach (var (property, value) in over.values) both[property] = value;
        return new Declarations(both);
    }

    private static string Value(ReadOnlySpan<char> text)
    {
        var value = text.Trim().ToString();
        var important = value.LastIndexOf('!');
        if (important > 0 && value.AsSpan(important + 1).Trim().Equals("important", StringComparison.OrdinalIgnoreCase))
            value = value[..important].TrimEnd();
        return value.AsSpan().ContainsAny('"', '\'') ? value : value.ToLowerInvariant();
    }
}
