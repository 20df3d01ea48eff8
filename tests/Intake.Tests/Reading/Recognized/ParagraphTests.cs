using Intake.Reading;
using Intake.Reading.Recognized;

namespace Intake.Tests.Reading.Recognized;

/// <summary>Lines of a page become the paragraphs that a person sees.</summary>
public sealed class ParagraphTests
{
    [Theory]
    [InlineData("a full line goes on", "States shall report on what they have|done every second year.", "States shall report on what they have done every second year.")]
    [InlineData("a line that had room for the next word ends", "Paragraph 7|Replace \"shall\" with \"should\" in the first|sentence.", "Paragraph 7", "Replace \"shall\" with \"should\" in the first sentence.")]
    [InlineData("a wide gap ends", "States shall report on what they have||Nothing else follows from this one here", "States shall report on what they have", "Nothing else follows from this one here")]
    [InlineData("a wide gap ends in a letter of short paragraphs too", "States shall report on what they have||Paragraph fourteen of the outcome text||Nothing else follows from this one here|and it goes on in another line below it", "States shall report on what they have", "Paragraph fourteen of the outcome text", "Nothing else follows from this one here and it goes on in another line below it")]
    [InlineData("an indent begins", "States shall report on what they have|    The next paragraph begins further in", "States shall report on what they have", "The next paragraph begins further in")]
    [InlineData("a number begins", "1. States shall report on what they did,|2. States shall meet as often as they do", "1. States shall report on what they did,", "2. States shall meet as often as they do")]
    [InlineData("a letter and a bullet begin", "(a) the reports of all States, and those,|• the meetings of all States, and others", "(a) the reports of all States, and those,", "• the meetings of all States, and others")]
    [InlineData("a hanging number keeps its lines", "1. States shall report on what they did|   and on what they will do in the year", "1. States shall report on what they did and on what they will do in the year")]
    [InlineData("double spacing is no gap", "States shall report on what they have||done and on what they mean to do in||the years that follow this one, and in||the others.", "States shall report on what they have done and on what they mean to do in the years that follow this one, and in the others.")]
    public void Lines_that_go_on_are_joined(string law, string rows, params string[] paragraphs) => Assert.True(paragraphs.SequenceEqual(Read(Printed.Page(1, rows.Split('|')))), law);

    [Theory]
    [InlineData("a hyphen at the end of a line goes", "the socio-|economic development", "the socioeconomic development")]
    [InlineData("but not where the word is written with it elsewhere", "cross-border and cross-|border trade", "cross-border and cross-border trade")]
    [InlineData("nor before a capital", "encourage South-|South cooperation", "encourage South-South cooperation")]
    [InlineData("a dash stays a dash", "the programme —|which is new", "the programme — which is new")]
    [InlineData("Chinese has no spaces", "第 12 段|将 提 案 改", "第 12 段将提案改")]
    public void Words_are_joined_as_they_were_written(string law, string rows, string text)
    {
        var lines = rows.Split('|').Select(r => Printed.Page(1, r).Lines[0]).ToList();

        Assert.True(text == string.Concat(new JoinedWords(lines).Join(lines).Select(r => r.Text)), law);
    }

    [Theory]
    [InlineData("two single marks are a double one", "‘‘arms’’ and ''light''", "“arms” and \"light\"")]
    [InlineData("the end fits the beginning", "after “technology transfer’.", "after “technology transfer”.")]
    [InlineData("the beginning fits the end", "after 'technology transfer\".", "after \"technology transfer\".")]
    [InlineData("straight marks may not end curly", "Replace \"a” with “b\"", "Replace \"a\" with “b”")]
    [InlineData("an apostrophe inside stays", "replace “States’ rights” with “duty’", "replace “States’ rights” with “duty”")]
    [InlineData("an apostrophe alone stays", "the People's rights and States’ duties", "the People's rights and States’ duties")]
    [InlineData("a mark set against the word before stands apart", "Insert\", on concessional terms,\" after \"technology transfer\".", "Insert \", on concessional terms,\" after \"technology transfer\".")]
    [InlineData("a closing mark before a comma stays", "replace \"a\", \"b\" and \"c\", with", "replace \"a\", \"b\" and \"c\", with")]
    [InlineData("single quotations stay", "replace ‘a’ with ‘b’", "replace ‘a’ with ‘b’")]
    public void Quotation_marks_are_made_to_fit(string law, string read, string mended) =>
        Assert.True(mended == string.Concat(QuoteMending.Mend([new TextRun(read)]).Select(r => r.Text)), law);

    [Theory]
    [InlineData("Paragraph l2 and para 2O", "Paragraph 12 and para 20")]
    [InlineData("Agenda 2O30, I2 (l)", "Agenda 2030, 12 (l)")]
    [InlineData("Pare 12, peragraphs 3 and 4, Poragroph (5)", "Para 12, paragraphs 3 and 4, Paragraph (5)")]
    [InlineData("Para. 7: of all", "Para. 7: of all")]
    [InlineData("to pare 100 costs; O and l; A1, B12", "to pare 100 costs; O and l; A1, B12")]
    public void Numbers_and_the_word_before_them_are_mended(string read, string mended) => Assert.Equal(mended, NumberMending.Mend(read));

    [Fact]
    public void Heads_feet_and_page_numbers_stand_last_and_a_paragraph_goes_on_over_them()
    {
        var document = Complete(
            Printed.Page(1, "BMS7 Mission of Peru", "Page 1 of 2", "States shall report on what they have"),
            Printed.Page(2, "BMS7 Mission of Peru", "- 2 -", "done every second year.", "", "1. A point at the end of the page"));

        Assert.Equal(
            ["States shall report on what they have done every second year.", "1. A point at the end of the page", "BMS7 Mission of Peru", "Page 1 of 2", "BMS7 Mission of Peru", "- 2 -"],
            document.Paragraphs.Select(p => p.Text()));
        Assert.Equal([1, 2, 1, 1, 2, 2], document.Paragraphs.Select(p => p.Page!.Value));
        Assert.Equal([1, 2, 3, 4, 5, 6], document.Paragraphs.Select(p => p.Position));
        Assert.All(document.Paragraphs.Skip(2), p => Assert.Equal(ParagraphKind.Margin, p.Kind));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void A_page_on_its_side_or_upside_down_reads_as_upright(int degrees)
    {
        var page = Printed.Page(1, "Paragraph 7", "Replace \"shall\" with \"should\" in the first", "sentence.");
        var turned = page with
        {
            Width = degrees % 180 == 0 ? page.Width : page.Height,
            Height = degrees % 180 == 0 ? page.Height : page.Width,
            Lines = [.. page.Lines.Select(l => l with { Words = [.. l.Words.Select(w => w with { Box = Turned(w.Box, degrees, page) })] })],
        };

        Assert.Equal(page.Lines.Select(l => l.Box), PageTurn.Upright(turned).Lines.Select(l => l.Box));
    }

    [Fact]
    public void Dirt_is_no_word_but_a_doubtful_word_stays()
    {
        var page = Printed.Page(1, "| the text ~");
        page = page with { Lines = [page.Lines[0] with { Words = [.. page.Lines[0].Words.Select(w => w with { Confidence = 0.2 })] }] };

        Assert.Equal(["the text"], Read(page));
    }

    private static IEnumerable<string> Read(params RecognizedPage[] pages) => Complete(pages).Paragraphs.Select(p => p.Text());

    private static Document Complete(params RecognizedPage[] pages) =>
        RecognizedReader.Complete(new Document("scan.pdf", FileFormat.Pdf, [], [], []), new Intake.Reading.Recognized.Recognition([.. pages], [], []));

    private static RecognizedBox Turned(RecognizedBox b, int degrees, RecognizedPage page) => degrees switch
    {
        90 => new(page.Height - b.Bottom, b.Left, page.Height - b.Top, b.Right),
        180 => new(page.Width - b.Right, page.Height - b.Bottom, page.Width - b.Left, page.Height - b.Top),
        270 => new(b.Top, page.Width - b.Right, b.Bottom, page.Width - b.Left),
        _ => b,
    };
}
