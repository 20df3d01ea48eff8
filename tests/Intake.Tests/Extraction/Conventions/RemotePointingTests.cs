namespace Intake.Tests.Extraction.Conventions;

/// <summary>Places that are named from afar: behind a list's own letter, counted from another paragraph, described, or spoken of in passing.</summary>
public sealed class RemotePointingTests
{
    [Theory]
    [InlineData("b) 7 and 8: could these two be merged?\n\nc) 9 - delete \"private\".", "7 merge > 8 | 9 delete private")]
    [InlineData("a) 11, very last word: delete \"declaration\".", "11 delete declaration")]
    [InlineData("d) 4, the last clause: delete.", "4 delete , and should publish the data")]
    [InlineData("In the paragraph numbered 9, delete \"private\".", "9 delete private")]
    [InlineData("9 to be moved so that it follows 11.", "9 move > after:11")]
    [InlineData("8 should be deleted.", "8 delete-paragraph")]
    [InlineData("We have no objection to the two paragraphs after 6.", "7 support | 8 support")]
    [InlineData("Delete the two paragraphs before 9.", "7 delete-paragraph | 8 delete-paragraph")]
    [InlineData("As to 9, the word \"private\" should be deleted.", "9 delete private")]
    [InlineData("In paragraph 9 delete \"private\"; as to 12, \"voluntary\" should read \"regular\".", "9 delete private | 12 replace voluntary > regular")]
    [InlineData("We understand the thinking behind paragraph 9, yet we would be grateful if the paragraph could be left out.", "9 delete-paragraph")]
    [InlineData("The paragraph that speaks of laboratories and their methods: replace \"officials\" with \"staff\".", "8 replace officials > staff")]
    [InlineData("In the paragraph which deals with floods and droughts, delete \"where appropriate,\".", "4 delete where appropriate,")]
    [InlineData("We worked hard on paragraphs 7 to 9 of the outcome of the Second Lakes Conference. Paragraph 12 should be deleted.", "general comment | 12 delete-paragraph")]
    [InlineData("Kenya could live with 7 and 8, but in 9 \"private\" should be \"public\".", "7 support | 8 support | 9 replace private > public")]
    public void A_place_is_found(string body, string proposals) => Assert.Equal(proposals, Rivers.Proposals(body));

    [Theory]
    [InlineData("The paragraph that would have us do something: we cannot agree.")]
    [InlineData("Is there an agreed definition of lakes in paragraph 1?")]
    public void A_vague_description_is_no_place_and_a_question_no_stance(string body) => Assert.DoesNotContain("support", Rivers.Proposals(body));

    [Theory]
    [InlineData("In paragraph 4, the word \"should\" before \"publish\" is superfluous and can go.", "States should, where appropriate, share data on floods and droughts, and publish the data.")]
    [InlineData("In paragraph 4, \"data\" after \"share\" is superfluous.", "States should, where appropriate, share on floods and droughts, and should publish the data.")]
    public void Words_beside_others_are_those_that_stand_there(string body, string result) => Assert.Equal(result, Rivers.Read(body).Proposals.Single().Result);

    [Fact]
    public void What_is_asked_to_be_kept_in_passing_is_retained() =>
        Assert.Equal("9 delete private | 4 retain", Rivers.Proposals("Para 9: delete \"private\". And could \"where appropriate,\" in 4 be kept?"));
}
