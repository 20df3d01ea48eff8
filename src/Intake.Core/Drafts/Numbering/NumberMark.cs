namespace Intake.Drafts.Numbering;

/// <summary>A number printed at the start of a paragraph.</summary>
/// <param name="Style">How it counts.</param>
/// <param name="Signature">What its siblings look like: <c>#.</c>, <c>(#)</c>, <c>a)</c>, <c>Article #</c>. Two marks with one signature belong to one sequence.</param>
/// <param name="Value">Its place in the sequence, from 1; the last component of a dotted number.</param>
/// <param name="Suffix"><c>bis</c>, <c>ter</c>, … in lower case; empty for most.</param>
/// <param name="Key">Its part of a provision id: <c>23</c>, <c>16 bis</c>, <c>(a)</c>, <c>Article 5</c>, <c>4.2.1</c>.</param>
/// <param name="Printed">The characters as printed, trimmed.</param>
/// <param name="Length">How many characters of the text it takes, the space after it included.</param>
internal sealed record NumberMark(NumberStyle Style, string Signature, int Value, string Suffix, string Key, string Printed, int Length);
