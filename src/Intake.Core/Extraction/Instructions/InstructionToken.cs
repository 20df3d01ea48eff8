using System.Collections.Immutable;

namespace Intake.Extraction.Instructions;

/// <summary>One unit of a sentence.</summary>
/// <param name="Class">What it does.</param>
/// <param name="Start">Where it begins in the paragraph, in UTF-16 units.</param>
/// <param name="Length">How long it is there.</param>
/// <param name="Text">The word or phrase; for a quotation the words inside the marks.</param>
internal sealed record InstructionToken(TokenClass Class, int Start, int Length, string Text)
{
    /// <summary>The provisions a reference names, in order; empty for other tokens.</summary>
    public ImmutableArray<ProvisionReference> References { get; init; } = [];

    public int End => Start + Length;
}
