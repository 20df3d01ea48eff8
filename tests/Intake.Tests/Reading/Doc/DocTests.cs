using System.Text;
using Intake.Reading;
using Intake.Reading.Doc;
using static Intake.Tests.Reading.Doc.DocBuilder;

namespace Intake.Tests.Reading.Doc;

/// <summary>Word files of 1997 to 2003: text, looks, changes, tables, numbers, and what hangs on the text.</summary>
public class DocTests
{
    private static readonly byte[] Special = S(0x0855, 1);

    [Theory]
    [InlineData("a\tb\vc", "a\tb\nc")]
    [InlineData("a\u001Eb\u001Fc\u0001d\u00ADe", "a\u2011bcde")]
    [InlineData("Пункт 第 é", "Пункт 第 é")]
    public void Text_reads_as_Word_shows_it(string words, string expected) => Assert.Equal(expected + "\nb", Compact.Of(new DocBuilder().T(words).P().T("b").P().Read()));

    [Fact]
    public void Characters_may_be_one_byte() => Assert.Equal("café “x”", Compact.Of(new DocBuilder { IsNarrow = true }.T("café \u0093x\u0094").P().Read()));

    public static TheoryData<string, byte[], string> Looks => new()
    {
        { "bold", S(0x0835, 1), "*a*b" },
        { "bold as the style says, which is not", S(0x0835, 0x80), "ab" },
        { "bold otherwise than the style says", S(0x0835, 0x81), "*a*b" },
        { "italic", S(0x0836, 1), "/a/b" },
        { "struck", S(0x0837, 1), "[-a-]b" },
        { "struck doubly", S(0x2A53, 1), "[-a-]b" },
        { "underlined", S(0x2A3E, 1), "{+a+}b" },
        { "not underlined", S(0x2A3E, 0), "ab" },
        { "highlighted", S(0x2A0C, 7), "=a=b" },
        { "raised", S(0x2A48, 1), "^a^b" },
        { "coloured by number", S(0x2A42, 6), "(FF0000 a)b" },
        { "coloured by value", S(0x6870, 0, 0, 255, 0), "(0000FF a)b" },
        { "of automatic colour", S(0x6870, 0, 0, 255, 255), "ab" },
        { "what is not known", S(0xCA47, 2, 1, 2), "ab" },
        { "a property cut off", [0x35], "ab" },
    };

    [Theory]
    [MemberData(nameof(Looks))]
    public void Characters_look_as_is_said(string law, byte[] properties, string expected) => Assert.Equal((law, expected), (law, Compact.Of(new DocBuilder().T("a", properties).T("b").P().Read())));

    [Fact]
    public void Hidden_text_is_in_no_view_and_noticed()
    {
        var document = new DocBuilder().T("a").T("b", S(0x083C, 1)).P().Read();
        Assert.Equal("a", document.Paragraphs[0].Text());
        Assert.Equal("INT005", Assert.Single(document.Findings).Code);
    }

    public static TheoryData<string, string, string> Changes => new()
    {
        { "an insertion", "a |+1b| c|¶", "a (+Ann: b+) c" },
        { "a deletion", "a |-2b| c|¶", "a (-Bob: b-) c" },
        { "one deletes what another inserted", "+1-2a|b|¶", "(-Bob: (+Ann: a+)-)b" },
        { "an author who is not in the table", "+7a|¶", "(+: a+)" },
        { "the end of a paragraph is inserted", "a|+1¶|b|¶", "a(+¶)\nb" },
        { "a whole paragraph is deleted", "-1a|-1¶|b|¶", "(-Ann: a-)(-¶)\nb" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_is_beside_the_text(string law, string written, string expected)
    {
        var builder = new DocBuilder().Authors("Unknown", "Ann", "Bob");
        foreach (var piece in written.Split('|'))
        {
            var (words, properties) = (piece, new List<byte>());
            for (; words[0] is '+' or '-'; words = words[2..]) properties.AddRange(words[0] == '+' ? Ins(words[1] - '0') : Del(words[1] - '0'));
            if (words == "¶") builder.P("\r", [.. properties]);
            else builder.T(words, [.. properties]);
        }

        Assert.Equal((law, expected), (law, Compact.Of(builder.Read())));
    }

    [Fact]
    public void A_change_has_its_author_and_date() =>
        Assert.Equal(new Revision("Ann", new DateTimeOffset(2021, 7, 12, 11, 0, 0, default)), new DocBuilder().Authors("Unknown", "Ann").T("a", Ins()).P().Read().Paragraphs[0].Runs[0].Inserted);

    [Fact]
    public void In_LibreOffices_files_a_paragraph_whose_words_are_all_new_is_new()
    {
        var builder = new DocBuilder { Creator = "Caolan80" }.Authors("Unknown", "Ann");
        var document = builder.T("a").P().T("b", Ins()).P().T("c", Del()).P().T("d").P("\r", Ins()).T("e", Ins()).P().Read();
        Assert.Equal("a\n(+Ann: b+)(+¶)\n(-Ann: c-)(-¶)\nd(+¶)\n(+Ann: e+)", Compact.Of(document));
    }

    [Fact]
    public void A_field_shows_its_result_and_a_link_its_text()
    {
        var document = new DocBuilder().T("see ").T("\u0013", Special).T(" REF x ").T("\u0014", Special).T("23").T("\u0015", Special).T(" at ")
            .T("\u0013", Special).T(" HYPERLINK \"x\" ").T("\u0014", Special).T("un.org").T("\u0015", Special).T(".").P().Read();
        Assert.Equal("see 23 at <un.org>.", Compact.Of(document));
    }

    [Fact]
    public void Cells_have_their_place_in_the_grid()
    {
        byte[] inTable = S(0x2416, 1);
        var document = new DocBuilder().T("a").P("\a", null, 0, inTable).T("b").P("\r", null, 0, inTable).T("c").P("\a", null, 0, inTable).P("\a", null, 0, inTable, S(0x2417, 1), Cells((100, 0), (200, 0)))
            .P("\a", null, 0, inTable).T("d").P("\a", null, 0, inTable).P("\a", null, 0, inTable, S(0x2417, 1), Cells((100, 0x20), (200, 0))).T("e").P().Read();
        Assert.Equal("[1.1.1] a\n[1.1.2] b\n[1.1.2] c\n[1.2.1^]\n[1.2.2] d\ne", Compact.Of(document));
    }

    [Fact]
    public void Headings_and_titles_are_known_by_their_styles()
    {
        var styles = Styles(Style(0, 1, 0xFFF), Style(2, 1, 0, S(0x0835, 1)), Style(62, 1, 0), Style(0xFFE, 1, 1));
        var document = new DocBuilder().Table(1, styles).T("T").P(style: 2).T("A").P(style: 1).T("B").P(style: 3).T("c").P("\r", null, 0, S(0x2640, 2)).T("d").P(style: 9).Read();
        Assert.Equal("T\nh2 *A*\nh2 *B*\nh3 c\nd", Compact.Of(document));
        Assert.Equal(ParagraphKind.Title, document.Paragraphs[0].Kind);
    }

    [Fact]
    public void Numbers_are_printed_and_counted_in_each_view()
    {
        byte[] level = [.. I(1), 0, 0, 1, .. new byte[22 - 1], .. U(2), 0, 0, (byte)'.', 0];
        byte[] list = [.. I(5), .. I(0), .. new byte[18], 1, 0];
        var builder = new DocBuilder().Authors("Unknown", "Ann").Table(73, U(1), list, level).Table(74, I(1), I(5), new byte[12], I(-1));
        byte[] inList = S(0x460B, U(1));
        var document = builder.T("a").P("\r", null, 0, inList).T("b", Ins()).P("\r", Ins(), 0, inList).T("c").P("\r", null, 0, inList).Read();
        Assert.Equal("1.|a\n2.|(+Ann: b+)(+¶)\n3.|c", Compact.Of(document));
        Assert.Equal("1. a|2. c", string.Join('|', document.In(View.Rejected).Select(p => $"{p.Number} {p.Text}")));
    }

    [Fact]
    public void Notes_comments_and_margins_have_their_places()
    {
        var data = new byte[30];
        U(1).CopyTo(data, 20);
        I(77).CopyTo(data, 26);
        var builder = new DocBuilder().T("one").T("\u0002", Special).T(" two").T("\u0005", Special).P().T("three").P()
            .Part(1).T("\u0002", Special).T(" note").P().P()
            .Part(2).T("head").P().P()
            .Part(4).T("\u0005", Special).T("why?").P().P()
            .Table(2, I(3), I(18), U(1)).Table(3, I(0), I(7), I(8))
            .Table(11, I(0), I(0), I(0), I(0), I(0), I(0), I(0), I(5), I(6))
            .Table(4, I(8), I(18), data).Table(5, I(0), I(6), I(7))
            .Table(112, I(664232640), new byte[14]).Table(36, U(3), Encoding.Unicode.GetBytes("Bob"), U(3), Encoding.Unicode.GetBytes("Ann"))
            .Table(37, Strings([("", [.. U(0), .. I(77), .. I(-1)])], 10)).Table(42, I(5), I(18), U(0), U(0)).Table(43, I(8), I(18));
        var document = builder.Read();
        Assert.Equal("one two\n note\nwhy?\nthree\nhead", Compact.Of(document));
        Assert.Equal([ParagraphKind.Body, ParagraphKind.Note, ParagraphKind.Comment, ParagraphKind.Body, ParagraphKind.Margin], document.Paragraphs.Select(p => p.Kind));
        Assert.Equal(new Annotation("Ann", new DateTimeOffset(2021, 7, 12, 11, 0, 0, default), "why?", 1, 1, "two", 3), Assert.Single(document.Annotations));
    }

    public static TheoryData<string, string> Others => new()
    {
        { "EncryptedPackage", "encrypted with a password" },
        { "Workbook", "an Excel workbook" },
        { "PowerPoint Document", "a PowerPoint presentation" },
        { "__properties_version1.0", "a mail saved from Outlook" },
        { "Something", "a file of an Office program before 2007" },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void What_is_no_Word_file_is_named(string stream, string words)
    {
        var document = DocumentReader.Read("x.doc", CompoundBuilder.Build((stream, new byte[10])), new Limits());
        Assert.Empty(document.Paragraphs);
        var finding = Assert.Single(document.Findings);
        Assert.Equal("INT001", finding.Code);
        Assert.StartsWith($"\"x.doc\" is {words}", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0x0300, 0xC1, "encrypted")]
    [InlineData(0x0200, 0x65, "before 1997")]
    public void A_file_that_cannot_be_read_is_for_a_person(int flags, int version, string words)
    {
        var document = new DocBuilder { Flags = flags, Version = version }.T("a").P().Read();
        Assert.Empty(document.Paragraphs);
        Assert.Contains(words, Assert.Single(document.Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_known_by_its_bytes() => Assert.Equal("a", Compact.Of(DocumentReader.Read("x.docx", new DocBuilder().T("a").P().Build(), new Limits())));

    [Theory]
    [InlineData(10)]
    [InlineData(100)]
    public void A_flood_is_read_up_to_its_limit(int characters)
    {
        var document = new DocBuilder().T(new string('a', 90)).P().T(new string('b', 90)).P().Read(new Limits { TextCharacters = characters });
        Assert.Equal("INT003", Assert.Single(document.Findings).Code);
    }

    [Fact]
    public void Sectors_in_a_circle_end()
    {
        var file = new DocBuilder().T("a").P().Build();
        for (var sector = 1; sector < 20; sector++)
        {
            var damaged = file.ToArray();
            I(sector).CopyTo(damaged, 512 + (4 * sector));
            Assert.NotNull(DocReader.Read("circle.doc", damaged, new Limits()));
        }
    }

    [Fact]
    public void Damage_anywhere_never_throws()
    {
        var whole = new DocBuilder().Authors("Unknown", "Ann").Table(1, Styles(Style(0, 1, 0xFFF), Style(1, 1, 0))).Table(73, U(1), new byte[28], new byte[40]).Table(74, I(1), new byte[20])
            .T("a ").T("b", Ins()).P("\a", null, 0, S(0x2416, 1)).P("\a", null, 0, S(0x2417, 1), Cells((100, 0))).T("c").P("\r", null, 1, S(0x460B, U(1)))
            .Part(1).T("note").P().Table(2, I(3), I(9), U(1)).Table(3, I(0), I(5), I(6)).Build();
        for (var i = 0; i < whole.Length; i++)
        {
            if (whole[i] == 0 && i % 7 != 0) continue;
            foreach (var change in new byte[] { 0xFF, 0x01, 0x80 })
            {
                var damaged = whole.ToArray();
                damaged[i] ^= change;
                Assert.NotNull(DocReader.Read("damaged.doc", damaged, new Limits { TextCharacters = 100_000, Paragraphs = 1_000 }));
            }
        }

        for (var i = 0; i < whole.Length; i += 13) Assert.NotNull(DocReader.Read("cut.doc", whole.AsMemory(0, i), new Limits()));
    }

    private static byte[] Cells(params (int Edge, int Flags)[] cells)
    {
        byte[] body = [(byte)cells.Length, 0, 0, .. cells.SelectMany(c => U(c.Edge)), .. cells.SelectMany(c => (byte[])[.. U(c.Flags), .. new byte[18]])];
        return [.. U(0xD608), .. U(body.Length + 1), .. body];
    }

    private static byte[] Styles(params byte[][] styles) => [.. U(4), .. U(styles.Length), .. U(10), .. styles.SelectMany(s => (byte[])[.. U(s.Length), .. s, .. new byte[s.Length % 2]])];

    // [MS-DOC] §2.9.260: ten bytes, an empty name, nothing of paragraphs but the style's number, and what is said of characters.
    private static byte[] Style(int kind, int type, int below, params byte[] characters) =>
        [.. U(kind), .. U(type | (below << 4)), .. U(2), .. new byte[4], .. U(0), .. U(0), .. U(2), .. U(0), .. U(characters.Length), .. characters];
}
