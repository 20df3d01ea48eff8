namespace Intake.Service.Api;

/// <summary>The order that the chair sets on a provision.</summary>
/// <param name="Key">Sent again with the same key it counts once: 1 to 64 letters, digits and hyphens.</param>
/// <param name="Proposals">Ids of proposals in their order, each for the entry that it is in; none to go back to the measured order.</param>
/// <param name="Why">Why; null when not said.</param>
public sealed record EntryOrderBody(string Key, IReadOnlyList<string> Proposals, string? Why = null)
{
    /// <summary>Whether the key is one.</summary>
    public bool HasKey => Key.Length is > 0 and <= 64 && Key.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
