namespace Intake.Rendering.Receipts;

/// <summary>What a receipt says.</summary>
/// <param name="Subject">One line, no control characters.</param>
/// <param name="Text">Plain text, lines ended by line feeds.</param>
/// <param name="Language">Its language, ISO 639-1.</param>
public sealed record ReceiptContent(string Subject, string Text, string Language);
