namespace Intake.Extraction.Copies;

/// <summary>Words with signs around them.</summary>
/// <param name="Start">Where the first sign begins in the text.</param>
/// <param name="Length">Characters of words and signs.</param>
/// <param name="WordsStart">Where the words begin.</param>
/// <param name="WordsLength">Characters of the words.</param>
/// <param name="Form">The signs; null when the mark is spelled out.</param>
/// <param name="Said">What the mark means by itself; null when something else must tell.</param>
internal sealed record SignedWords(int Start, int Length, int WordsStart, int WordsLength, MarkForm? Form, MarkedText.Mark? Said);
