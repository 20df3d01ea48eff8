using System.Globalization;
using AngleSharp.Dom;

namespace Intake.Reading.Html;

/// <summary>An open list and the number its next item prints.</summary>
internal sealed class ListFrame
{
    private readonly bool ordered;
    private readonly int step;
    private readonly string? drawn;
    private int next;

    /// <summary>Opens an <c>ol</c>, <c>ul</c> or <c>menu</c> (HTML Living Standard §4.4.5, §4.4.8).</summary>
    /// <param name="list">The element.</param>
    /// <param name="level">0-based level.</param>
    /// <param name="drawn">The counter that the style sheet draws before its items, as <see cref="Declarations.CounterMarker"/> gives it; null for none.</param>
    public ListFrame(IElement list, int level, string? drawn)
    {
        this.drawn = drawn;
        Level = level;
        ordered = list.LocalName == "ol";
        step = list.HasAttribute("reversed") ? -1 : 1;
        next = Integer(list.GetAttribute("start")) ?? (step < 0 ? list.Children.Count(c => c.LocalName == "li") : 1);
        Default = list.GetAttribute("type");
    }

    /// <summary>0-based level.</summary>
    public int Level { get; }

    /// <summary>The <c>type</c> attribute of the list.</summary>
    public string? Default { get; }

    /// <summary>The number that an item prints; null for a bullet or none.</summary>
    /// <param name="item">The <c>li</c>.</param>
    /// <param name="marker">The list marker in force by style; null for none declared.</param>
    public string? Number(IElement item, string? marker)
    {
        if (!ordered) return marker is null ? null : Ordinals.Literal(marker);
        var value = Integer(item.GetAttribute("value")) ?? next;
        next = value > int.MinValue && value < int.MaxValue ? value + step : value;
        if (drawn?.IndexOf('\'') is > 0 and var quote) return Ordinals.Format(value, drawn[..quote].Trim())?.TrimEnd('.') + drawn[quote..].Trim('\'');
        return Ordinals.Format(value, marker ?? item.GetAttribute("type") ?? Default ?? "decimal");
    }

    private static int? Integer(string? text) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : null;
}
