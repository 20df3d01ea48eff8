using System.Text.RegularExpressions;

namespace Intake.Extraction.Instructions;

/// <summary>One row of the grammar.</summary>
/// <param name="Kind">What a match asks for.</param>
/// <param name="Pattern">A regular expression over token letters (<see cref="TokenClass"/>). Groups: <c>o</c> old words, <c>n</c> new words, <c>a</c> and <c>b</c> anchors after and before, <c>r</c> the provision, <c>d</c> and <c>e</c> a destination after and before which.</param>
/// <param name="Example">A sentence of this shape.</param>
internal sealed record GrammarRow(InstructionKind Kind, string Pattern, string Example)
{
    /// <summary>Whether the place or the sense is a guess.</summary>
    public bool IsLoose { get; init; }

    /// <summary>Whether the provision must be one that the sender numbers itself.</summary>
    public bool RequiresNew { get; init; }

    /// <summary>Whether the provision must be one that the draft has.</summary>
    public bool RequiresKnown { get; init; }

    /// <summary>Whether it only goes on with an instruction of its kind right before it.</summary>
    public bool Continues { get; init; }

    /// <summary>How many words the new text must have at least; 0 for any.</summary>
    public int LeastWords { get; init; }

    /// <summary>What tells without the pattern where it cannot match.</summary>
    public PatternLetters Letters { get; } = PatternLetters.Of(Pattern.Replace(" ", "", StringComparison.Ordinal));

    /// <summary>The pattern, tried at one place.</summary>
    public Regex Regex { get; } = new(@"\G(?:" + Pattern.Replace(" ", "", StringComparison.Ordinal) + ")", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}
