namespace Intake.Extraction.Places;

/// <summary>A word of a folded text.</summary>
/// <param name="Text">The word.</param>
/// <param name="Start">Where it begins in the folded text.</param>
internal readonly record struct FoldedWord(string Text, int Start)
{
    /// <summary>The words of a folded text, in order.</summary>
    public static List<FoldedWord> In(string folded)
    {
        var words = new List<FoldedWord>();
        for (var i = 0; i < folded.Length;)
        {
            if (!char.IsLetterOrDigit(folded[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < folded.Length && (char.IsLetterOrDigit(folded[i]) || (folded[i] is '\'' or '-' && i + 1 < folded.Length && char.IsLetterOrDigit(folded[i + 1])))) i++;
            words.Add(new FoldedWord(folded[start..i], start));
        }

        return words;
    }
}
