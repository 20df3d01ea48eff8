using Intake.Extraction.Instructions;

namespace Intake.Tests.Extraction.Instructions;

/// <summary>What is remembered of a shape of sentence is what the rows match in it.</summary>
public sealed class GrammarMatchesTests
{
    [Fact]
    public void What_is_remembered_is_what_the_rows_match()
    {
        foreach (var letters in new[] { "nRqwq", "Dq", "anIPq", "nDqIqaq", "qtq", "nnnnnnnnnnnnnnnnnnnnnnnnnRqwq" })
        {
            for (var at = 0; at < letters.Length; at++)
            {
                var expected = Grammar.Rows.Select(r => (Row: r, Match: r.Regex.Match(letters, at))).Where(r => r.Match is { Success: true, Length: > 0 }).Select(r => (r.Row, r.Match.Value)).ToList();
                Assert.Equal(expected, GrammarMatches.At(letters, at).Select(m => (m.Row, m.Match.Value)));
                Assert.Equal(expected, GrammarMatches.At(letters, at).Select(m => (m.Row, m.Match.Value)));
            }
        }
    }
}
