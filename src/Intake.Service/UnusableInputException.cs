namespace Intake.Service;

/// <summary>An input that cannot be used at all: the command ends with its message, one sentence a person can act on.</summary>
/// <param name="message">The sentence.</param>
/// <param name="inner">What the platform said; null when nothing.</param>
public sealed class UnusableInputException(string message, Exception? inner = null) : Exception(message, inner);
