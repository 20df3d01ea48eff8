namespace Intake.Drafts;

/// <summary>One line of a draft before it is known what belongs together: a physical line of a text file, or a whole paragraph of a Word or HTML file.</summary>
/// <param name="Text">The characters, trimmed; without an automatic number.</param>
/// <param name="Position">1-based line or paragraph of the source.</param>
internal sealed record DraftLine(string Text, int Position)
{
    /// <summary>The automatic number as printed; empty when there is none or it is typed.</summary>
    public string Printed { get; init; } = "";

    /// <summary>Whether the source says that this is a paragraph of its own, never a continuation of a wrapped line.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether an empty line sets it off in a text that is not double spaced: it begins a paragraph, which the lines behind it may go on with.</summary>
    public bool BeginsBlock { get; init; }

    /// <summary>Whether it begins words of the draft, not a title, though no empty line says so.</summary>
    public bool BeginsText { get; init; }

    /// <summary>Whether the source says that this is the title.</summary>
    public bool IsTitle { get; init; }

    /// <summary>Heading level the source gives it, from 1; 0 for none.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>Whether every character is bold, underlined or in capitals, as an unstyled heading is.</summary>
    public bool Stands { get; init; }

    /// <summary>Whether it stands in a table: a cell, or a line of a text file with wide gaps between its words.</summary>
    public bool IsCell { get; init; }

    /// <summary>Empty lines before it.</summary>
    public int BlankBefore { get; init; }

    /// <summary>Spaces before the first character.</summary>
    public int Indent { get; init; }

    /// <summary>Whether a page begins with it.</summary>
    public bool PageBreakBefore { get; init; }

    /// <summary>The number and the text, as a reader sees them.</summary>
    public string Shown => Printed.Length == 0 ? Text : $"{Printed} {Text}";
}
