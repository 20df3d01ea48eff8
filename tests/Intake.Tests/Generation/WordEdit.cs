using Intake.Extraction;

namespace Intake.Tests.Generation;

/// <summary>One change of the words of a provision.</summary>
/// <param name="Start">First character that goes, or where the new words come.</param>
/// <param name="Old">What goes.</param>
/// <param name="New">What comes.</param>
internal sealed record WordEdit(int Start, string Old, string New)
{
    public int End => Start + Old.Length;

    public Operation Operation => Old.Length == 0 ? Operation.Insert : New.Length == 0 ? Operation.Delete : Operation.Replace;

    public string ApplyTo(string text) => string.Concat(text.AsSpan(0, Start), New, text.AsSpan(End));
}
