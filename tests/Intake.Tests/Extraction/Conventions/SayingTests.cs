namespace Intake.Tests.Extraction.Conventions;

/// <summary>What is said in few words, or in words that only what was said before explains.</summary>
public sealed class SayingTests
{
    [Theory]
    [InlineData("Para 8: delete. Para 9: likewise. Para 12: idem.", "8 delete-paragraph | 9 delete-paragraph | 12 delete-paragraph")]
    [InlineData("Para 8. Kenya supports.\n\nPara 9. Ditto.\n\nPara 12. Ditto.", "8 support | 9 support | 12 support")]
    [InlineData("Paragraphe 8 : à supprimer. Paragraphe 9 : de même.", "8 delete-paragraph | 9 delete-paragraph")]
    [InlineData("Пункт 8 исключить. Пункт 9: то же самое.", "8 delete-paragraph | 9 delete-paragraph")]
    [InlineData("Paragraph 7: replace \"officials\" with \"staff\". Paragraph 8: same.", "7 replace officials > staff | 8 replace officials > staff")]
    public void What_was_asked_for_is_asked_for_again(string text, string expected) => Assert.Equal(expected, Rivers.Proposals(text));

    [Theory]
    [InlineData("Paragraph 9: fine.", "9 support")]
    [InlineData("Paragraph 9 has our agreement.", "9 support")]
    [InlineData("§ 9 – fine as it is", "9 retain")]
    [InlineData("Paragraphe 9 : d’accord.", "9 support")]
    [InlineData("Kenya can get behind what Mexico suggests on paragraph 9, and Ireland's idea for paragraph 8.", "9 support of Mexico | 8 support of Ireland")]
    public void A_word_of_agreement_is_support(string text, string expected) => Assert.Equal(expected, Rivers.Proposals(text));

    [Theory]
    [InlineData("We would resist any move to take out paragraph 9.", "9 oppose")]
    [InlineData("We would resist the deletion of paragraph 9.", "9 oppose")]
    [InlineData("Paragraph 9: we would rather not have it in brackets.", "9 reserve")]
    [InlineData("Paragraph 9: we would rather not have it weakened.", "9 comment")]
    [InlineData("Paragraph 9: private banks resist such schemes.", "9 comment")]
    [InlineData("Paragraphs 7 and 8 cover the same ground, and one of them could go.", "7 comment | 8 comment")]
    [InlineData("Paragraph 9. We would rather not have it at all.", "9 delete-paragraph")]
    [InlineData("Paragraph 9: we can do without it.", "9 delete-paragraph")]
    [InlineData("The phrase \"where appropriate\" is used too often. In paragraph 4, however, it takes the force away and should be dropped.", "4 delete where appropriate")]
    [InlineData("The phrase \"where appropriate\" is used too often. Paragraph 9 should be dropped.", "9 delete-paragraph")]
    public void A_deletion_is_asked_for_of_what_is_meant(string text, string expected) => Assert.Equal(expected, Rivers.Proposals(text));

    [Theory]
    [InlineData("Paragraph 2 as well as paragraph 4: \"shall\" ought to read \"should\".", "2 replace shall > should | 4 replace shall > should")]
    [InlineData("\"reaffirm\" to take the place of \"note\" in 5.", "5 replace note > reaffirm")]
    [InlineData("\"staff\" to take the place of \"officials\" in 7, and again in 8.", "7 replace officials > staff | 8 replace officials > staff")]
    [InlineData("Paragraph 9: \"private\" is too narrow for us, make it \"all\".", "9 replace private > all")]
    [InlineData("Paragraph 9: \"private\" is vague, \"philanthropic\" says what is meant.", "9 replace private > philanthropic")]
    [InlineData("Paragraph 9: \"private\" might be \"philanthropic\".", "9 replace private > philanthropic")]
    [InlineData("Paragraph 9: \"private\" is as vague as \"philanthropic\".", "9 comment")]
    [InlineData("После слова «officials» в пункте 8 добавить «of rivers».", "8 insert > of rivers")]
    [InlineData("Au paragraphe 8, après « officials », lire « of rivers ».", "8 insert > of rivers")]
    [InlineData("Paragraph 12 would sit better directly after paragraph 9.", "12 move > after:9")]
    public void Few_words_say_what_goes_and_what_comes(string text, string expected) => Assert.Equal(expected, Rivers.Proposals(text));

    [Theory]
    [InlineData("Paragraph 4: the end should be \"share data on floods, droughts and storms, and should publish the data\".", "4", "States should, where appropriate, share data on floods, droughts and storms, and should publish the data.")]
    [InlineData("Paragraph 12: add at the end: \"and to support the implementation through other contributions\".", "12", "To invite donors to support the implementation of this declaration through voluntary contributions and to support the implementation through other contributions.")]
    [InlineData("Paragraph 12 should stop at \"donors\".", "12", "To invite donors.")]
    [InlineData("Paragraph 7: the part at the end, from \"and to publish\" onwards, should come out.", "7", "To train officials in inspection, with attention to women and youth.")]
    [InlineData("In paragraph 2, \"report\" in \"shall report on it\" should read \"inform\".", "2", "States shall prohibit the discharge of untreated waste and shall inform on it every five years.")]
    [InlineData("In paragraph 11, before \"meeting\" put \"open\", so that it ends \"convene an open expert meeting\".", "11", "To convene an expert open meeting in 2030 in order to review the implementation of this declaration.")]
    public void The_text_results_that_the_sender_has_in_mind(string text, string provision, string expected) => Assert.Equal(expected, Rivers.Result(text, provision));

    [Theory]
    [InlineData("Paragraph 2: five years is rather long for us. We suggest three.", "2 replace five > three")]
    [InlineData("As to paragraph 2, three years instead of five would be better.", "2 replace five years > three years")]
    [InlineData("Paragraph 2 – five years should be three years, and \"waste\" should be \"water\".", "2 replace waste > water | 2 replace five years > three years")]
    [InlineData("Paragraph 2: five years is too long (three will do).", "2 replace five > three")]
    public void A_figure_is_exchanged_for_the_one_that_is_offered(string text, string expected) => Assert.Equal(expected, Rivers.Proposals(text));

    [Theory]
    [InlineData("Paragraph 4: add \"and storms\" after \"droughts\", between two commas.", "4", "States should, where appropriate, share data on floods and droughts, and storms, and should publish the data.")]
    [InlineData("Paragraphe 5 : ajouter « again » après « note », entre deux virgules.", "5", "States note, again, with appreciation the report of the Secretariat.")]
    public void Words_set_off_by_commas_get_them_once(string text, string provision, string expected) => Assert.Equal(expected, Rivers.Result(text, provision));

    [Theory]
    [InlineData("We have worked our amendments directly into the text of paragraphs 7 to 9, please see the attachment.")]
    [InlineData("Attached paragraphs 7 and 8 with tracked changes.")]
    public void That_a_copy_is_attached_is_no_comment_on_what_it_holds(string text) => Assert.Equal("", Rivers.Proposals(text));

    [Theory]
    [InlineData("Title: \"Charter of Waters\".", "title replace-paragraph > Charter of Waters")]
    [InlineData("Paragraph 9. Should read \"To encourage all funding.\"", "9 replace private > all")]
    [InlineData("In paragraph 3, the reference should be to \"Clean and safe water\".", "3 comment")]
    public void A_text_of_its_own_is_the_whole_only_where_it_can_be(string text, string expected) => Assert.Equal(expected, Rivers.Proposals(text));

    [Fact]
    public void A_mission_hands_in_what_its_capital_wrote_whatever_else_it_says()
    {
        const string mail = """
            Please find below the comments we have just received from our capital, which we submit on behalf of Kenya. For paragraph 12 we have nothing.

            Best regards,
            Permanent Mission of Kenya

            From: Ann Otieno <ann@ministry.example>
            Sent: Tuesday, 13 July 2027 15:58
            To: Kenya UN <kenya@mission.example>
            Subject: Comments on rivers

            Dear all,

            Please pass on the following:

            - Paragraph 8: replace "laboratory" with "field".

            Ann
            """;
        Assert.Contains("8 replace laboratory > field", Rivers.Proposals(mail), StringComparison.Ordinal);
    }

    [Fact]
    public void A_term_with_its_definition_on_one_line_is_a_provision()
    {
        const string standard = """
            Code of practice for fountains

            1 Scope

            1.1 This code applies to fountains that supply drinking water.

            2 Terms and definitions

            2.1 outlet: opening from which water leaves the fountain

            2.2 stagnation: absence of flow for more than 24 hours

            3 Installation

            3.1 The fountain shall be connected to the public supply.
            """;
        Assert.Equal("2.2 replace 24 hours > 72 hours", Rivers.Proposals(standard, "2.2: change \"24 hours\" to \"72 hours\"."));
    }
}
