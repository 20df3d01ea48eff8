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
    [InlineData("The paragraph that would have us make use of laboratory methods: our delegation cannot go along with it.", "8 oppose")]
    [InlineData("We cannot go along with paragraph 9.", "9 oppose")]
    [InlineData("We worked hard on paragraphs 7 to 9 of the outcome of the Second Lakes Conference. Paragraph 12 should be deleted.", "general comment | 12 delete-paragraph")]
    [InlineData("Paragraph 9: merge with paragraph 12.", "9 merge > 12")]
    [InlineData("9 - after encourage insert \"public and\"", "9 insert > public and")]
    [InlineData("Turning to paragraph 9, we do not see the need to name one source, and would therefore ask that this paragraph be removed.", "9 delete-paragraph")]
    [InlineData("Para 9: the funding should be voluntary. Insert \"voluntary\" before \"private funding\".", "9 insert > voluntary")]
    [InlineData("Para 4: delete \"where appropriate,\" (not \"and should publish the data\").", "4 delete where appropriate,")]
    [InlineData("Para 9: \"private\" is a word that invites doubt; \"public\" would serve better.", "9 replace private > public")]
    [InlineData("1. Kenya thanks the Chair for the draft.\n\n2. Kenya reserves the right to make further comments.\n\n3. In paragraph 9, delete \"private\".", "9 delete private")]
    [InlineData("Kenya could live with 7 and 8, but in 9 \"private\" should be \"public\".", "7 support | 8 support | 9 replace private > public")]
    public void A_place_is_found(string body, string proposals) => Assert.Equal(proposals, Rivers.Proposals(body));

    [Theory]
    [InlineData("The paragraph that would have us do something: we cannot agree.")]
    [InlineData("Is there an agreed definition of lakes in paragraph 1?")]
    [InlineData("Paragraph 9 forgets those who live with floods.")]
    public void A_vague_description_is_no_place_and_a_question_no_stance(string body) => Assert.DoesNotContain("support", Rivers.Proposals(body));

    [Theory]
    [InlineData("In paragraph 4, the word \"should\" before \"publish\" is superfluous and can go.", "States should, where appropriate, share data on floods and droughts, and publish the data.")]
    [InlineData("In paragraph 4, \"data\" after \"share\" is superfluous.", "States should, where appropriate, share on floods and droughts, and should publish the data.")]
    public void Words_beside_others_are_those_that_stand_there(string body, string result) => Assert.Equal(result, Rivers.Read(body).Proposals.Single().Result);

    [Theory]
    [InlineData("Clause 1(2)(b): delete \"without a garden\".", "Clause 1(2)(b) delete without a garden")]
    [InlineData("On clause 1, subsection (1), replace \"sufficient\" with \"reasonable\".", "Clause 1(1) replace sufficient > reasonable")]
    [InlineData("cl 1 (2) (a) - delete.", "Clause 1(2)(a) delete-paragraph")]
    [InlineData("In clause 1(2), paragraph (b), delete \"without a garden\".", "Clause 1(2)(b) delete without a garden")]
    [InlineData("Section 2: after \"court\" insert \"or tribunal\".", "Clause 2 insert > or tribunal")]
    [InlineData("Schedule 1, paragraph 2: replace \"six\" with \"ten\".", "Schedule 1(2) replace six > ten")]
    [InlineData("in sch 1 para 1 pls add \"and trees\" after \"crops\".", "Schedule 1(1) insert > and trees")]
    [InlineData("After clause 2 insert a new clause 2 bis: \"The decision of the court is final.\"", "after:Clause 2 insert-paragraph > The decision of the court is final.")]
    public void The_clauses_and_schedules_of_a_bill_are_places(string body, string proposals) => Assert.Equal(proposals, Rivers.Proposals(Bill, body));

    private const string Bill = """
        Model Bill on Gardens

        Clause 1. Duty of councils

        (1) A council shall provide a sufficient number of gardens.

        (2) In deciding what number is sufficient, a council shall have regard to:

        (a) the number of persons on the waiting list;

        (b) the number of dwellings without a garden.

        Clause 2. Appeals

        A tenant may appeal to the court within twenty-eight days of the notice.

        Schedule 1. Use of plots

        (1) A plot may be used to grow crops for the household of the tenant.

        (2) A shed may be up to six square metres in size.
        """;

    [Fact]
    public void What_is_asked_to_be_kept_in_passing_is_retained() =>
        Assert.Equal("9 delete private | 4 retain", Rivers.Proposals("Para 9: delete \"private\". And could \"where appropriate,\" in 4 be kept?"));
}
