namespace Intake.Tests.Extraction.Conventions;

/// <summary>Sentences whose words are known but whose sense lies in how they stand together.</summary>
public sealed class MeaningTests
{
    private const string Sixth = "To establish early warning systems, including for small islands";

    [Theory]
    [InlineData("Paragraph 6 could conclude with \"including for small islands and for deltas\".", Sixth + " and for deltas.")]
    [InlineData("Paragraph 6 should end with \"small islands and deltas\".", Sixth + " and deltas.")]
    [InlineData("Le paragraphe 6 : ajouter à la fin « small islands, as well as deltas ».", Sixth + ", as well as deltas.")]
    [InlineData("Párrafo 6: añádase al final \"for small islands and deltas\".", Sixth + " and deltas.")]
    [InlineData("Paragraph 6: add at the end \"and for deltas\".", Sixth + " and for deltas.")]
    [InlineData("В конце пункта 6 добавить \"small islands and deltas\".", Sixth + " and deltas.")]
    public void Words_that_a_text_ends_with_are_not_put_there_twice(string text, string expected) => Assert.Equal(expected, Result(text));

    [Theory]
    [InlineData("Paragraph 8: \"laboratory\" may be deleted, as it adds nothing to \"methods\".", "To train officials in methods.")]
    [InlineData("In paragraph 8, delete \"laboratory\" because \"officials\" work elsewhere.", "To train officials in methods.")]
    [InlineData("Au paragraphe 8, supprimer « laboratory », car « methods » suffit.", "To train officials in methods.")]
    [InlineData("En el párrafo 8, suprimir \"laboratory\", ya que \"methods\" basta.", "To train officials in methods.")]
    [InlineData("В пункте 8 исключить слово \"laboratory\", поскольку есть слово \"methods\".", "To train officials in methods.")]
    public void What_a_reason_quotes_is_not_changed(string text, string expected) => Assert.Equal(expected, Result(text));

    [Theory]
    [InlineData("Paragraph 8: before \"methods\" insert \"and field\" - sorry, that should be \"field\", without the \"and\".", "To train officials in laboratory field methods.")]
    [InlineData("Paragraph 8: replace \"laboratory\" with \"labs\" – I mean \"analytical\".", "To train officials in analytical methods.")]
    [InlineData("Paragraphe 8 : remplacer « laboratory » par « labs » – pardon, par « analytical ».", "To train officials in analytical methods.")]
    [InlineData("Párrafo 8: sustituir \"laboratory\" por \"labs\", mejor dicho \"analytical\".", "To train officials in analytical methods.")]
    [InlineData("Paragraph 8: insert \"fields\" (or rather \"field\") before \"methods\".", "To train officials in laboratory field methods.")]
    public void What_is_said_last_counts(string text, string expected) => Assert.Equal(expected, Result(text));

    [Theory]
    [InlineData("Paragraph 8: we would be happier if \"method\" were in the singular.", "")]
    [InlineData("Paragraph 11: we would be happier if \"meeting\" were in the plural.", "To convene an expert meetings in 2030 in order to review the implementation of this declaration.")]
    [InlineData("Au paragraphe 12, mettre « donors » au singulier.", "To invite donor to support the implementation of this declaration through voluntary contributions.")]
    [InlineData("Paragraph 12: put \"donors\" in the singular.", "To invite donor to support the implementation of this declaration through voluntary contributions.")]
    [InlineData("Paragraph 9: use the plural for \"funding\".", "To encourage private fundings.")]
    public void A_number_asked_for_by_its_name_is_spelt(string text, string expected) => Assert.Equal(expected, Result(text));

    [Theory]
    [InlineData("Paragraph 6: delete the comma after systems.", "To establish early warning systems including for small islands.")]
    [InlineData("Paragraph 6: there is a superfluous comma after \"systems\" - please remove.", "To establish early warning systems including for small islands.")]
    [InlineData("Paragraph 8: insert a comma after officials.", "To train officials, in laboratory methods.")]
    [InlineData("Paragraphe 8 : ajouter une virgule après officials.", "To train officials, in laboratory methods.")]
    [InlineData("Paragraph 8: add the definite article before \"officials\".", "To train the officials in laboratory methods.")]
    public void A_mark_stands_beside_a_word_without_quotation_marks(string text, string expected) => Assert.Equal(expected, Result(text));

    [Theory]
    [InlineData("Delete paragraph 7, as it repeats paragraph 8.", "7 DeleteParagraph")]
    [InlineData("Paragraph 7 duplicates paragraph 8: delete.", "7 DeleteParagraph")]
    [InlineData("Paragraph 7 is covered by paragraph 8 and we propose its deletion.", "7 DeleteParagraph")]
    [InlineData("Пункт 7 исключить как повторяющий пункт 8.", "7 DeleteParagraph")]
    [InlineData("Le paragraphe 7 fait double emploi avec le paragraphe 8 et devrait être supprimé.", "7 DeleteParagraph")]
    [InlineData("Suprímase el párrafo 7 por repetir lo dicho en el párrafo 8.", "7 DeleteParagraph")]
    [InlineData("Paragraph 7: to be merged with paragraph 8.", "7 Merge")]
    [InlineData("Le paragraphe 7 est à fusionner avec le paragraphe 8.", "7 Merge")]
    [InlineData("One paragraph has been taken out and one has been added after paragraph 7.", "")]
    [InlineData("Le paragraphe 7 a été supprimé dans notre version.", "")]
    [InlineData("P5 - 20 years ago, the report was new.", "5 Comment")]
    [InlineData("7: we see no added value, out", "7 DeleteParagraph")]
    [InlineData("Under \"Paragraph 7\", for \"Paragraph 7\" read \"Paragraph 8\". The amendment itself is unchanged, namely: after \"officials\" insert \"and experts\".", "8 Insert")]
    public void A_provision_only_likened_is_not_meant(string text, string expected) =>
        Assert.Equal(expected, string.Join(" | ", Rivers.Read(text).Proposals.Select(p => $"{p.Provision} {p.Operation}")));

    [Theory]
    [InlineData("Paragraph 3: everything after the full stop is unclear. We propose to replace it by: \"They cooperate.\"", "States recognize that clean water is a human need. They cooperate.")]
    [InlineData("Paragraph 6: delete everything after the comma.", "To establish early warning systems.")]
    [InlineData("Paragraph 6: delete what follows the comma.", "To establish early warning systems.")]
    [InlineData("Au paragraphe 6, supprimer tout ce qui suit la virgule.", "To establish early warning systems.")]
    [InlineData("Paragraph 7: put \"all\" before \"officials\" and replace the \"in\" after it with \"for\".", "To train all officials for inspection, with attention to women and youth, and to publish the results.")]
    public void A_stretch_is_named_by_its_mark_or_its_place(string text, string expected) =>
        Assert.Equal(expected, Rivers.Read(text).Proposals is [.., var last] ? last.ResultWithSiblings : "");

    private static string Result(string text) => Rivers.Read(text).Proposals is [var only] ? only.Result ?? "" : "";
}
