using Intake.Reading;
using static Intake.Tests.Reading.Docx.Markup;

namespace Intake.Tests.Reading.Docx;

/// <summary>What is text in a run, and what is not.</summary>
public class TextTests
{
    private const string Begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    private const string Separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    private const string End = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    public static TheoryData<string, string, string> Rows => new()
    {
        { "spaces at the ends count only when preserved", P("<w:r><w:t> a </w:t></w:r>", R(" b "), "<w:r><w:t>c</w:t></w:r>"), "a b c" },
        { "a preserved space alone is text", P(R("a"), R(" "), R("b")), "a b" },
        { "a line end in the file is a space", P("<w:r><w:t>a\nb</w:t></w:r>"), "a b" },
        { "a tab is a tab", P("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:ptab/><w:t>c</w:t></w:r>"), "a\tb\tc" },
        { "a line break is a line end", P("<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t></w:r>"), "a\nb\nc" },
        { "a page break counts only between words", P("<w:r><w:br w:type=\"page\"/><w:t>a</w:t><w:br w:type=\"page\"/><w:t>b</w:t><w:br w:type=\"page\"/></w:r>"), "a\nb" },
        { "hyphens", P("<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c\u00ADd</w:t></w:r>"), "a\u2011bcd" },
        { "symbols of symbol fonts are characters", P("<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B7\"/><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:sym w:font=\"Arial\" w:char=\"00E9\"/></w:r>"), "•✓é" },
        { "a symbol without a code is nothing", P(R("a"), "<w:r><w:sym w:font=\"Symbol\" w:char=\"zz\"/></w:r>"), "a" },
        { "the result of a field is shown, its code is not", P(R("see "), Begin, "<w:r><w:instrText> REF x </w:instrText></w:r>", Separate, R("23"), End, R(".")), "see 23." },
        { "a field in the code of a field is not shown", P(Begin, "<w:r><w:instrText>IF </w:instrText></w:r>", Begin, Separate, R("hidden"), End, Separate, R("shown"), End), "shown" },
        { "a field without a result shows nothing", P(R("a"), Begin, "<w:r><w:instrText>XE \"a\"</w:instrText><w:t>code</w:t></w:r>", End, R("b")), "ab" },
        { "a simple field shows its content", P("<w:fldSimple w:instr=\"PAGE\">" + R("3") + "</w:fldSimple>"), "3" },
        { "a link shows its text", P(R("at "), "<w:hyperlink>" + R("un.org") + "</w:hyperlink>"), "at un.org" },
        { "content controls are transparent at every level", "<w:sdt><w:sdtPr><w:t>no</w:t></w:sdtPr><w:sdtContent>" + P("<w:sdt><w:sdtContent>" + R("a") + "</w:sdtContent></w:sdt>") + "</w:sdtContent></w:sdt>", "a" },
        { "smart tags and custom XML are transparent", P("<w:smartTag><w:customXml>" + R("a") + "</w:customXml></w:smartTag>"), "a" },
        { "bidirectional spans are transparent", P("<w:bdo w:val=\"rtl\">" + R("a") + "</w:bdo><w:dir>" + R("b") + "</w:dir>"), "ab" },
        { "ruby text is not text, its base is", P("<w:r><w:ruby><w:rt>" + R("kan") + "</w:rt><w:rubyBase>" + R("漢") + "</w:rubyBase></w:ruby></w:r>"), "漢" },
        { "a choice that is understood is taken, and only it", P(Alternate("w14", "a", "b")), "a" },
        { "a choice that is not understood is not taken", P(Alternate("cx", "a", "b")), "b" },
        { "a choice that needs one thing not understood is not taken", P(Alternate("w14 cx", "a", "b")), "b" },
        { "alternate content stands around paragraphs too", $"<mc:AlternateContent><mc:Choice Requires=\"cx\">{P(R("a"))}</mc:Choice><mc:Fallback>{P(R("b"))}</mc:Fallback></mc:AlternateContent>" + P(R("c")), "b|c" },
        { "the first choice that fits is taken", "<w:p><mc:AlternateContent><mc:Choice Requires=\"w14\">" + R("a") + "</mc:Choice><mc:Choice Requires=\"w14\">" + R("b") + "</mc:Choice></mc:AlternateContent></w:p>", "a" },
        { "an equation is its characters", P("<m:oMathPara><m:oMath><m:r><m:t>a</m:t></m:r><m:sSup><m:sSupPr/><m:e><m:r><m:t>b</m:t></m:r></m:e></m:sSup></m:oMath></m:oMathPara>"), "ab" },
        { "a checked box of a form is shown", P("<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>", End, R(" yes")), "☒ yes" },
        { "the choice of a form's list is shown", P("<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"no\"/><w:listEntry w:val=\"yes\"/></w:ddList></w:ffData></w:fldChar></w:r>", End), "yes" },
        { "capitals are a look, not letters", P(R("a", "<w:caps/>")), "a" },
        { "words of unknown elements are not shown", P(R("a"), "<cx:new>" + R("b") + "</cx:new>"), "a" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_run_reads_as_Word_shows_it(string law, string body, string expected)
    {
        var document = DocxBuilder.Read(body);
        Assert.Equal((law, expected), (law, ViewTests.Lines(document, View.All)));
        Assert.Empty(document.Findings);
    }

    [Fact]
    public void Adjacent_runs_that_look_alike_are_one_run() =>
        Assert.Equal(new TextRun("abc"), Assert.Single(DocxBuilder.Read(P(R("a"), "<w:proofErr/>", R("b", "<w:sz w:val=\"24\"/>"), R("c"))).Paragraphs[0].Runs));

    [Fact]
    public void A_field_without_an_end_is_noticed()
    {
        var document = DocxBuilder.Read(P(R("a"), Begin, R("lost")));
        Assert.Equal("INT011", Assert.Single(document.Findings).Code);
    }

    [Fact]
    public void A_file_packed_into_the_text_is_noticed() =>
        Assert.Equal("INT010", Assert.Single(DocxBuilder.Read(P(R("a")) + "<w:altChunk r:id=\"x\"/>").Findings).Code);

    [Fact]
    public void A_file_without_words_is_noticed() => Assert.Equal("INT004", Assert.Single(DocxBuilder.Read(P()).Findings).Code);

    private static string Alternate(string requires, string choice, string fallback) =>
        $"<mc:AlternateContent><mc:Choice Requires=\"{requires}\">{R(choice)}</mc:Choice><mc:Fallback>{R(fallback)}</mc:Fallback></mc:AlternateContent>";
}
