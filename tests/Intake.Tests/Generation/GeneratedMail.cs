using System.Collections.Immutable;

namespace Intake.Tests.Generation;

/// <summary>A mail about a generated draft.</summary>
/// <param name="Delegation">Official name of the delegation that sends it.</param>
/// <param name="Raw">The mail as received.</param>
/// <param name="Expected">What a correct reading finds in it.</param>
internal sealed record GeneratedMail(string Delegation, byte[] Raw, ImmutableArray<ExpectedEdit> Expected);
