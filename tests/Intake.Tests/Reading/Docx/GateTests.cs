using System.IO.Compression;
using System.Text;
using Intake.Reading;
using Intake.Reading.Docx;
using static Intake.Tests.Reading.Docx.Markup;

namespace Intake.Tests.Reading.Docx;

/// <summary>Damaged and hostile files: what can be read is read, the rest is a Finding, and nothing throws.</summary>
public class GateTests
{
    [Fact]
    public void Elements_nested_too_deep_are_refused_and_what_stood_before_them_is_read()
    {
        const int depth = 100_000;
        var nested = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", depth)) + P(R("deep")) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", depth));
        var document = new DocxBuilder { Body = P(R("before")) + nested }.Read();
        Assert.Equal("before", Assert.Single(document.Paragraphs).Text());
        Assert.Equal("INT003", Assert.Single(document.Findings).Code);
    }

    [Fact]
    public void Nesting_up_to_the_limit_is_read()
    {
        var nested = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 120)) + P(R("deep")) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 120));
        Assert.Equal("deep", ViewTests.Lines(DocxBuilder.Read(nested), View.All));
    }

    [Fact]
    public void Elements_nested_too_deep_in_any_part_are_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:sdt>", 300)) + string.Concat(Enumerable.Repeat("</w:sdt>", 300));
        var document = new DocxBuilder { Body = P(R("a")), Styles = deep, Numbering = deep, Footnotes = deep, Comments = deep }.Read();
        Assert.Equal("a", ViewTests.Lines(document, View.All));
        Assert.Equal(["INT003"], document.Findings.Select(f => f.Code));
    }

    [Fact]
    public void A_part_that_inflates_without_end_is_cut()
    {
        var bomb = new DocxBuilder { Body = P(R("before")) + new string(' ', 40 << 20) + P(R("after")) }.Build();
        Assert.True(bomb.Length < 1 << 20);
        var document = DocxReader.Read("bomb.docx", bomb, new Limits());
        Assert.Equal("before", ViewTests.Lines(document, View.All));
        Assert.Equal("INT003", Assert.Single(document.Findings).Code);
    }

    [Theory]
    [InlineData(1000, long.MaxValue)]
    [InlineData(long.MaxValue, 1000)]
    public void Inflated_bytes_are_counted_in_a_part_and_in_all(long part, long all)
    {
        var body = string.Concat(Enumerable.Range(0, 5000).Select(i => P(R($"paragraph {i}"))));
        var document = new DocxBuilder { Body = body }.Read(new Limits { InflatedPartBytes = part, InflatedMailBytes = all });
        Assert.True(document.Paragraphs.Length < 5000);
        Assert.Equal(["INT003"], document.Findings.Select(f => f.Code));
    }

    public static TheoryData<string, string, Limits> Floods => new()
    {
        { "paragraphs", string.Concat(Enumerable.Repeat("<w:p/>", 200)), new Limits { Paragraphs = 100 } },
        { "characters", P(R(new string('a', 50))) + P(R(new string('b', 50))) + P(R("c")), new Limits { TextCharacters = 100 } },
        { "runs", P(string.Concat(Enumerable.Range(0, 100).Select(i => Ins("a", $"author {i}")))), new Limits { TextRuns = 50 } },
        { "a long word", P(R("a")) + P(R(new string('x', 100_000))), new Limits { XmlStretchBytes = 50_000 } },
        { "a long attribute", P(R("a")) + $"<w:p w:x=\"{new string('x', 100_000)}\"/>", new Limits { XmlStretchBytes = 50_000 } },
        { "names", P(R("a")) + string.Concat(Enumerable.Range(0, 60_000).Select(i => $"<a{i}/>")), new Limits() },
        { "comment ranges", P(R("a")) + string.Concat(Enumerable.Repeat(P("<w:commentRangeStart w:id=\"1\"/>"), 100)), new Limits { Paragraphs = 100 } },
    };

    [Theory]
    [MemberData(nameof(Floods))]
    public void A_flood_is_read_up_to_its_limit(string of, string body, Limits limits)
    {
        var document = new DocxBuilder { Body = body }.Read(limits);
        Assert.Equal((of, "INT003"), (of, Assert.Single(document.Findings).Code));
        Assert.NotEmpty(document.Paragraphs);
    }

    [Fact]
    public void An_archive_of_too_many_files_is_refused()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < 1001; i++) zip.CreateEntry($"part{i}.xml");
        }

        var document = DocxReader.Read("flood.docx", file.ToArray(), new Limits());
        Assert.Empty(document.Paragraphs);
        Assert.Equal("INT003", Assert.Single(document.Findings).Code);
    }

    [Theory]
    [InlineData("<!DOCTYPE w:document>")]
    [InlineData("<!DOCTYPE w:document [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>")]
    [InlineData("<!DOCTYPE w:document SYSTEM \"file:///etc/passwd\">")]
    public void A_document_type_is_refused(string declaration)
    {
        var document = new DocxBuilder { Body = P(R("a")), Prolog = declaration }.Read();
        Assert.Empty(document.Paragraphs);
        Assert.Contains(document.Findings, f => f.Code == "INT002");
    }

    [Fact]
    public void Truncated_XML_is_read_to_its_end()
    {
        var document = new DocxBuilder { Body = P(R("one")) + P(R("two")) + "<w:p><w:r><w:t>three</w:t></w:r><w:broken" }.Read();
        Assert.Equal("one|two|three", ViewTests.Lines(document, View.All));
        Assert.Equal("INT002", Assert.Single(document.Findings).Code);
    }

    [Fact]
    public void A_truncated_archive_is_read_to_its_end()
    {
        var words = new Random(1);
        var body = string.Concat(Enumerable.Range(0, 3000).Select(i => P(R($"paragraph {i} {words.Next()}"))));
        var whole = new DocxBuilder { Body = body }.Build();
        var document = DocxReader.Read("cut.docx", whole.AsMemory(0, whole.Length / 2), new Limits());
        Assert.InRange(document.Paragraphs.Length, 500, 2999);
        Assert.StartsWith("paragraph 0 ", document.Paragraphs[0].Text(), StringComparison.Ordinal);
        Assert.Contains(document.Findings, f => f.Code == "INT002");
    }

    [Fact]
    public void Damage_anywhere_never_throws()
    {
        var whole = new DocxBuilder
        {
            Body = P(R("one"), Ins("two")) + Table(Row(Cell(P(R("three"))))) + P("<w:r><w:footnoteReference w:id=\"1\"/></w:r>"),
            Footnotes = "<w:footnote w:id=\"1\">" + P(R("note")) + "</w:footnote>",
        }.Build();
        for (var i = 0; i < whole.Length; i++)
        {
            var damaged = whole.ToArray();
            damaged[i] ^= 0x55;
            Assert.NotNull(DocxReader.Read("damaged.docx", damaged, new Limits()));
            Assert.NotNull(DocxReader.Read("cut.docx", whole.AsMemory(0, i), new Limits()));
        }
    }

    [Theory]
    [InlineData("", "INT002")]
    [InlineData("PK", "INT002")]
    [InlineData("This is text.", "INT002")]
    public void What_is_no_archive_is_damaged(string content, string code)
    {
        var document = DocxReader.Read("x.docx", Encoding.ASCII.GetBytes(content), new Limits());
        Assert.Empty(document.Paragraphs);
        Assert.Equal(code, Assert.Single(document.Findings).Code);
    }

    [Fact]
    public void An_archive_without_a_Word_document_is_damaged()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true)) zip.CreateEntry("readme.txt");
        Assert.Equal("INT002", Assert.Single(DocxReader.Read("x.docx", file.ToArray(), new Limits()).Findings).Code);
    }

    [Fact]
    public void An_encrypted_file_is_told_from_an_old_one()
    {
        byte[] ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        var old = DocxReader.Read("old.doc", ole, new Limits());
        var encrypted = DocxReader.Read("locked.docx", ole.Concat(Encoding.Unicode.GetBytes("EncryptedPackage")).ToArray(), new Limits());
        Assert.Equal((FileFormat.Ole, "INT001"), (old.Format, old.Findings[0].Code));
        Assert.Contains("encrypted", encrypted.Findings[0].Message, StringComparison.Ordinal);
        Assert.DoesNotContain("encrypted", old.Findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_main_part_is_the_one_the_package_names() =>
        Assert.Equal("a", ViewTests.Lines(new DocxBuilder { Body = P(R("a")), MainPart = "text/main.xml", Styles = "" }.Read(), View.All));

    [Fact]
    public void Strict_files_are_read_alike() =>
        Assert.Equal("ab", ViewTests.Lines(new DocxBuilder { Body = P(R("a"), Ins("b")), Namespace = DocxBuilder.Strict }.Read(), View.All));

    [Fact]
    public void Parts_in_UTF_16_are_read_alike() =>
        Assert.Equal("aé第", ViewTests.Lines(new DocxBuilder { Body = P(R("aé第")), Encoding = Encoding.Unicode, Prolog = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" }.Read(), View.All));

    [Fact]
    public void The_same_bytes_give_the_same_document_in_any_culture()
    {
        var builder = new DocxBuilder { Body = P(R("I", "<w:color w:val=\"ffiiff\"/>"), Ins("b")) + PP("<w:outlineLvl w:val=\"1\"/>", R("c")) };
        var before = System.Globalization.CultureInfo.CurrentCulture;
        var expected = ViewTests.Lines(builder.Read(), View.All);
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo("tr-TR");
            Assert.Equal(expected, ViewTests.Lines(builder.Read(), View.All));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }
}
