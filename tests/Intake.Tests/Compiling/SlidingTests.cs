using Intake.Compiling;
using Intake.Extraction;
using Intake.Extraction.Comparison;

namespace Intake.Tests.Compiling;

public class SlidingTests
{
    [Theory]
    [InlineData("law and rights law and impedes aid", "law and impedes aid", "and rights law", null, "and rights law", "the words that the sender strikes")]
    [InlineData("law and rights law and impedes aid", "law and impedes aid", "rights law and", null, "rights law and", "the other way to strike them")]
    [InlineData("arms recovery and surrender programmes", "arms recovery and destruction and surrender programmes", null, "and destruction", "and destruction", "the words that the sender adds")]
    [InlineData("arms recovery and surrender programmes", "arms recovery and destruction and surrender programmes", null, "destruction and", "destruction and", "the other way to add them")]
    public void A_change_stands_at_the_words_that_the_sender_names(string before, string after, string? old, string? come, string shown, string because)
    {
        var proposal = Given.Text(after) with { Operation = Operation.Replace, Old = old, New = come };
        var entry = Folding.Fold(before, [new Contribution(proposal, 1, [new Proponent("Chad", ProponentKind.State)], "en", false)], new KnownChanges(null)).Single();
        var edit = entry.Edits.Single();
        Assert.True(shown == (edit.Length > 0 ? before.Substring(edit.Start, edit.Length) : edit.NewText).Trim(), because);
        Assert.Equal(after, WordDiff.Apply(before, entry.Edits));
    }

    [Theory]
    [InlineData("a b c", 2, 2, "", 1)]
    [InlineData("a b c", 2, 0, "x ", 1)]
    [InlineData("b c", 0, 2, "", 0)]
    [InlineData("a b c", 2, 1, "x", 2)]
    public void Leftmost_takes_the_space_before_a_change(string text, int start, int length, string come, int expected)
    {
        var edit = new TextEdit(start, length, come);
        var slid = Sliding.Leftmost(text, edit);
        Assert.Equal(expected, slid.Start);
        Assert.Equal(WordDiff.Apply(text, [edit]), WordDiff.Apply(text, [slid]));
    }
}
