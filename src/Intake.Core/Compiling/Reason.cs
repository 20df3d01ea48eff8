using System.Collections.Immutable;

namespace Intake.Compiling;

/// <summary>A reason in its proponent's own words.</summary>
/// <param name="Credits">Whose it is.</param>
/// <param name="Language">Its language, ISO 639-1.</param>
/// <param name="Text">Verbatim.</param>
/// <param name="Of">What it is given for: letters of entries, a stance on one (<c>A support</c>) or on the text (<c>retain</c>).</param>
public sealed record Reason(ImmutableArray<Credit> Credits, string Language, string Text, ImmutableArray<string> Of);
