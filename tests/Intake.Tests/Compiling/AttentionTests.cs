using Intake.Extraction;

namespace Intake.Tests.Compiling;

public class AttentionTests
{
    [Fact]
    public void What_concerns_one_paragraph_is_one_item_with_the_whole_paragraph_and_the_telling_sentences()
    {
        var whole = new Locus("body", Paragraph: 7, Quote: "In paragraph 99 replace a by b.");
        var mail = Given.Mail("m1", "Chad", "2021-07-01Z") with
        {
            Ledger = [new LedgerEntry(whole, LedgerDisposition.NeedsAttention, [])],
            Findings =
            [
                Findings.HiddenText(whole with { Start = 3, Length = 9, Quote = "paragraph" }),
                Findings.NoText(whole with { Paragraph = null, Quote = "" }),
                new Finding("INT060", Severity.Info, "Nothing to do.", whole),
            ],
        };
        var items = Given.Compiled(mail).Attention;
        Assert.Equal(["INT004", "INT005"], items.Select(i => Assert.Single(i.Findings).Code));
        Assert.Equal(whole.Quote, items[1].Source.Quote);
        Assert.True(items[1].FromLedger);
    }

    [Fact]
    public void Doubtful_proposals_stand_in_their_place_and_are_listed_again()
    {
        var compilation = Given.Compiled(Given.Mail("m1", "Chad", "2021-07-01Z", Given.Words("prohibit", "prevent") with { Certainty = Certainty.Doubtful }));
        Assert.True(compilation.At("2").Entries.Single().Credits.Single().Doubtful);
        Assert.Equal("m1-1", compilation.Attention.Single().Proposals.Single());
    }

    [Fact]
    public void General_comments_are_kept_whole_groups_first()
    {
        LedgerEntry General(int paragraph, string text) => new(new Locus("body", Paragraph: paragraph, Quote: text), LedgerDisposition.General, []);
        var compilation = Given.Compiled(
            Given.Mail("m1", "Chad", "2021-07-01Z", Given.On("general", Operation.Support)) with { Ledger = [General(1, "First."), General(9, "Second.")] },
            Given.Mail("m2", "European Union", "2021-07-02Z") with { Ledger = [General(4, "We welcome the draft.")] });
        Assert.Equal(["European Union", "Chad"], compilation.General.Select(g => g.Proponents[0].Name));
        Assert.Equal("First.|Second.", string.Join('|', compilation.General[1].Paragraphs));
        Assert.Equal("m1-1", compilation.ProposalIds.Single());
    }
}
