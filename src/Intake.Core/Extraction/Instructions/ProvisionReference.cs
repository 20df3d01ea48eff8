namespace Intake.Extraction.Instructions;

/// <summary>A provision as a delegation names it.</summary>
/// <param name="Written">The number as written, without "paragraph": <c>23</c>, <c>16 bis</c>, <c>2(c)</c>.</param>
/// <param name="Id">The provision of the draft it names; null when the draft has none such.</param>
/// <param name="Suffix"><c>bis</c>, <c>ter</c>, <c>alt</c> …, when the draft has only the number before it: a new paragraph, or an alternative; else empty.</param>
/// <param name="Base">For a suffix, the provision before it; null otherwise.</param>
internal sealed record ProvisionReference(string Written, string? Id, string Suffix = "", string? Base = null)
{
    /// <summary>Whether it names a paragraph that the sender proposes.</summary>
    public bool IsNew => Id is null && Suffix.Length > 0 && Base is not null;

    /// <summary>Whether it names another wording of a paragraph that exists.</summary>
    public bool IsAlternative => IsNew && Suffix.StartsWith("alt", StringComparison.Ordinal);
}
