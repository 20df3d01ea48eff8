namespace Intake.Compiling;

/// <summary>What turns one base text into resulting texts, each compared once: comparing word by word is most of the work on a provision.</summary>
/// <param name="earlier">What an earlier compilation found for the same base text; null for nothing.</param>
internal sealed class KnownChanges(KnownChanges? earlier)
{
    private readonly Dictionary<string, Change> changes = new(StringComparer.Ordinal);
    private KnownChanges? earlier = earlier;

    /// <summary>The change between the base text and a resulting text.</summary>
    public Change Between(string baseText, string result)
    {
        if (!changes.TryGetValue(result, out var change))
            changes.Add(result, change = earlier?.changes.GetValueOrDefault(result) ?? Change.Between(baseText, result));
        return change;
    }

    /// <summary>Lets go of the earlier compilation, so that no chain of them is kept.</summary>
    public KnownChanges Finished()
    {
        earlier = null;
        return this;
    }
}
