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
        Assert.Contains(("Untouched", "(a)By law;  [No proposals received]"), paragraphs);
    }

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
