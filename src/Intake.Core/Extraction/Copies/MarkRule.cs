namespace Intake.Extraction.Copies;

/// <summary>What a mark of some form does to its words.</summary>
/// <param name="Form">What it looks like.</param>
/// <param name="Mark">What it does.</param>
internal readonly record struct MarkRule(MarkForm Form, MarkedText.Mark Mark);
