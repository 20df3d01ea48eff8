namespace Intake.Tests.Extraction.Conventions;

/// <summary>How senders point at the clauses, items, notes and annexes of a standard, in six languages.</summary>
public sealed class StandardReferenceTests
{
    [Theory]
    [InlineData("4.2 b) 2)", "4.2 b) 2)")]
    [InlineData("clause 4.2, item c)", "4.2 c)")]
    [InlineData("clause 5, b)", "5 b)")]
    [InlineData("item b) of clause 5", "5 b)")]
    [InlineData("4.2, Note 1", "4.2 NOTE 1")]
    [InlineData("NOTE 2 to 4.2", "4.2 NOTE 2")]
    [InlineData("4.2, NOTE 1 & NOTE 2", "4.2 NOTE 1, 4.2 NOTE 2")]
    [InlineData("3.1, Note 1 to entry", "3.1 NOTE 1")]
    [InlineData("4.3, Note", "4.3 NOTE")]
    [InlineData("4.2, Example", "4.2 EXAMPLE")]
    [InlineData("Annex A, A.2 a)", "Annex A.2 a)")]
    [InlineData("A.2 b)", "Annex A.2 b)")]
    [InlineData("Annex A, A.1", "Annex A.1")]
    [InlineData("Annex A, title", "heading:Annex A")]
    [InlineData("the title of 4.1", "heading:4.1")]
    [InlineData("Table 1", "Table 1")]
    [InlineData("clauses 4.1 and 4.3", "4.1, 4.3")]
    [InlineData("4.1 to 4.3", "4.1, 4.2, 4.3")]
    [InlineData("4.2 a) and c)", "4.2 a), 4.2 c)")]
    [InlineData("4.2 d)", "+4.2 c)")]
    [InlineData("clause 4.1, first paragraph", "4.1")]
    [InlineData("clause 5", "5")]
    [InlineData("Article 4.1", "4.1")]
    [InlineData("Annexe A, A.1", "Annex A.1")]
    [InlineData("4.2, liste, point a)", "4.2 a)")]
    [InlineData("apartado 4.2, elemento c)", "4.2 c)")]
    [InlineData("anexo A, A.1", "Annex A.1")]
    [InlineData("подраздел 4.2, перечисление a)", "4.2 a)")]
    [InlineData("приложение A, A.1", "Annex A.1")]
    [InlineData("4.3 注", "4.3 NOTE")]
    [InlineData("第5章", "5")]
    [InlineData("5 b)", "5 b)")]
    [InlineData("5, inciso a)", "5 a)")]
    [InlineData("البند 5، الفقرة (ب)", "5 b)")]
    [InlineData("البند 4.1", "4.1")]
    public void A_reference_leads_to_its_clause(string written, string ids) => Assert.Equal(ids, Shapes.Ids(Shapes.Standard, $"In {written}: delete."));

    [Theory]
    [InlineData("4.2 % of all ladders fail.")]
    [InlineData("The ladder stands still (for at least 5 s).")]
    [InlineData("The limit of 4.2 mm is too low.")]
    public void A_quantity_is_no_reference(string sentence) => Assert.Equal("", Shapes.Ids(Shapes.Standard, sentence));
}
