namespace Intake;

/// <summary>Something noticed while reading or extracting. Made only in <see cref="Findings"/>.</summary>
/// <param name="Code">Stable code, <c>INT</c> and three digits.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">One sentence that says what a person can do.</param>
/// <param name="Source">Where it was noticed.</param>
public sealed record Finding(string Code, Severity Severity, string Message, Locus Source);
