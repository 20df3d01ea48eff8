using Intake.Reading.PlainText;

namespace Intake.Tests.Reading.PlainText;

/// <summary>Tables drawn in plain text become cells; what only looks a little like one does not.</summary>
public sealed class PlainTableTests
{
    [Theory]
    [InlineData("a | b | c\n1 | 2 | 3", "1.1 a|1.2 b|1.3 c|2.1 1|2.2 2|2.3 3")]
    [InlineData("| a | b |\n|---|---|\n| 1 |  |", "1.1 a|1.2 b|2.1 1")]
    [InlineData("a   | b          \n----+-----------\n1   | one word   \n    | goes on    \n2   | next       ", "1.1 a|1.2 b|2.1 1|2.2 one word goes on|3.1 2|3.2 next")]
    [InlineData("a\tb\n1\t2\n3\t4", "1.1 a|1.2 b|2.1 1|2.2 2|3.1 3|3.2 4")]
    [InlineData("a\tb\tc\n1\t\t3", "1.1 a|1.2 b|1.3 c|2.1 1|2.3 3")]
    [InlineData("a     b     c\n1     2     3\n4           6", "1.1 a|1.2 b|1.3 c|2.1 1|2.2 2|2.3 3|3.1 4|3.3 6")]
    [InlineData("a     b\n----  ----\n1     2", "1.1 a|1.2 b|2.1 1|2.2 2")]
    public void A_table_is_read_cell_by_cell(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', PlainTextReader.Read("x", text).Paragraphs.Select(p => $"{p.Cell!.Row}.{p.Cell.Column} {string.Concat(p.Runs.Select(r => r.Text))}")));

    [Theory]
    [InlineData("15.\tTo encourage the exchange of views.\n16.\tTo report on progress.")]
    [InlineData("Tel. 12 34 | Fax 56 78\nwww.example.org | mail")]
    [InlineData("NOC   1-4\nMOD   22   \"a\"  =>  \"b\"\nSUP   86")]
    [InlineData("First sentence.  Second sentence.  Third one.\nFourth sentence.  Fifth sentence.  Sixth one.")]
    [InlineData("Amina Otieno\nCounsellor    Nairobi")]
    [InlineData("________________\nFrom us")]
    [InlineData("|||||||\n-------")]
    public void Lines_that_are_no_table_stay_lines(string text) => Assert.DoesNotContain(PlainTextReader.Read("x", text).Paragraphs, p => p.Cell is not null);

    [Fact]
    public void A_long_text_of_strokes_is_read_at_once() => Assert.NotEmpty(PlainTextReader.Read("x", string.Concat(Enumerable.Repeat("a | b | c\n\n\nx\n", 20_000))).Paragraphs);
}
