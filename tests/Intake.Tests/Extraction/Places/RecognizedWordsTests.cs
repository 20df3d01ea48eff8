using Intake.Drafts;
using Intake.Extraction.Places;

namespace Intake.Tests.Extraction.Places;

/// <summary>Which words of recognised text are the draft's, and which are the sender's.</summary>
public sealed class RecognizedWordsTests
{
    private static readonly RecognizedWords Words = new(DraftReader.ReadText(
        "draft.txt",
        "1. To encourage governments to support cross-border international cooperation and modern, effective controls.\n\n2. États à prendre des mesures."));

    [Theory]
    [InlineData("rn is read as m", "to encourage govemments to support", "to encourage governments to support")]
    [InlineData("one mended word helps the next", "encourage govemments to support cross-border intemational cooperation", "encourage governments to support cross-border international cooperation")]
    [InlineData("a hyphen is lost at the end of a line", "support crossborder international", "support cross-border international")]
    [InlineData("an accent is lost", "États a prendre", "États à prendre")]
    [InlineData("a letter is read as a bar", "and modern, effect|ve controls", "and modern, effective controls")]
    [InlineData("another word is the sender's", "to support cross-border regional cooperation", "to support cross-border regional cooperation")]
    [InlineData("a slip that is no likeness is the sender's", "and modern, affective controls", "and modern, affective controls")]
    [InlineData("between other words it is the sender's", "to ask govemments for support", "to ask govemments for support")]
    [InlineData("a word of the draft stays", "cooperation and effective, effective controls", "cooperation and effective, effective controls")]
    [InlineData("at the edge nothing tells", "govemments to support", "govemments to support")]
    public void A_word_is_mended_only_where_the_draft_shows_what_was_meant(string law, string read, string mended) => Assert.True(mended == Words.Mend(read), law);
}
