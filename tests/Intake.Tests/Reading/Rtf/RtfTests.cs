using System.Text;
using Intake.Reading;
using Intake.Reading.Rtf;

namespace Intake.Tests.Reading.Rtf;

/// <summary>Rich Text: what is text, how it looks, whose changes it holds.</summary>
public class RtfTests
{
    private const string Head = @"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\froman\fcharset0 Times;}{\f1\fcharset204 Arial Cyr;}{\f2\fcharset2 Symbol;}{\f3\fcharset128 MS Mincho;}{\f4\fnil\fcharset2 Wingdings{\*\falt Other};}}"
        + @"{\colortbl;\red255\green0\blue0;\red0\green0\blue0;\red255\green255\blue255;\red255\green255\blue0;}{\stylesheet{\s0 Normal;}{\s1\b heading 1;}{\*\cs2 Strong;}{\s3 Title;}}"
        + @"{\*\revtbl{Unknown;}{Ann;}{Bob\'e9;}}{\info{\author no}}";

    public static TheoryData<string, string, string> Texts => new()
    {
        { "paragraphs", @"a\par b\par", "a\nb" },
        { "a last paragraph needs no end", @"a\par b", "a\nb" },
        { "line ends of the file are nothing", "a\r\nb\\\nc", "ab\nc" },
        { "lines and tabs", @"a\line b\tab c", "a\nb\tc" },
        { "a control word ends with one space", @"a\b  b", "a* b*" },
        { "bytes of the file's code page", @"caf\'e9 \'93x\'94", "café “x”" },
        { "bytes of the font's code page", @"{\f1 \'cf\'f3\'ed\'ea\'f2} a", "Пункт a" },
        { "characters of two bytes", @"{\f3 \'93\'fa\'96\'7b}", "日本" },
        { "Unicode, and what stands for it", @"a\u8211?b\u8217'c{\uc0\u960 d}\uc2\u960xye\u-4051?", "a–b’cπdπe\uF02D" },
        { "Unicode beyond 16 bits", @"\u-10179?\u-8704?", "\U0001F600" },
        { "what stands for Unicode may be a byte or a symbol", @"\u233\'e9\u233\~x", "ééx" },
        { "symbols of symbol fonts", @"{\f2\'b7}{\f4\'fc}{\f2\u-3913?}", "•✓•" },
        { "characters with names", @"a\emdash\endash\bullet\ldblquote\rdblquote\lquote\rquote", "a—–•“”‘’" },
        { "escapes", @"\{\}\\\~\_\-a", "{}\\\u00A0\u2011a" },
        { "what is not known and starred is passed over", @"a{\*\new b{\b c}}d", "ad" },
        { "what is not known and not starred is text", @"a{\new b}d", "abd" },
        { "pictures and data are no text", @"a{\pict\wmetafile8 0102ff}{\*\shppict{\pict abcd}}{\nonshppict{\pict abcd}}\bin3 }}}b", "ab" },
        { "a field shows its result", @"see {\field{\*\fldinst{ REF x }}{\fldrslt 23}}.", "see 23." },
        { "a link shows its text", @"{\field{\*\fldinst{ HYPERLINK ""http://un.org""}}{\fldrslt{un.org}}} x", "<un.org> x" },
        { "a page break is a line end only between words", @"\page a\page b\page", "a\nb" },
        { "a printed number", @"{\listtext\pard\plain 3.\tab}a\par{\pntext (b)\tab}b\par{\listtext \'b7\tab}c", "3.|a\n(b)|b\nc" },
        { "headings by style and by outline level", @"\pard\s1 a\par\pard\outlinelevel1 b\par\pard c", "h1 a\nh2 b\nc" },
        { "a footnote stands behind its paragraph", @"a{\super\chftn}{\footnote\pard\chftn  note\par}b\par c", "ab\n note\nc" },
        { "a text box stands behind its paragraph", @"a{\shp{\*\shpinst{\sp{\sn x}{\sv y}}{\shptxt\pard box\par}}{\shprslt old}}b", "ab\nbox" },
        { "margins stand last, and once", @"{\header\pard head\par}{\headerf\pard head\par}a", "a\nhead" },
        { "what a mail's HTML was made of is no text", @"{\*\htmltag64 <p>}a{\*\htmltag72 </p>}\htmlrtf\par\htmlrtf0", "a" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_reads_as_Word_shows_it(string law, string body, string expected)
    {
        var document = Read(body);
        Assert.Equal((law, expected), (law, Compact.Of(document)));
        Assert.Empty(document.Findings);
    }

    public static TheoryData<string, string> Looks => new()
    {
        { @"{\b a}b", "*a*b" },
        { @"\b a\b0 b", "*a*b" },
        { @"{\i\b a\plain b}", "/*a*/b" },
        { @"{\ul a}{\uldb b}{\ulwave c}\ul d\ulnone e", "{+abcd+}e" },
        { @"{\strike a}{\striked1 b}\strike c\strike0 d", "[-abc-]d" },
        { @"{\cf1 a}{\cf2 b}{\cf0 c}{\cf9 d}", "(FF0000 a)bcd" },
        { @"{\highlight4 a}{\cb4 b}{\chcbpat4 c}{\highlight3 d}{\highlight0 e}", "=abc=de" },
        { @"{\super a}{\sub b}{\super c\nosupersub d}", "^a^_b_^c^d" },
    };

    [Theory]
    [MemberData(nameof(Looks))]
    public void Looks_hold_until_their_group_ends(string body, string expected) => Assert.Equal(expected, Compact.Of(Read(body)));

    public static TheoryData<string, string, string> Changes => new()
    {
        { "an insertion", @"a {\revised\revauth1\revdttm1 b} c", "a (+Ann: b+) c" },
        { "a deletion", @"a {\deleted\revauthdel2\revdttmdel1 b} c", "a (-Bobé: b-) c" },
        { "one deletes what another inserted", @"{\revised\revauth1\deleted\revauthdel2 a}b", "(-Bobé: (+Ann: a+)-)b" },
        { "an author who is not in the table", @"{\revised\revauth7 a}b", "(+: a+)b" },
        { "struck by hand is no deletion", @"{\strike a}", "[-a-]" },
        { "the end of a paragraph is inserted", @"a{\revised\revauth1\par b}c", "a(+¶)\n(+Ann: b+)c" },
        { "a whole paragraph is deleted", @"a\par {\deleted\revauthdel1 b\par }c", "a\n(-Ann: b-)(-¶)\nc" },
        { "a paragraph whose words alone are inserted stays", @"a\par {\revised\revauth1 b}\par c", "a\n(+Ann: b+)\nc" },
        { "in LibreOffice's files it is new", @"{\*\generator LibreOffice/7.4;}a\par {\revised\revauth1 b}\par c", "a\n(+Ann: b+)(+¶)\nc" },
        { "in LibreOffice's files a change behind the looks is one of the end", @"{\*\generator LibreOffice/7.4;}{\fs24\revised\revauth1\revdttm1 a}\par {\revised\revauth1\revdttm1 b}\par c", "a(+¶)\n(+Ann: b+)\nc" },
        { "in LibreOffice's files a number before the looks is a time", @"{\*\generator LibreOffice/7.4;}{664232640 \rtlch\ul a}{12 }{\b 34 \rtlch x}", "{+a+}12 *34 x*" },
        { "a note of inserted text is inserted", @"a{\revised\revauth1 b{\footnote n}}", "a(+Ann: b+)\n(+Ann: n+)(+¶)" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_is_beside_the_text(string law, string body, string expected) => Assert.Equal((law, expected), (law, Compact.Of(Read(body))));

    [Fact]
    public void A_change_has_its_author_date_and_move()
    {
        var document = Read(@"{\*\mvfmf m1}{\mvf\mvauth1\mvdate664232640 a\par}{\*\mvfml m1}b\par{\*\bkmkstart __RefMoveTo__m1}{\revised\revauth1\revdttm-946384166 a}{\*\bkmkend __RefMoveTo__m1}");
        Assert.Equal("(-Ann: a-)(-¶)\nb\n(+Ann: a+)", Compact.Of(document));
        Assert.Equal(new Revision("Ann", new DateTimeOffset(2021, 7, 12, 11, 0, 0, default), "m1"), document.Paragraphs[0].Runs[0].Deleted);
        Assert.Equal(new Revision("Ann", new DateTimeOffset(2021, 7, 10, 11, 26, 0, default), "m1"), document.Paragraphs[2].Runs[0].Inserted);
    }

    public static TheoryData<string, string, string> Tables => new()
    {
        { "cells by row and column", @"\trowd\cellx100\cellx200\pard\intbl a\cell b\cell\row\trowd\cellx100\cellx200\pard\intbl c\par d\cell e\cell\row\pard x", "[1.1.1] a\n[1.1.2] b\n[1.2.1] c\n[1.2.1] d\n[1.2.2] e\nx" },
        { "a row is defined behind its cells", @"\pard\intbl a\cell b\cell\trowd\cellx100\cellx200\row", "[1.1.1] a\n[1.1.2] b" },
        { "a cell over two columns by its edge", @"\trowd\cellx100\cellx200\cellx300\intbl a\cell b\cell c\cell\row\trowd\cellx205\cellx300\intbl d\cell e\cell\row", "[1.1.1] a\n[1.1.2] b\n[1.1.3] c\n[1.2.1+1] d\n[1.2.3] e" },
        { "cells merged from above", @"\trowd\clvmgf\cellx100\cellx200\intbl a\cell b\cell\row\trowd\clvmrg\cellx100\cellx200\intbl\cell c\cell\row", "[1.1.1] a\n[1.1.2] b\n[1.2.1^]\n[1.2.2] c" },
        { "cells merged from the left", @"\trowd\clmgf\cellx100\clmrg\cellx200\cellx300\intbl a\cell\cell b\cell\row", "[1.1.1+1] a\n[1.1.1+1]\n[1.1.3] b" },
        { "a table in a table", @"\trowd\cellx200\pard\intbl\itap2 b\nestcell c\nestcell{\*\nesttableprops\trowd\cellx50\cellx100\nestrow}{\nonesttables\par}\pard\intbl a\cell\row", "[2.1.1] b\n[2.1.2] c\n[1.1.1] a" },
        { "cells without a definition", @"\pard\intbl a\cell b\cell", "[1.1.1] a\n[1.1.2] b" },
        { "two tables with a paragraph between", @"\trowd\cellx1\intbl a\cell\row\pard x\par\trowd\cellx1\intbl b\cell\row", "[1.1.1] a\nx\n[2.1.1] b" },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void Cells_have_their_place_in_the_grid(string law, string body, string expected) => Assert.Equal((law, expected), (law, Compact.Of(Read(body))));

    [Fact]
    public void A_comment_hangs_on_its_words()
    {
        var document = Read(@"a {\*\atrfstart 1}b{\*\atrfend 1}{\*\atnid A}{\*\atnauthor Ann}\chatn{\*\annotation{\*\atndate 664232640}{\*\atnref 1}\pard Why?\par Really.}c\par d{\*\atnauthor Bob}\chatn{\*\annotation point}");
        Assert.Equal("a bc\nWhy?\nReally.\nd\npoint", Compact.Of(document));
        Assert.Equal(
            [new Annotation("Ann", new DateTimeOffset(2021, 7, 12, 11, 0, 0, default), "Why?\nReally.", 1, 1, "b", 2), new Annotation("Bob", null, "point", 4, 4, "", 5)],
            document.Annotations.ToArray());
    }

    [Fact]
    public void Hidden_text_is_in_no_view_and_noticed()
    {
        var document = Read(@"a{\v b}c");
        Assert.Equal("ac", document.Paragraphs[0].Text());
        Assert.Equal("INT005", Assert.Single(document.Findings).Code);
    }

    [Fact]
    public void Numbers_of_a_list_are_counted_in_each_view()
    {
        const string lists = @"{\*\listtable{\list{\listlevel\levelnfc0\levelstartat1{\leveltext\'02\'00.;}{\levelnumbers\'01;}}{\listlevel\levelnfc4\levelstartat1{\leveltext\'03(\'01);}{\levelnumbers\'02;}}\listid5}}{\*\listoverridetable{\listoverride\listid5\listoverridecount0\ls1}}";
        var document = Read(lists + @"\pard\ls1{\listtext 1.\tab}a\par{\revised\revauth1{\listtext 2.\tab}b\par}{\listtext 3.\tab}c\par\ilvl1{\listtext (a)\tab}d\par\pard\ls1 e");
        Assert.Equal("1.|a\n2.|(+Ann: b+)(+¶)\n3.|c\n(a)|d\n4.|e", Compact.Of(document));
        Assert.Equal("1. a|2. c|(a) d|3. e", string.Join('|', document.In(View.Rejected).Select(p => $"{p.Number} {p.Text}")));
    }

    public static TheoryData<string, string, Limits, string> Floods => new()
    {
        { "groups nested too deep", "a\\par " + new string('{', 1_000_000), new Limits(), "INT003" },
        { "stories nested too deep", "a\\par " + string.Concat(Enumerable.Repeat("{\\footnote x", 100_000)), new Limits(), "INT003" },
        { "paragraphs", string.Concat(Enumerable.Repeat("\\par ", 200)), new Limits { Paragraphs = 100 }, "INT003" },
        { "characters", new string('a', 1000), new Limits { TextCharacters = 100 }, "INT003" },
        { "runs", string.Concat(Enumerable.Range(0, 100).Select(i => $"{{\\b{i % 2} a}}")), new Limits { TextRuns = 50 }, "INT003" },
        { "tables in tables", string.Concat(Enumerable.Repeat("\\itap2000000000 a\\nestcell ", 100)), new Limits(), "" },
        { "a negative and an endless number", "\\bin-5 \\bin99999999999999999999 a", new Limits(), "INT002" },
        { "cells without end", "\\trowd" + string.Concat(Enumerable.Repeat("\\cellx1", 100_000)) + "\\intbl a\\cell\\row", new Limits(), "" },
    };

    [Theory]
    [MemberData(nameof(Floods))]
    public void A_flood_is_read_up_to_its_limit(string of, string body, Limits limits, string code)
    {
        var document = RtfReader.Read("x.rtf", Encoding.Latin1.GetBytes(Head + body + (code == "INT002" ? "" : "}")), limits);
        Assert.Equal((of, code), (of, string.Join(' ', document.Findings.Select(f => f.Code).Where(c => c != "INT004"))));
    }

    [Fact]
    public void A_file_larger_than_a_part_may_be_is_not_read() =>
        Assert.Equal("INT003", Assert.Single(RtfReader.Read("x.rtf", Encoding.ASCII.GetBytes(Head + "a}"), new Limits { InflatedPartBytes = 10 }).Findings).Code);

    [Fact]
    public void A_truncated_file_is_read_to_its_end()
    {
        var document = RtfReader.Read("x.rtf", Encoding.ASCII.GetBytes(Head + "a\\par {\\b b"), new Limits());
        Assert.Equal("a\n*b*", Compact.Of(document));
        Assert.Equal("INT002", Assert.Single(document.Findings).Code);
    }

    [Fact]
    public void Damage_anywhere_never_throws()
    {
        var whole = Encoding.Latin1.GetBytes(Head + @"{\*\listtable{\list{\listlevel\levelnfc0{\leveltext\'02\'00.;}}\listid5}}\pard\ls1 a {\revised\revauth1 b}{\footnote c}\par{\*\atrfstart 1}x{\*\atrfend 1}"
            + @"{\*\atnauthor Ann}{\*\annotation{\*\atnref 1}y}\trowd\cellx1\intbl a\cell\row\u8211?{\field{\*\fldinst x}{\fldrslt z}}}");
        for (var i = 0; i < whole.Length; i++)
        {
            foreach (var change in new[] { 0x15, 0x20, whole[i] ^ '{', whole[i] ^ '}', whole[i] ^ '\\' })
            {
                var damaged = whole.ToArray();
                damaged[i] ^= (byte)change;
                Assert.NotNull(RtfReader.Read("damaged.rtf", damaged, new Limits()));
            }

            Assert.NotNull(RtfReader.Read("cut.rtf", whole.AsMemory(0, i), new Limits()));
        }
    }

    [Theory]
    [InlineData("x.doc")]
    [InlineData("x.pdf")]
    [InlineData("x")]
    public void A_file_is_known_by_its_bytes(string name) => Assert.Equal("a", Compact.Of(DocumentReader.Read(name, Encoding.ASCII.GetBytes("{\\rtf1 a}"), new Limits())));

    private static Document Read(string body) => RtfReader.Read("test.rtf", Encoding.Latin1.GetBytes(Head + body + "}"), new Limits());
}
