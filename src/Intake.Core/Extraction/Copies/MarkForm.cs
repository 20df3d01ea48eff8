using Intake.Reading;

namespace Intake.Extraction.Copies;

/// <summary>What a mark looks like: a pair of signs around its words, a look of the letters, a colour, or capitals.</summary>
/// <param name="Open">The sign in front; empty for a look.</param>
/// <param name="Close">The sign behind; empty for a look.</param>
/// <param name="Look">The look; none for a sign or a colour.</param>
/// <param name="Color">The English name of the colour; empty for none.</param>
internal readonly record struct MarkForm(string Open, string Close, Emphasis Look, string Color)
{
    /// <summary>Words in capitals.</summary>
    public static MarkForm Capitals { get; } = new("", "", Emphasis.None, "capitals");

    /// <summary>A pair of signs.</summary>
    public static MarkForm Sign(string open, string close) => new(open, close, Emphasis.None, "");

    /// <summary>A look of the letters.</summary>
    public static MarkForm In(Emphasis look) => new("", "", look, "");

    /// <summary>A colour, by its English name.</summary>
    public static MarkForm In(string color) => new("", "", Emphasis.None, color);
}
