using Intake.Compiling;

namespace Intake.Tests.Compiling;

public class ContestTests
{
    [Theory]
    [InlineData("prohibit", "prevent", "prohibit", "eliminate", true, "two words for one")]
    [InlineData("prohibit the illicit", "end the", "illicit supply", "unlawful supply", true, "the stretches overlap in a word")]
    [InlineData("illicit supply", "trade", "illicit supply", "illicit and unlawful supply", true, "an insertion within words that another replaces")]
    [InlineData("groups,", "groups and actors,", "groups,", "groups or gangs,", true, "two insertions at one place")]
    [InlineData("prohibit", "prevent", "prohibit", "prohibit and combat", true, "an insertion beside a new word: only one can come first")]
    [InlineData("illicit supply ", "", "supply of", "transfer of", true, "a deletion that takes a word which another replaces")]
    [InlineData("prohibit", "prevent", "keep", "hold", false, "two places")]
    [InlineData("illicit", "unlawful", "supply", "transfer", false, "neighbours that do not overlap")]
    [InlineData("illicit ", "", "supply", "transfer", false, "a deletion up to a word that another replaces")]
    [InlineData("the illicit", "the", "small arms", "the small arms", false, "a deletion and an insertion elsewhere")]
    [InlineData("illicit supply", "supply", "prohibit the", "prohibit any the", false, "an insertion at the edge of a deletion")]
    [InlineData("illicit ", "", "supply ", "", false, "two deletions side by side")]
    [InlineData("prohibit", "prevent", "prohibit", "prevent", false, "the same wording")]
    [InlineData("groups,", "groups and actors,", "arms to", "arms and ammunition to", false, "two insertions at two places")]
    public void Wordings_compete_when_they_overlap_in_words_or_come_at_one_place(string from, string to, string otherFrom, string otherTo, bool compete, string because)
    {
        var mails = new[] { Given.Mail("m1", "Chad", "2021-07-01Z", Given.Words(from, to)), Given.Mail("m2", "Zambia", "2021-07-02Z", Given.Words(otherFrom, otherTo)) };
        var provision = Given.Compiled(mails).At("2");
        Assert.True(compete != provision.Rolling.IsEmpty, because);
        Assert.Equal(compete ? ProvisionState.Contested : ProvisionState.Amended, provision.State);
        if (compete) Assert.Equal(Given.Base, string.Concat(provision.Rolling.Select(p => p.Text)));
    }

    [Fact]
    public void A_wording_that_two_entries_share_competes_with_the_third_once()
    {
        var provision = Given.Compiled(
            Given.Mail("m1", "Chad", "2021-07-01Z", Given.Text(Given.Base.Replace("prohibit", "prevent").Replace("keep", "hold"))),
            Given.Mail("m2", "Zambia", "2021-07-02Z", Given.Words("prohibit", "prevent")),
            Given.Mail("m3", "Austria", "2021-07-03Z", Given.Words("prohibit", "end"))).At("2");
        var competing = provision.Rolling.Single(p => p.Text == "prohibit");
        Assert.Equal(["prevent A,B", "end C"], competing.Alternatives.Select(a => $"{a.Text} {string.Join(',', a.Letters)}"));
    }

    [Fact]
    public void Three_wordings_that_overlap_one_after_another_are_one_place()
    {
        var provision = Given.Compiled(
            Given.Mail("m1", "Chad", "2021-07-01Z", Given.Words("prohibit the illicit", "end any")),
            Given.Mail("m2", "Zambia", "2021-07-02Z", Given.Words("illicit supply", "transfer")),
            Given.Mail("m3", "Austria", "2021-07-03Z", Given.Words("supply of small", "sale of"))).At("2");
        var competing = Assert.Single(provision.Rolling, p => !p.Alternatives.IsEmpty);
        Assert.Equal("prohibit the illicit supply of small", competing.Text);
        Assert.Equal(3, competing.Alternatives.Length);
    }
}
