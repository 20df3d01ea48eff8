using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Intake.Compiling;
using Intake.Extraction;
using Intake.Rendering.Docx;
using Intake.Tests.Compiling;

namespace Intake.Tests.Rendering.Docx;

public class CompilationDocxTests
{
    /// <summary>Texts that would break a file, run as a field, or turn round their surroundings.</summary>
    public static TheoryData<string> Hostile =>
    [
        "\u0000\u0001\u000b\uffff",
        "\ud800 half a pair \udc00",
        "a\u202eb\u2066c\u2069",
        "<w:fldChar/>&amp;]]>",
        "{ INCLUDETEXT \"c:\\\\x\" } DDEAUTO",
        "الفقرة ١٢ text العربية",
        "第12段：将“防止”改为“禁止”",
        "line one\nline two\ttabbed\r\n",
        new string('x', 50_000),
        "",
    ];

    [Fact]
    public void The_example_is_a_valid_Word_file() => Assert.Empty(WordFileErrors.Of(Written(ExampleTests.Example)));

    [Fact]
    public void A_consultation_without_mails_is_a_valid_Word_file() => Assert.Empty(WordFileErrors.Of(Written(Given.Compiled())));

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Any_text_at_any_place_is_a_valid_Word_file_without_a_field_or_a_relationship_of_its_own(string text)
    {
        var mail = Given.Mail("m1", "x" + text, "2021-07-01Z",
            Given.Text("x" + text) with { Rationale = text },
            Given.On("3", Operation.Replace) with { Old = text, New = text, Source = new Locus(text, Paragraph: 1, Quote: text) },
            Given.On(text, Operation.InsertParagraph) with { New = text },
            Given.On("after:1", Operation.InsertParagraph) with { New = "New " + text },
            Given.On("2", Operation.Support, text),
            Given.On("1", Operation.Move) with { Destination = text },
            Given.On("1", Operation.Comment) with { Source = new Locus("body", Quote: text) }) with
        {
            Subject = text,
            Language = text,
            Sender = new Intake.Extraction.Sender(text, text, Intake.Mail.Authentication.None),
            Findings = [Findings.Damaged(new Locus(text, Quote: text), text)],
            Reason = text,
        };
        var plain = Fields(Written(Given.Compiled()));
        var file = Written(Given.Compiled(mail, mail with { Id = "m2", Disposition = Disposition.Held }));
        Assert.Empty(WordFileErrors.Of(file));
        Assert.Equal(plain, Fields(file).Where(f => f != "PAGEREF"));
        using var document = WordprocessingDocument.Open(new MemoryStream(file), false);
        Assert.Empty(document.MainDocumentPart!.ExternalRelationships);
        Assert.Empty(document.MainDocumentPart.HyperlinkRelationships);
    }

    [Fact]
    public void What_is_not_struck_in_a_resulting_text_is_that_text_and_what_is_not_added_is_the_base()
    {
        var results = (string[])[Given.Base.Replace("prohibit", "prevent"), "Wholly other words stand here now.", Given.Base.Replace(" illicit", ""), Given.Base.Replace("it.", "it; and report.")];
        var file = Written(Given.Compiled([.. results.Select((r, i) => Given.Mail("m" + (char)('1' + i), "Chad", "2021-07-01Z", Given.Text(r)))]));
        using var document = WordprocessingDocument.Open(new MemoryStream(file), false);
        var shown = document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val == "Result").ToList();
        Assert.Equal(results.Order(), shown.Select(p => Text(p, "Deleted")).Order());
        Assert.All(shown, p => Assert.StartsWith(Given.Base[..5], Text(p, "Added"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("shall prohibit", "shall prevent", "~prohibit~~ ~*prevent*", "a space between an old and a new word")]
    [InlineData(" and keep", ", keep", "~ and~*,*", "none before punctuation, which closes up to the word before it")]
    [InlineData("prohibit", "“end”", "~prohibit~~ ~*“end”*", "a space before an opening quotation mark")]
    [InlineData("prohibit", "禁止", "~prohibit~*禁止*", "none before a script that has none")]
    public void Old_and_new_words_stand_apart_as_words_do(string from, string to, string shown, string because)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Written(Given.Compiled(Given.Mail("m1", "Chad", "2021-07-01Z", Given.Words(from, to))))), false);
        var result = document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Single(p => p.ParagraphProperties?.ParagraphStyleId?.Val == "Result");
        var text = string.Concat(result.Elements<Run>().Select(r => (r.RunProperties?.RunStyle?.Val?.Value switch { "Deleted" => "~", "Added" => "*", _ => "" }) is var mark ? mark + r.InnerText + mark : ""));
        Assert.True(text.Contains(shown, StringComparison.Ordinal), $"{because}: {text}");
    }

    [Fact]
    public void The_note_of_the_chair_is_never_alone_on_a_page()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Written(ExampleTests.Example)), false);
        var styles = document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().Where(s => s.StyleParagraphProperties?.KeepNext is not null).Select(s => s.StyleId!.Value).ToHashSet();
        var paragraphs = document.MainDocumentPart.Document!.Body!.Elements<Paragraph>().ToList();
        var notes = paragraphs.FindAll(p => p.ParagraphProperties?.ParagraphStyleId?.Val == "Chair");
        Assert.NotEmpty(notes);
        Assert.All(notes, note => Assert.NotNull(paragraphs[paragraphs.IndexOf(note) - 1].ParagraphProperties!.KeepNext));
        Assert.All(["Heading1", "Heading2", "Heading3", "Proposal", "Base", "Who", "TableHead", "Legend"], style => Assert.Contains(style, styles));
    }

    [Fact]
    public void Every_table_says_what_it_is_repeats_its_heads_and_keeps_its_rows_whole()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Written(ExampleTests.Example)), false);
        var tables = document.MainDocumentPart!.Document!.Body!.Elements<Table>().ToList();
        Assert.Equal(
            ["Map of the draft", "Submissions", "Late", "Structure", "Annex I. By delegation", "Statistics by section", "Statistics by kind", "Annex III. The ledger", "Mails that are no submissions", "Annex IV. Original files"],
            tables.Select(t => t.GetFirstChild<TableProperties>()!.TableCaption!.Val!.Value));
        Assert.All(tables, t => Assert.False(string.IsNullOrEmpty(t.GetFirstChild<TableProperties>()!.TableDescription?.Val?.Value)));
        Assert.All(tables[1..], t => Assert.NotNull(t.Elements<TableRow>().First().TableRowProperties!.GetFirstChild<TableHeader>()));
        Assert.All(tables.SelectMany(t => t.Elements<TableRow>()), r => Assert.NotNull(r.TableRowProperties!.GetFirstChild<CantSplit>()));
    }

    [Fact]
    public void The_annexes_add_up()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Written(ExampleTests.Example)), false);
        var tables = document.MainDocumentPart!.Document!.Body!.Elements<Table>().ToDictionary(
            t => t.GetFirstChild<TableProperties>()!.TableCaption!.Val!.Value!,
            t => t.Elements<TableRow>().Select(r => r.Elements<TableCell>().Select(c => c.InnerText).ToArray()).ToList());
        var total = tables["Statistics by section"][^1][1..].Select(Number).ToList();
        Assert.Equal(ExampleTests.Example.Provisions.Length, total[0]);
        Assert.Equal(total[0], total[1..^1].Sum());
        Assert.Equal(ExampleTests.Example.Provisions.Sum(p => p.Count.Proposals), total[^1]);
        var ledger = tables["Annex III. The ledger"];
        Assert.All(ledger[1..], row => Assert.Equal(Number(row[2]), row[3..].Sum(Number)));
        Assert.Equal(ledger[1..^1].Sum(row => Number(row[2])), Number(ledger[^1][2]));
        Assert.Equal(ExampleTests.Example.Submissions.Select(s => s.Id), tables["Annex IV. Original files"][1..].Select(row => row[2]));
    }

    [Fact]
    public void States_that_have_not_written_are_named_in_an_annex_and_members_of_a_group_that_wrote_are_not()
    {
        Assert.Equal(["Côte d'Ivoire", "Trinidad and Tobago"], ExampleTests.Example.Silent.Select(p => p.Name));
        using var document = WordprocessingDocument.Open(new MemoryStream(Written(ExampleTests.Example)), false);
        var paragraphs = document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Select(p => p.InnerText).ToList();
        Assert.True(paragraphs.IndexOf("Côte d'Ivoire; Trinidad and Tobago.") > paragraphs.LastIndexOf("Annex V. States that have not written"));
    }

    [Fact]
    public void What_is_said_on_a_section_stands_once_behind_what_is_said_on_the_whole_draft()
    {
        var mail = Given.Mail("m1", "Chad", "2021-07-01Z", Given.On("heading:A", Operation.Comment));
        mail = mail with { Ledger = mail.Ledger.Add(new LedgerEntry(new Locus("body", Paragraph: 9, Quote: "We welcome the draft."), LedgerDisposition.General, [])) };
        using var document = WordprocessingDocument.Open(new MemoryStream(Written(Given.Compiled(mail))), false);
        var paragraphs = document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Select(p => p.InnerText).ToList();
        string[] expected = ["General comments", "The draft as a whole", "Chad", "We welcome the draft.", "A. Measures", "Comment  Chad: “our words on heading:A”", "Provisions"];
        Assert.Equal(expected, paragraphs.Skip(paragraphs.LastIndexOf("General comments")).Take(expected.Length));
        Assert.Single(paragraphs, p => p.Contains("our words", StringComparison.Ordinal));
        Assert.Contains("What is said on the section as a whole stands among the general comments.", paragraphs);
    }

    [Fact]
    public void Arabic_words_in_an_English_line_are_isolated_between_its_quotation_marks()
    {
        var mail = Given.Mail("m1", "Chad", "2021-07-01Z", Given.On("2", Operation.Retain) with { Rationale = "تؤيد هذه الفقرة." }) with { Language = "ar" };
        using var document = WordprocessingDocument.Open(new MemoryStream(Written(Given.Compiled(mail))), false);
        var reason = document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Single(p => p.ParagraphProperties?.ParagraphStyleId?.Val == "Reason");
        Assert.EndsWith("(Or. ar): “\u2068تؤيد هذه الفقرة.\u2069”", reason.InnerText, StringComparison.Ordinal);
        Assert.Equal("تؤيد هذه الفقرة.", reason.Elements<Run>().Single(r => r.RunProperties?.RightToLeftText is not null).InnerText);
    }

    [Fact]
    public void Every_link_and_every_page_reference_leads_to_a_bookmark_and_ids_are_unique()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Written(ExampleTests.Example)), false);
        var body = document.MainDocumentPart!.Document!.Body!;
        var names = body.Descendants<BookmarkStart>().Select(b => b.Name!.Value!).ToList();
        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.Equal(names.Count, body.Descendants<BookmarkStart>().Select(b => b.Id!.Value).Distinct().Count());
        Assert.Subset(names.ToHashSet(), body.Descendants<Hyperlink>().Select(h => h.Anchor!.Value!).ToHashSet());
        Assert.True(names.Count >= ExampleTests.Example.Provisions.Length);
    }

    [Fact]
    public void Arabic_words_run_right_to_left_and_an_Arabic_paragraph_too()
    {
        var mail = Given.Mail("m1", "Chad", "2021-07-01Z") with
        {
            Language = "ar",
            Ledger = [new LedgerEntry(new Locus("body", Paragraph: 1, Quote: "نرحب بالمشروع (Draft 2)."), LedgerDisposition.General, [])],
        };
        using var document = WordprocessingDocument.Open(new MemoryStream(Written(Given.Compiled(mail))), false);
        var paragraph = document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Single(p => p.ParagraphProperties?.ParagraphStyleId?.Val == "General");
        Assert.NotNull(paragraph.ParagraphProperties!.BiDi);
        Assert.Equal([true, false], paragraph.Elements<Run>().Select(r => r.RunProperties?.RightToLeftText is not null));
    }

    [Fact]
    public void The_parts_have_fixed_times_and_the_same_mails_give_the_same_bytes()
    {
        var file = Written(ExampleTests.Example);
        using var zip = new ZipArchive(new MemoryStream(file));
        Assert.All(zip.Entries, e => Assert.Equal(1980, e.LastWriteTime.Year));
        Assert.Equal(file, Written(ExampleTests.Example));
    }

    [Fact]
    public void The_headings_of_the_draft_are_headings_and_its_numbers_stand()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Written(ExampleTests.Example)), false);
        var paragraphs = document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Select(p => (Style: p.ParagraphProperties?.ParagraphStyleId?.Val?.Value, p.InnerText)).ToList();
        Assert.Contains(("Heading2", "A. Measures"), paragraphs);
        Assert.Contains(("Base", "2." + Given.Base), paragraphs);
        Assert.Contains(paragraphs, p => p.Style == "Base" && p.InnerText == "2 bis (new)");
        Assert.Contains(("Untouched", "(a)By law;  [No proposals received]"), paragraphs);
    }

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static byte[] Written(Compilation compilation)
    {
        using var stream = new MemoryStream();
        CompilationDocx.Write(compilation, stream);
        return stream.ToArray();
    }

    private static List<string> Fields(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), false);
        return [.. document.MainDocumentPart!.Document!.Descendants<FieldCode>().Select(f => f.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0]).Where(f => f != "PAGEREF")];
    }

    private static string Text(Paragraph paragraph, string without) =>
        string.Concat(paragraph.Elements<Run>().Where(r => r.RunProperties?.RunStyle?.Val?.Value != without).SelectMany(r => r.Elements<Text>()).Select(t => t.Text))["2.".Length..];
}
