using System.Text.RegularExpressions;
using Intake.Extraction.Places;

namespace Intake.Extraction.Copies;

/// <summary>Takes capitals back that only mark words as added.</summary>
/// <remarks>Words that the draft does not use stay as written: whether <c>SAHEL</c> is a name is not to be guessed.</remarks>
internal static partial class Capitals
{
    private const int FewestWords = 2;
    private const int ShortWord = 4;

    /// <summary>Added words as they should be printed.</summary>
    /// <param name="added">The words that the sender puts in.</param>
    /// <param name="legend">What the sender says of marks.</param>
    /// <param name="index">The draft, whose acronyms and names keep their capitals.</param>
    /// <param name="opens">Whether the words begin a sentence.</param>
    public static string Restore(string added, Legend legend, DraftIndex index, bool opens)
    {
        var words = Word().Matches(added);
        var marked = words.Count > 0 && words.All(w => !w.Value.Any(char.IsLower)) && words.Any(w => w.Length > 1 && !index.Prints(w.Value));
        var known = words.All(w => w.Length < ShortWord || index.Printed(w.Value) is not null);
        if (!marked || !known || (!legend.CapitalsInsert && words.Count < FewestWords)) return added;
        var restored = Word().Replace(added, w => index.Prints(w.Value) && w.Length > 1 ? w.Value : index.Printed(w.Value) ?? w.Value.ToLowerInvariant());
        return opens && restored.Length > 0 ? char.ToUpperInvariant(restored[0]) + restored[1..] : restored;
    }

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}'’-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
