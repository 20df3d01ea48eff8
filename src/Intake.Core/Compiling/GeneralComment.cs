using System.Collections.Immutable;

namespace Intake.Compiling;

/// <summary>What one submission says about the draft as a whole.</summary>
/// <param name="Submission">Number of its submission.</param>
/// <param name="Proponents">On whose behalf.</param>
/// <param name="Language">Its language, ISO 639-1.</param>
/// <param name="Late">Received at or after the deadline.</param>
/// <param name="Paragraphs">Its paragraphs, whole and verbatim, in the mail's order.</param>
/// <param name="Contributions">The proposals and positions on <c>general</c> that it makes.</param>
public sealed record GeneralComment(
    int Submission,
    ImmutableArray<Proponent> Proponents,
    string Language,
    bool Late,
    ImmutableArray<string> Paragraphs,
    ImmutableArray<Contribution> Contributions);
