using Intake.Extraction.Comparison;

namespace Intake.Tests.Extraction.Comparison;

public sealed class EndlessTextTests
{
    private const string Provision = "To review the marking of buoys at the regional level, and to share reliable maps.";

    [Theory]
    [InlineData("a provision repeated behind itself", Provision, " " + Provision)]
    [InlineData("other words", "at the national level, to support small ports ", "the storage of seed, within existing resources ")]
    public void A_text_of_two_hundred_thousand_words_is_compared_in_bounded_time_and_memory(string what, string start, string repeated)
    {
        var text = start + string.Concat(Enumerable.Repeat(repeated, 15_000));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var edits = WordDiff.Compare(Provision, text);
        Assert.Equal(text, WordDiff.Apply(Provision, edits));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 200_000_000, what);
    }

    [Theory]
    [InlineData("a b c", "a b c", 0)]
    [InlineData("a b c", "a b c d", 1)]
    [InlineData("a b c d", "a d", 1)]
    [InlineData("one two three four five six", "one 2 three four five 6", 2)]
    [InlineData("", "a", 1)]
    [InlineData("a", "", 1)]
    public void Changes_are_as_few_as_a_writer_made(string before, string after, int changes)
    {
        var edits = WordDiff.Compare(before, after);
        Assert.Equal(changes, edits.Length);
        Assert.Equal(after, WordDiff.Apply(before, edits));
    }
}
