using System.Collections.Immutable;
using Intake.Reading;

namespace Intake.Extraction.Copies;

/// <summary>What the sender says the marks on the page mean.</summary>
/// <param name="Rules">What each form of mark does; of two that contradict one another the first said.</param>
internal sealed record Legend(ImmutableArray<MarkRule> Rules)
{
    private static readonly Emphasis[] Looks = [Emphasis.Strike, Emphasis.Highlight, Emphasis.Underline, Emphasis.Bold, Emphasis.Italic];

    /// <summary>Nothing is said.</summary>
    public static Legend None { get; } = new([]);

    /// <summary>Whether nothing is said.</summary>
    public bool IsEmpty => Rules.IsEmpty;

    /// <summary>Words in capitals come; the capitals are no part of them.</summary>
    public bool CapitalsInsert => Of(MarkForm.Capitals) == MarkedText.Mark.Comes;

    /// <summary>What a form of mark does; null when the legend does not say.</summary>
    public MarkedText.Mark? Of(MarkForm form)
    {
        foreach (var rule in Rules)
        {
            if (rule.Form == form) return rule.Mark;
        }

        return null;
    }

    /// <summary>What the look of some letters does; null when the legend does not say.</summary>
    public MarkedText.Mark? Of(Emphasis look, string? color)
    {
        if (Rules.IsEmpty) return null;
        foreach (var one in Looks)
        {
            if ((look & one) != 0 && Of(MarkForm.In(one)) is { } mark) return mark;
        }

        if (color is null) return null;
        foreach (var rule in Rules)
        {
            if (rule.Form.Color.Length > 0 && ColorNames.Is(color, rule.Form.Color)) return rule.Mark;
        }

        return null;
    }

    /// <summary>This legend, and behind it what another says of other forms.</summary>
    public Legend With(Legend other) => other.IsEmpty ? this : IsEmpty ? other : new Legend(Rules.AddRange(other.Rules));
}
