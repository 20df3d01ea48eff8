using Intake.Extraction.Comparison;

namespace Intake.Tests.Extraction.Comparison;

public sealed class WordDiffTests
{
    private const string Before = "States shall prohibit the sale of fishing gear in ports.";

    [Theory]
    [InlineData("States shall prevent the sale of fishing gear in ports.", "prohibit>prevent")]
    [InlineData("States shall prohibit the sale of fishing gear.", " in ports>")]
    [InlineData("States shall prohibit the open sale of fishing gear in ports.", ">open ")]
    [InlineData("States should prevent the sale of fishing gear in ports.", "shall prohibit>should prevent")]
    [InlineData("States shall prohibit the trade in fishing gear in ports.", "sale of>trade in")]
    [InlineData("States shall prohibit the trade of hunting gear in ports.", "sale of fishing>trade of hunting")]
    [InlineData("States shall prohibit the trade of fishing vessels in ports.", "sale>trade|gear>vessels")]
    [InlineData("Parties shall prevent the sale of fishing gear in ports.", "States>Parties|prohibit>prevent")]
    public void A_kept_small_word_joins_two_replacements_and_a_kept_noun_does_not(string after, string changes)
    {
        var edits = WordDiff.Compare(Before, after);
        Assert.Equal(changes, string.Join('|', edits.Select(e => $"{Before.Substring(e.Start, e.Length)}>{e.NewText}")));
        Assert.Equal(after, WordDiff.Apply(Before, edits));
    }

    [Theory]
    [InlineData("the “Register” of post‑war ships’ logs", "the \"Register\" of post-war ships' logs", "the “Register” of post‑war ships’ logs")]
    [InlineData("the “Register” of ships’ logs", "the \"Register\" of old ships' logs", "the “Register” of old ships’ logs")]
    [InlineData("the convention of States", "the Convention of States", "the Convention of States")]
    [InlineData("a 'b' c", "a ‘d’ c", "a 'd' c")]
    public void Signs_that_word_processors_exchange_are_no_change_and_letters_are(string before, string after, string result) =>
        Assert.Equal(result, WordDiff.Apply(before, WordDiff.CompareAlike(before, after)));
}
