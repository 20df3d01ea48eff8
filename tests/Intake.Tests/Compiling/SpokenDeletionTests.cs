using Intake.Compiling;
using Intake.Extraction;

namespace Intake.Tests.Compiling;

public class SpokenDeletionTests
{
    [Theory]
    [InlineData("We cannot accept the deletion of paragraph 2.", "2", true)]
    [InlineData("We cannot accept the deletion of para 2 proposed by others.", "2", true)]
    [InlineData("We support deleting paragraphs 12, 14 and 2.", "2", true)]
    [InlineData("Supports the removal of 2(a).", "2(a)", true)]
    [InlineData("Nous appuyons la suppression du paragraphe 2.", "2", true)]
    [InlineData("Apoyamos la supresión del párrafo 2.", "2", true)]
    [InlineData("Мы не можем согласиться с исключением пункта 2.", "2", true)]
    [InlineData("لا نوافق على حذف الفقرة 2.", "2", true)]
    [InlineData("我们反对删除第2段。", "2", true)]
    [InlineData("We support paragraph 2 and the deletion of paragraph 3.", "2", false)]
    [InlineData("We cannot accept the deletion of paragraph 12.", "2", false)]
    [InlineData("We cannot accept the deletion of paragraph 2(a).", "2", false)]
    [InlineData("We cannot accept the deletion of 4.2.", "2", false)]
    [InlineData("We cannot accept the deletion of 4.2.", "4.2", true)]
    [InlineData("We cannot accept the deletion of 2.1.", "2", false)]
    [InlineData("We cannot accept the deletion of words. 2 is vital.", "2", false)]
    [InlineData("We oppose the deletion of \"2 years\" in paragraph 2.", "2", false)]
    [InlineData("We oppose the deletion of “prohibit”. Paragraph 2 is vital.", "2", false)]
    [InlineData("We support paragraph 2.", "2", false)]
    public void A_position_on_the_deletion_of_its_provision_is_known(string words, string provision, bool expected) =>
        Assert.Equal(expected, SpokenDeletion.IsIn(Given.On(provision, Operation.Oppose) with { Source = new Locus("body", Paragraph: 1, Quote: words) }));

    [Fact]
    public void It_hangs_on_the_entry_that_deletes_and_not_on_the_text()
    {
        var provision = Given.Compiled(
            Given.Mail("m1", "Chad", "2021-07-01Z", Given.On("2", Operation.DeleteParagraph), Given.Words("prohibit", "prevent")),
            Given.Mail("m2", "Zambia", "2021-07-02Z", Spoken("We cannot accept the deletion of paragraph 2.", null)),
            Given.Mail("m3", "Austria", "2021-07-03Z", Spoken("Austria opposes the deletion of paragraph 2 proposed by Chad.", "Chad"))).At("2");
        Assert.Empty(provision.Positions);
        Assert.Equal(["Austria", "Zambia"], provision.Entries.Single(e => e.Kind == ChangeKind.DeleteParagraph).Positions.Single().Credits.Select(c => c.Proponent.Name));
        Assert.Empty(provision.Entries.Single(e => e.Kind == ChangeKind.Replace).Positions);
    }

    [Fact]
    public void Where_nobody_deletes_it_hangs_on_a_placeholder_and_a_person_is_asked()
    {
        var compilation = Given.Compiled(Given.Mail("m2", "Zambia", "2021-07-02Z", Spoken("We cannot accept the deletion of paragraph 2.", null)));
        var placeholder = compilation.At("2").Entries.Single();
        Assert.Equal((ChangeKind.NotReceived, null), (placeholder.Kind, placeholder.NamedProponent));
        Assert.Equal("Deletion of the paragraph, which is not among the proposals received", Intake.Rendering.Wording.Headline(compilation.At("2"), placeholder));
        Assert.Contains(compilation.Attention, a => a.Findings.Any(f => f.Code == "INT096"));
    }

    private static Proposal Spoken(string words, string? supports) =>
        Given.On("2", Operation.Oppose, supports) with { Source = new Locus("body", Paragraph: 1, Quote: words), Rationale = words };
}
