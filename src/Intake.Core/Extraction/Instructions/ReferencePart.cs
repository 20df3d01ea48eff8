namespace Intake.Extraction.Instructions;

/// <summary>One part of a reference: <c>Article 5</c>, <c>paragraph 2</c>, <c>(c)</c>.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Key">Its part of an id: <c>Article 5</c>, <c>(2)</c>, <c>(c)</c>, <c>NOTE 1</c>; empty for what has no number.</param>
/// <param name="Suffix"><c>bis</c>, <c>alt</c> behind its number; empty for none.</param>
/// <param name="IsOrdinal">Whether it is counted ("second paragraph") and not numbered.</param>
/// <param name="IsNamed">Whether a word says what it is, and not only a bracket.</param>
internal sealed record ReferencePart(ReferenceKind Kind, string Key, string Suffix, bool IsOrdinal, bool IsNamed);
