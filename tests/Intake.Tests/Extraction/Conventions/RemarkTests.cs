namespace Intake.Tests.Extraction.Conventions;

/// <summary>What senders say of a provision besides what they ask for.</summary>
public sealed class RemarkTests
{
    [Theory]
    [InlineData("Paragraph 9 goes too far for our banks. In paragraph 9, replace \"private\" with \"public\".", "9 Replace")]
    [InlineData("Paragraph 9 goes too far for our banks.\n\nIn paragraph 9, replace \"private\" with \"public\".", "9 Replace")]
    [InlineData("Paragraph 9 goes too far for our banks. In paragraph 8, delete \"laboratory\".", "9 Comment | 8 Delete")]
    [InlineData("Paragraph 9 goes too far for our banks.", "9 Comment")]
    [InlineData("We support paragraph 9. In paragraph 9, replace \"private\" with \"public\".", "9 Support | 9 Replace")]
    [InlineData("Paragraph 9: delete item.", "9 DeleteParagraph")]
    [InlineData("Kenya: remarks on paragraphs 6 and 7", "")]
    [InlineData("Paragraph 3, second sentence. Replace \"closely\" with \"fully\".", "3 Replace")]
    public void A_remark_right_before_a_change_is_its_reason(string text, string expected) =>
        Assert.Equal(expected, string.Join(" | ", Rivers.Read(text).Proposals.Select(p => $"{p.Provision} {p.Operation}")));

    [Fact]
    public void The_reason_goes_with_the_change()
    {
        var proposal = Assert.Single(Rivers.Read("Paragraph 9 goes too far for our banks. In paragraph 9, replace \"private\" with \"public\".").Proposals);
        Assert.Equal("Paragraph 9 goes too far for our banks.", proposal.Rationale);
    }
}
