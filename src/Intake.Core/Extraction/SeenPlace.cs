namespace Intake.Extraction;

/// <summary>Something noted at a place of a mail that an officer has seen and lets stand.</summary>
/// <param name="Code">Code of the finding.</param>
/// <param name="Part">Where it was noticed.</param>
/// <param name="Paragraph">The paragraph of the part; null for the whole part.</param>
public sealed record SeenPlace(string Code, string Part, int? Paragraph)
{
    /// <summary>Whether a finding at a place is the one.</summary>
    public bool Is(Finding finding, Locus source) => finding.Code == Code && source.Part == Part && source.Paragraph == Paragraph;
}
