namespace Intake.Tests.Extraction.Conventions;

/// <summary>New articles that are written out below their announcement, and positions on new articles of others.</summary>
public sealed class NewArticleTests
{
    [Theory]
    [InlineData("After Article 4, add:\n\nArticle 4 bis\n\nTunnels\n\nTunnels below rivers shall be inspected like bridges.")]
    [InlineData("After Article 4, insert the following new article:\n\n\"Article 4 bis: Tunnels\n\nTunnels below rivers shall be inspected like bridges.\"")]
    [InlineData("After Article 4, insert:\n\nArticle 4 bis. Tunnels below rivers shall be inspected like bridges.")]
    public void A_new_article_needs_no_paragraph_numbers(string text) =>
        Assert.Equal("after:Article 4(2) insert-paragraph > Tunnels below rivers shall be inspected like bridges.", Rivers.Proposals(Shapes.Treaty, text));

    [Fact]
    public void What_is_said_of_a_new_article_is_no_words_of_it() => Assert.Equal(
        "after:Article 4(2) insert-paragraph > Tunnels below rivers shall be inspected like bridges.",
        Rivers.Proposals(Shapes.Treaty, "After Article 4, add:\n\nArticle 4 bis\n\nTunnels\n\nTunnels below rivers shall be inspected like bridges.\n\nRationale: tunnels are forgotten too often by engineers."));

    [Theory]
    [InlineData("Article 4 bis (Chile): we support this proposal.", "after:Article 4(2) support")]
    [InlineData("Article 4 bis: we cannot accept the text.", "after:Article 4(2) oppose")]
    [InlineData("Article 4 bis (proposal of Chile): Norway could go along with it.", "after:Article 4(2) support")]
    [InlineData("Artículo 4 bis (Chile): apoyamos la propuesta.", "after:Article 4(2) support")]
    [InlineData("Article 4 bis: States shall support each other in the inspection of tunnels.", "after:Article 4(2) insert-paragraph > States shall support each other in the inspection of tunnels.")]
    public void A_position_on_a_new_article_is_no_text_of_it(string text, string expected)
    {
        var read = Rivers.Proposals(Shapes.Treaty, text);
        Assert.True(read.StartsWith(expected, StringComparison.Ordinal), read);
    }

    [Theory]
    [InlineData("Article 1 of C188 defines the word in another way.")]
    [InlineData("Article 3 of MLC should be borne in mind.")]
    public void An_article_of_another_convention_is_not_the_draft_s(string text) => Assert.Equal("", Rivers.Proposals(Shapes.Treaty, text));
}
