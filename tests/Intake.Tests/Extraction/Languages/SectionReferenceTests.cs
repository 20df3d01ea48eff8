using Intake.Tests.Extraction.Conventions;

namespace Intake.Tests.Extraction.Languages;

/// <summary>Paragraphs counted within a section, and headings named by the paragraph below them.</summary>
public sealed class SectionReferenceTests
{
    [Theory]
    [InlineData("Le troisième paragraphe de la section B est à supprimer.", "8")]
    [InlineData("Au dernier paragraphe de la section A, supprimer « report ».", "5")]
    [InlineData("L'avant-dernier alinéa de la partie A est trop long.", "4")]
    [InlineData("À la section B, au deuxième paragraphe, supprimer « youth ».", "7")]
    [InlineData("Dans la section C, premier alinéa : supprimer.", "11")]
    [InlineData("En el tercer párrafo de la sección B, suprimir \"methods\".", "8")]
    [InlineData("El último párrafo de la sección C se suprime.", "12")]
    [InlineData("El párrafo segundo de la sección A es excesivo.", "2")]
    [InlineData("En la sección B, en el cuarto párrafo, suprimir \"private\".", "9")]
    [InlineData("Второй абзац раздела C исключить.", "12")]
    [InlineData("Во втором абзаце раздела B исключить слово \"youth\".", "7")]
    [InlineData("В разделе А, третий абзац: исключить.", "3")]
    [InlineData("Последний пункт раздела С исключить.", "12")]
    [InlineData("C节第二段：删除。", "12")]
    [InlineData("删除B节第三段。", "8")]
    [InlineData("在A节，最后一段应删除。", "5")]
    [InlineData("الفقرة الثانية من القسم جيم: تحذف.", "12")]
    [InlineData("في القسم باء، الفقرة الثالثة: تحذف.", "8")]
    [InlineData("الفقرة الأخيرة من الفرع ألف غير مقبولة.", "5")]
    [InlineData("In section C, the second paragraph should go.", "12")]
    public void A_paragraph_is_counted_within_its_section(string sentence, string id) => Assert.Equal(id, Shapes.Ids(Rivers.Text, sentence));

    [Theory]
    [InlineData("Le titre avant le paragraphe 6 est trop long.", "heading:B")]
    [InlineData("L'intitulé placé au-dessus du paragraphe 11 est à revoir.", "heading:C")]
    [InlineData("Supprimer le sous-titre qui précède le paragraphe 6.", "heading:B")]
    [InlineData("El título antes del párrafo 11 debe modificarse.", "heading:C")]
    [InlineData("El epígrafe que precede al párrafo 6 es largo.", "heading:B")]
    [InlineData("Заголовок перед пунктом 6 следует изменить.", "heading:B")]
    [InlineData("العنوان الذي يسبق الفقرة 11 طويل.", "heading:C")]
    [InlineData("第6段之前的标题太长。", "heading:B")]
    public void A_heading_is_named_by_its_neighbour(string sentence, string id) => Assert.Equal(id, Shapes.Ids(Rivers.Text, sentence));

    [Theory]
    [InlineData("Le troisième paragraphe de la section F est long.")]
    [InlineData("Le septième paragraphe de la section C est long.")]
    [InlineData("Le deuxième point de vue de la section nous plaît.")]
    public void What_the_draft_has_not_is_no_reference(string sentence) => Assert.Equal("", Shapes.Ids(Rivers.Text, sentence));
}
