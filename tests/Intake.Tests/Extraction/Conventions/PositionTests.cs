namespace Intake.Tests.Extraction.Conventions;

/// <summary>How senders take positions on the text and on others' proposals.</summary>
public sealed class PositionTests
{
    [Theory]
    [InlineData("We support paragraph 9.", "9 support")]
    [InlineData("Paragraph 9: we can go along with this text.", "9 support")]
    [InlineData("Kenya can live with paragraph 9.", "9 support")]
    [InlineData("We support the proposal of Japan on paragraph 9.", "9 support of Japan")]
    [InlineData("Kenya supports Japan's proposal to delete paragraph 9.", "9 support of Japan")]
    [InlineData("We cannot accept paragraph 9.", "9 oppose")]
    [InlineData("We oppose the deletion of paragraph 9.", "9 oppose")]
    [InlineData("We cannot support the amendment by Chile to paragraph 9.", "9 oppose of Chile")]
    [InlineData("Paragraph 9: retain.", "9 retain")]
    [InlineData("Paragraph 9: keep as is.", "9 retain")]
    [InlineData("Paragraph 9: NOC", "9 retain")]
    [InlineData("We wish to retain the language of paragraph 9.", "9 retain")]
    [InlineData("Paragraph 9 should remain as drafted.", "9 retain")]
    [InlineData("We support the Chair's text in paragraph 9.", "9 retain")]
    [InlineData("We reserve our position on paragraph 9.", "9 reserve")]
    [InlineData("Paragraph 9: pending instructions from capital.", "9 reserve")]
    [InlineData("Paragraph 9: please place \"private\" in square brackets.", "9 reserve")]
    [InlineData("Paragraphs 6 to 8: we agree.", "6 support | 7 support | 8 support")]
    [InlineData("We have a reservation on the proposal of Norway on paragraph 9.", "9 reserve of Norway")]
    [InlineData("We support paragraphs 6 and 7 but cannot accept paragraph 9.", "6 support | 7 support | 9 oppose")]
    [InlineData("Replace \"private\" with \"public\" in paragraph 9, and we cannot agree to the deletion of paragraph 8.", "9 replace private > public | 8 oppose")]
    [InlineData("Add \"often\" after \"officials\" in paragraph 7; we oppose the deletion of paragraph 8.", "7 insert > often | 8 oppose")]
    public void A_position_hangs_on_its_provision(string text, string expected) => Assert.Equal(expected, Rivers.Proposals(text));

    [Theory]
    [InlineData("We thank the Chair for the draft and the Secretariat for its support.")]
    [InlineData("Paragraph 9 of resolution 72/55 calls for private funding.")]
    [InlineData("If you have received this e-mail in error, delete it. See paragraph 9 of our e-mail policy.")]
    [InlineData("Our office is closed from 5 to 9 July.")]
    [InlineData("We will send comments on paragraph 9 next week.")]
    [InlineData("(Not paragraph 9.)")]
    public void What_asks_for_nothing_gives_nothing(string text) => Assert.Equal("", Rivers.Proposals(text));

    [Theory]
    [InlineData("We would welcome a reference to groundwater, but have no specific text.", "general comment")]
    [InlineData("The text is balanced but could be shorter.", "general comment")]
    [InlineData("Kenya supports the draft as it stands.", "general support")]
    [InlineData("We cannot accept the draft in its present form.", "general oppose")]
    [InlineData("We thank the Chair for the text.", "")]
    [InlineData("We support the paper of Chile.", "")]
    [InlineData("The text of Japan could be shorter.", "")]
    [InlineData("Please find our comments on the draft below.", "")]
    public void What_is_said_of_the_whole_is_a_general_comment(string text, string expected) => Assert.Equal(expected, Rivers.Proposals(text));
}
