namespace Intake.Tests.Extraction.Conventions;

/// <summary>How senders point at a treaty whose articles are called sections, at its annex, and at what a title names.</summary>
public sealed class SectionArticleTests
{
    private const string Treaty = """
        Agreement on Ferries

        Section 1. Use of terms

        In this Agreement "ferry" means a ship that carries passengers.

        Section 2. Notice

        (1) Each Party shall give notice of new lines within 40 days.

        (2) The notice shall contain:

        (a) the ports;

        (b) the fares.

        Section 2 bis. Night lines

        (1) Night lines may be closed in winter.

        (2) Passengers shall be told.

        Section 3. Fees

        Fees shall not be higher than the cost of the service. They shall be published in the fiftieth week of the year.

        ANNEX

        § 1 Each ferry shall carry boats for all passengers.

        § 2 Each boat shall have four oars.

        § 3 Oars shall be tested.
        """;

    [Theory]
    [InlineData("Section 2, paragraph 1", "Section 2(1)")]
    [InlineData("Sec. 2 para. 1", "Section 2(1)")]
    [InlineData("Sec. 2 (2) lit. b", "Section 2(2)(b)")]
    [InlineData("Sect. 2 bis para. 2", "Section 2 bis(2)")]
    [InlineData("Article 2 bis, paragraph 1", "Section 2 bis(1)")]
    [InlineData("the second paragraph of Section 2 bis", "Section 2 bis(2)")]
    [InlineData("Abschnitt 2 Absatz 1", "Section 2(1)")]
    [InlineData("Artikel 2 Abs. 2 Buchstabe a", "Section 2(2)(a)")]
    [InlineData("section 2, paragraphe 2, point a)", "Section 2(2)(a)")]
    [InlineData("Sección 2, párrafo 2, letra b)", "Section 2(2)(b)")]
    [InlineData("раздел 2, пункт 1", "Section 2(1)")]
    [InlineData("статья 3", "Section 3")]
    [InlineData("القسم ٢، الفقرة ١", "Section 2(1)")]
    [InlineData("المادة 3", "Section 3")]
    [InlineData("第二条第一款", "Section 2(1)")]
    [InlineData("第2节第1款", "Section 2(1)")]
    [InlineData("Section 2 (1) and (2)", "Section 2(1), Section 2(2)")]
    [InlineData("Sections 1 and 3", "Section 1, Section 3")]
    [InlineData("Section 2 ter", "+Section 2 bis(2)")]
    [InlineData("§ 2 of the Annex", "Annex § 2")]
    [InlineData("Annex, § 2", "Annex § 2")]
    [InlineData("the Annex, paragraph 3", "Annex § 3")]
    [InlineData("Annex, No. 3", "Annex § 3")]
    [InlineData("annexe, point 1", "Annex § 1")]
    [InlineData("§ 3", "Annex § 3")]
    public void A_reference_leads_to_its_provision(string written, string ids) => Assert.Equal(ids, Shapes.Ids(Treaty, $"In {written}: delete."));

    [Theory]
    [InlineData("para. 2: delete.")]
    [InlineData("párrafo 2: suprimir.")]
    [InlineData("الفقرة 1: تحذف.")]
    public void A_number_alone_is_none_of_the_annex(string body) => Assert.Equal("", ShapeMail.Proposals(Treaty, body));

    [Theory]
    [InlineData("In the section on fees, replace \"cost\" by \"price\".", "Section 3 replace cost > price")]
    [InlineData("In the section on notice, paragraph 1, delete \"new\".", "Section 2(1) delete new")]
    [InlineData("In the clause on fees we would add, at the end, \"by each port\".", "Section 3 insert > by each port")]
    [InlineData("We cannot live with the term of 40 days in Section 2; 60 days would be more realistic.", "Section 2(1) replace 40 days > 60 days")]
    [InlineData("The fiftieth week in the section on fees might be the fortieth.", "Section 3 replace fiftieth > fortieth")]
    [InlineData("The closing words of Section 3 (\"in the fiftieth week of the year\") are vital to us and must be retained.", "Section 3 retain")]
    [InlineData("The closing words of Section 3 (\"in the fiftieth week of the year\") are hard to understand.", "Section 3 comment")]
    [InlineData("Section 2 (1): \"40 days\" would exclude small ports. We suggest \"80 days\".", "Section 2(1) replace 40 days > 80 days")]
    [InlineData("Kenya asks in Section 2 (1) to replace \"40 days\" by \"50 days\", and in Section 2 (2) (a) to delete \"the\".", "Section 2(1) replace 40 days > 50 days | Section 2(2)(a) delete the")]
    [InlineData("In the Annex, § 2, the word \"oars\" be followed by \"and a lamp\".", "Annex § 2 insert > and a lamp")]
    public void A_careful_officer_understands(string body, string expected) => Assert.Equal(expected, ShapeMail.Proposals(Treaty, body));
}
