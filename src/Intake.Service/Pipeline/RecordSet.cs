using System.Collections.Immutable;
using Intake.Extraction;

namespace Intake.Service.Pipeline;

/// <summary>The records of a consultation at one moment, with what officers decided on them.</summary>
/// <param name="Inputs">What it is made of; a damaged record is among the submissions, as held.</param>
/// <param name="Submissions">In order of arrival, decisions applied, related to one another: sent again, replaced.</param>
/// <param name="Orders">The orders that the chair set, by provision.</param>
/// <param name="Notices">What a person must know that is about no single mail.</param>
public sealed record RecordSet(RecordInputs Inputs, ImmutableArray<Submission> Submissions, ImmutableDictionary<string, ImmutableArray<string>> Orders, ImmutableArray<Finding> Notices);
