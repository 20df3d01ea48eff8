namespace Intake.Drafts;

/// <summary>The smallest numbered thing of a draft.</summary>
public sealed record Provision
{
    /// <summary>Stable name: a number as printed, outer to inner (<c>23</c>, <c>16 bis</c>, <c>Article 5(2)(c)</c>), <c>heading:C</c>, or <c>title</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required ProvisionKind Kind { get; init; }

    /// <summary>The number as the draft prints it, such as <c>23.</c> or <c>(a)</c>; empty when it prints none.</summary>
    public string Label { get; init; } = "";

    /// <summary>The text exactly, without its number, lines joined; headings keep their number in the text.</summary>
    public required string Text { get; init; }

    /// <summary>Id of the heading it stands under; before the first, <c>preamble</c> or <c>operative</c> in a draft that has a preamble, else null.</summary>
    public string? Section { get; init; }

    /// <summary>Depth: for a heading its outline level from 1, for a paragraph 0, for sub-paragraphs 1 and more.</summary>
    public int Level { get; init; }

    /// <summary>Position of its first paragraph in the draft's document.</summary>
    public int Position { get; init; }
}
