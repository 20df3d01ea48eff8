namespace Intake.Tests.Extraction.Conventions;

/// <summary>How senders point at the paragraphs of a resolution, in six languages.</summary>
public sealed class ResolutionReferenceTests
{
    [Theory]
    [InlineData("OP3(b)(ii)", "OP3(b)(ii)")]
    [InlineData("OP 3 (b)", "OP3(b)")]
    [InlineData("op. para. 3 (a)", "OP3(a)")]
    [InlineData("operative paragraph 4", "OP4")]
    [InlineData("paragraph 3 (c)", "OP3(c)")]
    [InlineData("3(b)(i)", "OP3(b)(i)")]
    [InlineData("para 2", "OP2")]
    [InlineData("PP 2", "PP2")]
    [InlineData("preambular para 3", "PP3")]
    [InlineData("the 3rd preambular paragraph", "PP3")]
    [InlineData("the third paragraph of the preamble", "PP3")]
    [InlineData("OP3 (a) and (c)", "OP3(a), OP3(c)")]
    [InlineData("OP1-OP3", "OP1, OP2, OP3")]
    [InlineData("OPs 1 and 2", "OP1, OP2")]
    [InlineData("OP 2 bis", "+OP2")]
    [InlineData("OP2bis", "+OP2")]
    [InlineData("OP3 (b) bis", "+OP3(b)")]
    [InlineData("PP2 alt", "~PP2")]
    [InlineData("OP3 (d)", "+OP3(c)")]
    [InlineData("the chapeau of OP3", "OP3")]
    [InlineData("OP3 chapeau", "OP3")]
    [InlineData("paragraphe 3 du dispositif, alinéa c)", "OP3(c)")]
    [InlineData("alinéa 2 du préambule", "PP2")]
    [InlineData("párrafo 3, inciso b)", "OP3(b)")]
    [InlineData("подпункт (a) пункта 3 постановляющей части", "OP3(a)")]
    [InlineData("третий пункт преамбулы", "PP3")]
    [InlineData("الفقرة ٣ (ج) من المنطوق", "OP3(c)")]
    [InlineData("执行部分第3段(b)项(ii)目", "OP3(b)(ii)")]
    public void A_reference_leads_to_its_paragraph(string written, string ids) => Assert.Equal(ids, Shapes.Ids(Shapes.Resolution, $"In {written}: delete."));
}
