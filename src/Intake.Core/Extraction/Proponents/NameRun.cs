using System.Collections.Immutable;

namespace Intake.Extraction.Proponents;

/// <summary>Names of delegations that stand together as one list: "A, B and C".</summary>
/// <param name="Names">Official names, a member of a named group left out.</param>
/// <param name="Start">First character, in UTF-16 units.</param>
/// <param name="End">Behind the last character.</param>
internal sealed record NameRun(ImmutableArray<string> Names, int Start, int End);
