using Intake.Extraction;
using Intake.Extraction.Phrases;

namespace Intake.Tests.Extraction.Phrases;

/// <summary>What is written under a text to say nothing on it.</summary>
public sealed class NoCommentTests
{
    [Theory]
    [InlineData("No comment.")]
    [InlineData("- no further comments")]
    [InlineData("Pas d'observation.")]
    [InlineData("Sin comentarios")]
    [InlineData("Без замечаний.")]
    [InlineData("无意见。")]
    [InlineData("لا توجد ملاحظات")]
    public void Says_nothing_in_so_many_words(string text) => Assert.True(NoComment.Is(text));

    [Theory]
    [InlineData("Kenya has no comments on the draft.")]
    [InlineData("Para 12: no comment.")]
    [InlineData("No objection.")]
    [InlineData("Nothing to add to what the Group said on storage.")]
    [InlineData("Comments")]
    [InlineData("")]
    public void A_statement_is_none(string text) => Assert.False(NoComment.Is(text));

    [Fact]
    public void It_is_no_comment_on_the_whole_draft_where_the_mail_asks_for_something()
    {
        var mail = ShortMail.Read("Jane Roe <jane@kenya.example>", "Comments", "2. Delete the paragraph.\n\n3.\nNo comment.");
        Assert.Equal(LedgerDisposition.Courtesy, mail.Ledger.Single(e => e.Source.Quote.Contains("No comment", StringComparison.Ordinal)).Disposition);
    }
}
