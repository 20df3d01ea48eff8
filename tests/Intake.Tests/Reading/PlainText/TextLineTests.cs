using Intake.Reading.PlainText;

namespace Intake.Tests.Reading.PlainText;

public sealed class TextLineTests
{
    [Fact]
    public void Each_line_knows_what_stands_before_it() => Assert.Equal<IEnumerable<TextLine>>(
        [
            new TextLine("DRAFT 2", 1, 0, false, 1),
            new TextLine("1. Reiterating", 4, 2, false, 0),
            new TextLine("the commitment", 5, 0, false, 8),
            new TextLine("2", 6, 0, true, 0),
            new TextLine("3", 8, 1, true, 2),
        ],
        TextLines.Of(" DRAFT 2\r\n\r\n \r\n1. Reiterating  \n\tthe commitment\n\f2\n\f\n\u00a0 3"));

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\f\n")]
    public void A_text_without_a_word_has_no_lines(string text) => Assert.Empty(TextLines.Of(text));
}
