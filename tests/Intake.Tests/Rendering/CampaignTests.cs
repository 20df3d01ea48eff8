using System.IO.Compression;
using System.Text;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Intake.Compiling;
using Intake.Rendering.Docx;
using Intake.Rendering.Html;
using Intake.Rendering.Json;
using Intake.Rendering.Xlsx;
using Intake.Tests.Compiling;
using Intake.Tests.Generation;
using Intake.Tests.Rendering.Docx;

namespace Intake.Tests.Rendering;

/// <summary>A public consultation: few texts, many people.</summary>
public sealed class CampaignTests
{
    private static readonly Intake.Drafts.Draft Draft = DraftGenerator.Generate(40, 1);
    private static readonly Intake.Extraction.Submission[] Mails = [.. CampaignGenerator.Generate(Draft, texts: 4, people: 100, individuals: 30, seed: 1)];
    internal static readonly Compilation Compiled = Compiler.Compile(Draft, Given.Consultation, Mails);

    [Fact]
    public void Every_proposal_of_a_campaign_is_in_the_json_and_in_the_table()
    {
        var json = Encoding.UTF8.GetString(Written(CompilationJson.Write));
        using var zip = new ZipArchive(new MemoryStream(Written(CompilationXlsx.Write)));
        using var sheet = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var table = sheet.ReadToEnd();
        Assert.All(Mails.SelectMany(m => m.Proposals), p =>
        {
            Assert.Contains($"\"{p.Id}\"", json, StringComparison.Ordinal);
            Assert.Contains($">{p.Id}<", table, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Many_proponents_are_counted_where_they_propose_and_named_in_the_annex()
    {
        var paragraphs = Paragraphs(Written(CompilationDocx.Write));
        var annex = paragraphs.LastIndexOf("Annex VI. Proponents where they are many");
        var entries = Compiled.Provisions.SelectMany(p => p.Entries).Where(e => e.Credits.Length > 60).ToList();
        Assert.NotEmpty(entries);
        Assert.All(entries, entry =>
        {
            Assert.Contains(paragraphs[..annex], p => p.Contains($" and {entry.Credits.Length - 30} others (Annex VI)", StringComparison.Ordinal));
            var names = string.Join("; ", entry.Credits.Select(c => c.Proponent.Name));
            Assert.Contains(paragraphs[annex..], p => p.EndsWith(names, StringComparison.Ordinal));
            Assert.DoesNotContain(paragraphs[..annex], p => p.Contains(names, StringComparison.Ordinal));
        });
    }

    /// <summary>A word processor needs many minutes for a table of so many rows.</summary>
    [Fact]
    public void Thousands_of_mails_are_listed_in_lines_that_have_what_the_rows_of_a_table_would()
    {
        var mails = CampaignGenerator.Generate(Draft, texts: 1, people: LongList.MostRows + 1, individuals: 0, seed: 1);
        using var stream = new MemoryStream();
        CompilationDocx.Write(Compiler.Compile(Draft, Given.Consultation, mails), stream);
        Assert.Empty(WordFileErrors.Of(stream.ToArray()));
        using var document = WordprocessingDocument.Open(stream, false);
        var body = document.MainDocumentPart!.Document!.Body!;
        Assert.All(body.Elements<Table>(), table => Assert.True(table.Elements<TableRow>().Count() < 100));
        var lines = body.Elements<Paragraph>().Where(p => p.ParagraphProperties?.Tabs is not null).ToList();
        var last = mails[^1];
        Assert.Equal([$"{mails.Length}|{last.Proponents[0]} · 1 July 2021 04:33 = 08:33 UTC · English · mail text · on time · Recorded 3 · In question 0", $"{mails.Length}|{last.Proponents[0]} · Paragraphs 3 · Proposals 3 · Reasons 0 · General 0 · Courtesy 0 · Quoted or draft 0 · In question 0", $"{mails.Length}|mail text · {last.Id}"],
            lines.Select(Told).Where(line => line.StartsWith($"{mails.Length}|", StringComparison.Ordinal)));
        Assert.Equal(3 * mails.Length, lines.Select(Told).Count(line => char.IsAsciiDigit(line[0])));
        Assert.Contains(lines, p => p.ParagraphProperties!.ParagraphStyleId!.Val == "TableHead" && Told(p) == "No.|Mail, with the files in it · SHA-256");

        static string Told(Paragraph line) => string.Concat(line.Descendants().Select(e => e is TabChar ? "|" : e is Text text ? text.Text : ""));
    }

    [Fact]
    public void The_page_names_some_of_many_counts_the_others_and_folds_all_names()
    {
        var page = new HtmlParser().ParseDocument(new MemoryStream(Written(CompilationHtml.Write)));
        var entries = Compiled.Provisions.SelectMany(p => p.Entries.Where(e => e.Credits.Length > 60).Select(e => (Provision: p, Entry: e))).ToList();
        Assert.All(entries, many =>
        {
            var (provision, entry) = many;
            var names = string.Join("; ", entry.Credits.Select(c => c.Proponent.Name));
            var shown = Assert.Single(page.GetElementById(HtmlFrame.Anchor(provision.Id))!.QuerySelectorAll(".entry"), e => e.QuerySelector(":scope > details .who")?.TextContent == names);
            Assert.Equal($"All {entry.Credits.Length} names", shown.QuerySelector(":scope > details > summary")!.TextContent);
            Assert.EndsWith($" and {entry.Credits.Length - 30} others]", shown.QuerySelector(".who")!.TextContent, StringComparison.Ordinal);
        });
        Assert.Equal(Compiled.Provisions.Sum(p => p.Entries.Length), page.QuerySelectorAll(".entry").Length);
        Assert.Equal(Compiled.Provisions.Sum(p => p.Reasons.Length), page.QuerySelectorAll("blockquote").Length);
        Assert.Equal(Mails.Length, page.QuerySelectorAll("tbody tr").Length);
        Assert.Equal($"{Mails.Length} mails", page.QuerySelector("#mails + details > summary")!.TextContent);
    }

    [Fact]
    public void The_same_reason_of_many_is_printed_once_for_all()
    {
        var reasons = Compiled.Provisions.SelectMany(p => p.Reasons.Select(r => (p.Id, r.Text, Of: string.Join(',', r.Of)))).ToList();
        Assert.Equal(reasons.Distinct().Count(), reasons.Count);
    }

    [Fact]
    public void The_Word_file_of_a_campaign_is_valid() => Assert.Empty(WordFileErrors.Of(Written(CompilationDocx.Write)));

    [Fact]
    public void Few_proponents_need_no_annex() =>
        Assert.DoesNotContain("Annex VI. Proponents where they are many", Paragraphs(Written(CompilationDocx.Write, ExampleTests.Example)));

    private static List<string> Paragraphs(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), false);
        return [.. document.MainDocumentPart!.Document!.Descendants<Paragraph>().Select(p => string.Concat(p.Descendants<Text>().Select(t => t.Text)))];
    }

    private static byte[] Written(Action<Compilation, Stream> write, Compilation? compilation = null)
    {
        using var stream = new MemoryStream();
        write(compilation ?? Compiled, stream);
        return stream.ToArray();
    }
}
