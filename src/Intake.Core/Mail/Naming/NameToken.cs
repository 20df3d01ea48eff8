namespace Intake.Mail.Naming;

/// <summary>A word of a text, or a mark that can be part of a name.</summary>
/// <param name="Start">First character, in UTF-16 units.</param>
/// <param name="Length">Length in UTF-16 units.</param>
internal readonly record struct NameToken(int Start, int Length)
{
    /// <summary>Where the next one may start.</summary>
    public int End => Start + Length;
}
