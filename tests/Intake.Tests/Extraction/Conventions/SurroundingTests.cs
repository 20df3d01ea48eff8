namespace Intake.Tests.Extraction.Conventions;

/// <summary>Places and acts that a sender gives by what stands around them: sentences, marks, order, corrections, telegrams.</summary>
public sealed class SurroundingTests
{
    [Theory]
    [InlineData("4", "Para 4: change the comma before \"where appropriate\" into \"also\".", "States should also where appropriate, share data on floods and droughts, and should publish the data.")]
    [InlineData("6", "Para 6: before the comma preceding \"including\" insert \"on floods\".", "To establish early warning systems on floods, including for small islands.")]
    [InlineData("6", "Para 6: after the comma preceding \"including\" insert \"where needed,\".", "To establish early warning systems, where needed, including for small islands.")]
    [InlineData("4", "Para 4: the word \"should\" before \"publish\" to be deleted.", "States should, where appropriate, share data on floods and droughts, and publish the data.")]
    [InlineData("4", "Para 4: delete \"should\" before \"publish\".", "States should, where appropriate, share data on floods and droughts, and publish the data.")]
    [InlineData("4", "Para 4: replace \"should\" before \"publish\" with \"shall\".", "States should, where appropriate, share data on floods and droughts, and shall publish the data.")]
    [InlineData("4", "Para 4: replace \"data\" after \"publish the\" with \"figures\".", "States should, where appropriate, share data on floods and droughts, and should publish the figures.")]
    [InlineData("4", "Para 4: after \"droughts\", instead of a comma put \"annually\".", "States should, where appropriate, share data on floods and droughts annually and should publish the data.")]
    [InlineData("4", "Para 4: \"should\" before \"publish\" to be followed by \"promptly\".", "States should, where appropriate, share data on floods and droughts, and should promptly publish the data.")]
    [InlineData("2", "Para 2: after \"waste\" add \"into shared waters\" and delete the rest of the paragraph.", "States shall prohibit the discharge of untreated waste into shared waters.")]
    [InlineData("3", "Para 3: please do away with everything after the first sentence.", "States recognize that clean water is a human need.")]
    [InlineData("3", "Para 3: everything after the second sentence should be deleted.", "States recognize that clean water is a human need. They agree to cooperate closely.")]
    [InlineData("3", "Para 3: the last sentence is too vague. It should read: \"They invite all States to join.\"", "States recognize that clean water is a human need. They agree to cooperate closely. They invite all States to join.")]
    [InlineData("6", "The phrase \"small islands\" in para 6 should be completed with the words \"and deltas\".", "To establish early warning systems, including for small islands and deltas.")]
    [InlineData("7", "Para 7: add at the very end \", each year\".", "To train officials in inspection, with attention to women and youth, and to publish the results, each year.")]
    [InlineData("7", "p7 - add at end: each year", "To train officials in inspection, with attention to women and youth, and to publish the results each year.")]
    [InlineData("9", "p9 - add at end: and training", "To encourage private funding and training.")]
    [InlineData("9", "Para 9: replace private with adequate.", "To encourage adequate funding.")]
    [InlineData("7", "p6 - warning > alert\np7 - women > girls; the results > all results\np8 - ok", "To train officials in inspection, with attention to girls and youth, and to publish all results.")]
    [InlineData("5", "Paragraph 5: Parties, not States; please also delete \"with appreciation\".", "Parties note the report of the Secretariat.")]
    [InlineData("8", "Paragraph 8: laboratories, not laboratory.", "To train officials in laboratories methods.")]
    [InlineData("4", "Para 4: the list should be \"droughts and floods on data\", in the order of weight.", "States should, where appropriate, share droughts and floods on data, and should publish the data.")]
    [InlineData("7", "Para 7: the words \"in inspection\" and \", with attention to women and youth\" are not needed and can be deleted.", "To train officials, and to publish the results.")]
    [InlineData("5", "Para 5: the closing words, \"the Secretariat\", strike us as vague; we would prefer them to read \"the Secretary-General\".", "States note with appreciation the report of the Secretary-General.")]
    [InlineData("2", "Para 2: replace \"untreated\" by \"any\": \"… the discharge of any polluted waste and shall …\".", "States shall prohibit the discharge of any polluted waste and shall report on it every five years.")]
    public void What_stands_around_says_where(string provision, string text, string expected) => Assert.Equal(expected, Rivers.Result(text, provision));

    [Theory]
    [InlineData("We would put paragraph 9 after paragraph 6, since both are about funding.", "9 move > after:6")]
    [InlineData("Put paragraph 9 before paragraph 6.", "9 move > before:6")]
    [InlineData("On 9 no objection.", "9 support")]
    [InlineData("On 9, we support the text.", "9 support")]
    [InlineData("On 9 June we support a meeting.", "")]
    [InlineData("Add a new paragraph after paragraph 9 reading \"To thank donors\".", "after:9 insert-paragraph > To thank donors.")]
    [InlineData("After paragraph 9 add a new paragraph:\n\n„To thank all donors for their help.”", "after:9 insert-paragraph > To thank all donors for their help.")]
    [InlineData("Paragraph 9: delete \"private\".\n\nKenya also aligns itself with the statement of the African Group.", "9 delete private")]
    [InlineData("In our e-mail of 8 July we had asked for the deletion of paragraph 9. We no longer insist on it.", "9 comment")]
    [InlineData("Paragraph 9 is among the most important for small countries. Please keep it.", "9 comment | 9 retain")]
    [InlineData("Paragraph 5: Kenya, not Rivers.", "5 comment")]
    [InlineData("p9 - add at end: a reference to women", "9 comment")]
    public void What_stands_around_says_what(string text, string expected) => Assert.Equal(expected, Rivers.Proposals(text));
}
