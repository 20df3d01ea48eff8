using Intake.Reading;
using static Intake.Tests.Reading.Docx.Markup;

namespace Intake.Tests.Reading.Docx;

/// <summary>Emphasis and colour through the chain of styles.</summary>
public class LookTests
{
    private const string Styles =
        "<w:docDefaults><w:rPrDefault><w:rPr><w:color w:val=\"000000\"/></w:rPr></w:rPrDefault></w:docDefaults>"
        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"><w:name w:val=\"Normal\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:name w:val=\"Bold\"/><w:basedOn w:val=\"N\"/><w:rPr><w:b/><w:color w:val=\"ff0000\"/></w:rPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"BB\"><w:name w:val=\"Child\"/><w:basedOn w:val=\"B\"/><w:rPr><w:i/></w:rPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"L1\"><w:name w:val=\"loop\"/><w:basedOn w:val=\"L2\"/><w:rPr><w:u w:val=\"single\"/></w:rPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"L2\"><w:name w:val=\"loop2\"/><w:basedOn w:val=\"L1\"/><w:rPr><w:i/></w:rPr></w:style>"
        + "<w:style w:type=\"character\" w:styleId=\"S\"><w:name w:val=\"Strong\"/><w:rPr><w:b/></w:rPr></w:style>";

    [Theory]
    [InlineData("", "<w:b/>", Emphasis.Bold, null)]
    [InlineData("", "<w:b w:val=\"0\"/>", Emphasis.None, null)]
    [InlineData("", "<w:b w:val=\"false\"/><w:i w:val=\"true\"/>", Emphasis.Italic, null)]
    [InlineData("", "<w:u w:val=\"double\"/>", Emphasis.Underline, null)]
    [InlineData("", "<w:u w:val=\"none\"/>", Emphasis.None, null)]
    [InlineData("", "<w:strike/>", Emphasis.Strike, null)]
    [InlineData("", "<w:dstrike/>", Emphasis.Strike, null)]
    [InlineData("", "<w:strike w:val=\"0\"/><w:dstrike/>", Emphasis.Strike, null)]
    [InlineData("", "<w:highlight w:val=\"yellow\"/>", Emphasis.Highlight, null)]
    [InlineData("", "<w:highlight w:val=\"none\"/>", Emphasis.None, null)]
    [InlineData("", "<w:shd w:val=\"clear\" w:fill=\"FFFF00\"/>", Emphasis.Highlight, null)]
    [InlineData("", "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FFFFFF\"/>", Emphasis.None, null)]
    [InlineData("", "<w:vertAlign w:val=\"superscript\"/>", Emphasis.Superscript, null)]
    [InlineData("", "<w:vertAlign w:val=\"subscript\"/>", Emphasis.Subscript, null)]
    [InlineData("", "<w:color w:val=\"0070c0\"/>", Emphasis.None, "0070C0")]
    [InlineData("", "<w:color w:val=\"auto\"/>", Emphasis.None, null)]
    [InlineData("B", "", Emphasis.Bold, "FF0000")]
    [InlineData("B", "<w:color w:val=\"auto\"/>", Emphasis.Bold, null)]
    [InlineData("BB", "", Emphasis.Bold | Emphasis.Italic, "FF0000")]
    [InlineData("BB", "<w:b w:val=\"0\"/>", Emphasis.Italic, "FF0000")]
    [InlineData("N", "<w:rStyle w:val=\"S\"/>", Emphasis.Bold, null)]
    [InlineData("B", "<w:rStyle w:val=\"S\"/>", Emphasis.None, "FF0000")]
    [InlineData("B", "<w:rStyle w:val=\"S\"/><w:b/>", Emphasis.Bold, "FF0000")]
    [InlineData("absent", "<w:rStyle w:val=\"absent\"/><w:i/>", Emphasis.Italic, null)]
    [InlineData("L1", "", Emphasis.Underline | Emphasis.Italic, null)]
    [InlineData("", "<w:b/><w:rPrChange w:author=\"Ann\"><w:rPr><w:i/></w:rPr></w:rPrChange>", Emphasis.Bold, null)]
    public void A_run_looks_as_its_properties_and_styles_say(string style, string properties, Emphasis emphasis, string? color)
    {
        var document = new DocxBuilder { Body = PP($"<w:pStyle w:val=\"{style}\"/>", R("a", properties)), Styles = Styles }.Read();
        var run = Assert.Single(document.Paragraphs[0].Runs);
        Assert.Equal((emphasis, color), (run.Emphasis, run.Color));
    }

    [Fact]
    public void Hidden_text_is_in_no_view_and_noticed_once()
    {
        var document = DocxBuilder.Read(P(R("a"), R("secret", "<w:vanish/>"), R("b")) + P(R("more", "<w:vanish/>")));
        Assert.Equal("ab|", ViewTests.Lines(document, View.All));
        Assert.Equal(Emphasis.Hidden, document.Paragraphs[0].Runs[1].Emphasis);
        Assert.Equal("INT005", Assert.Single(document.Findings).Code);
    }

    [Theory]
    [InlineData("<w:hyperlink>{0}</w:hyperlink>")]
    [InlineData("<w:fldSimple w:instr=\" HYPERLINK x \">{0}</w:fldSimple>")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText> HYPERLINK \"x\"</w:instrText><w:fldChar w:fldCharType=\"separate\"/></w:r>{0}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")]
    public void Text_of_a_link_is_known_as_such(string link)
    {
        var runs = DocxBuilder.Read(P(string.Format(System.Globalization.CultureInfo.InvariantCulture, link, R("a")), R("b"))).Paragraphs[0].Runs;
        Assert.Equal([Emphasis.Link, Emphasis.None], runs.Select(r => r.Emphasis));
    }
}
