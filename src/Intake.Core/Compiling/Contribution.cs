using System.Collections.Immutable;
using Intake.Extraction;

namespace Intake.Compiling;

/// <summary>One proposal or position as it came, with whose it is.</summary>
/// <param name="Proposal">The proposal as extracted, unchanged.</param>
/// <param name="Submission">Number of its submission in <see cref="Compilation.Submissions"/>.</param>
/// <param name="Proponents">On whose behalf, groups first, then by name; never empty.</param>
/// <param name="Language">Language of the sender's own words, ISO 639-1.</param>
/// <param name="Late">Received at or after the deadline.</param>
public sealed record Contribution(Proposal Proposal, int Submission, ImmutableArray<Proponent> Proponents, string Language, bool Late);
